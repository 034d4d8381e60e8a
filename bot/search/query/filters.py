"""A filter of a query → the documents that pass it, and the value that lets them.

Values forgive as words do: `by:dehgani`, `kind:videos`, `topic:govern`, `by:barrmoses`,
`level:basic`.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from bot.catalog import Resource
from bot.search.english.stem import stem
from bot.search.english.synonyms import SYNONYMS
from bot.search.indexing.vocabulary import allowed_edits
from bot.search.query.grammar import Filter
from bot.search.text import words

# How near a value is that begins with what was typed, or is misspelt; 1 is the value itself.
_BEGUN, _MISSPELT = 0.9, 0.8
_EACH_EDIT = 0.1


class Values:
    """The distinct values of the attributes that can be filtered by, each with who has it."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._fields: dict[str, _Field] = {}
        for document, resource in enumerate(resources):
            for field, values in _values(resource):
                have = self._fields.setdefault(field, _Field())
                for value in values:
                    have.add(value, document)

    def passing(self, wanted: Filter) -> dict[int, str]:
        """Return who passes a filter, with the value that does it.

        Only the nearest values count: where there is a kind *talk*, `kind:tall` means it alone.
        """
        field = self._fields.get(wanted.field)
        return field.passing(wanted.words) if field else {}


class _Field:
    """The values of one attribute, found by their words, so that each word is compared once."""

    def __init__(self) -> None:
        self._documents: dict[str, list[int]] = {}  # value → who has it
        self._by_word: dict[str, list[str]] = {}  # word → the values with it
        self._by_stem: dict[str, list[str]] = {}  # stem → the values with a form of it
        self._glued: dict[str, list[str]] = {}  # the words of a value as one → that value

    def add(self, value: str, document: int) -> None:
        if value not in self._documents:
            self._documents[value] = []
            spoken = words(value)
            self._glued.setdefault("".join(spoken), []).append(value)
            for word in dict.fromkeys(spoken):
                self._by_word.setdefault(word, []).append(value)
                self._by_stem.setdefault(stem(word), []).append(value)
        self._documents[value].append(document)

    def passing(self, wanted: Sequence[str]) -> dict[int, str]:
        """Return who has one of the values nearest to the wanted words, with that value."""
        best: dict[int, str] = {}
        ways = (self._said, self._formed, self._written_as_one, self._nearest, self._synonymous)
        for value in next(filter(None, (way(wanted) for way in ways)), []):
            for document in self._documents[value]:
                best.setdefault(document, value)
        return best

    def _said(self, wanted: Sequence[str]) -> list[str]:
        """Return the values that have all wanted words, or are plurals or singulars of them."""
        return _in_all(
            [
                value
                for form in (word, f"{word}s", word.removesuffix("s"))
                for value in self._by_word.get(form, [])
            ]
            for word in wanted
        )

    def _formed(self, wanted: Sequence[str]) -> list[str]:
        return _in_all(self._by_stem.get(stem(word), []) for word in wanted)

    def _written_as_one(self, wanted: Sequence[str]) -> list[str]:
        return self._glued.get("".join(wanted), [])

    def _synonymous(self, wanted: Sequence[str]) -> list[str]:
        return _in_all(
            [
                value
                for other in SYNONYMS.get(stem(word), ())
                for value in self._by_stem.get(other, [])
            ]
            for word in wanted
        )

    def _nearest(self, wanted: Sequence[str]) -> list[str]:
        near = self._near(wanted[0])
        for word in wanted[1:]:  # a value is as near as the word that it meets worst
            other = self._near(word)
            near = {v: min(nearness, other[v]) for v, nearness in near.items() if v in other}
        most = max(near.values(), default=0.0)
        return [value for value, nearness in near.items() if nearness == most]

    def _near(self, wanted: str) -> dict[str, float]:
        """Return the values with a word like this one, and how near it is."""
        near = dict.fromkeys(self._by_stem.get(stem(wanted), ()), 1.0)
        for word, values in self._by_word.items():
            nearness = _nearness(wanted, word)
            for value in values if nearness else ():
                near[value] = max(nearness, near.get(value, 0.0))
        return near


def _in_all(found: Iterable[Sequence[str]]) -> list[str]:
    """Return the values that were found for every word, once, in the order of the first."""
    first, *others = found
    return [value for value in dict.fromkeys(first) if all(value in other for other in others)]


def _values(resource: Resource) -> Iterable[tuple[str, Sequence[str]]]:
    yield "kind", [resource.kind]
    yield "authors", resource.authors
    yield "topics", resource.topics
    yield "level", [resource.level] if resource.level else []


def _nearness(wanted: str, have: str) -> float:
    if len(wanted) > 1 and have.startswith(wanted):
        return _BEGUN
    edits = allowed_edits(wanted)
    distance = OSA.distance(wanted, have, score_cutoff=edits)
    return _MISSPELT - _EACH_EDIT * distance if distance <= edits else 0.0
