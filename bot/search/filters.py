"""A filter of a query → the documents that pass it, and the value that lets them.

Values forgive as words do: `by:dehgani`, `kind:videos`, `topic:govern`.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from bot.catalog import Resource
from bot.search.grammar import Filter
from bot.search.stem import stem
from bot.search.text import words
from bot.search.vocabulary import allowed_edits

# How near a value is that begins with what was typed, or is misspelt; 1 is the value itself.
_BEGUN, _MISSPELT = 0.9, 0.8
_EACH_EDIT = 0.1
_FEWEST_EDITS = 1  # forgiven even in a short word: there are few values, and one of them is meant


class Values:
    """The distinct values of the attributes that can be filtered by, each with who has it."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        # field → value → its folded words, and who has it
        self._by_field: dict[str, dict[str, tuple[list[str], list[int]]]] = {}
        for document, resource in enumerate(resources):
            for field, values in _values(resource):
                by_value = self._by_field.setdefault(field, {})
                for value in values:
                    if value not in by_value:
                        by_value[value] = words(value), []
                    by_value[value][1].append(document)

    def passing(self, wanted: Filter) -> dict[int, str]:
        """Return who passes a filter, with the value that does it.

        Only the nearest values count: where there is a kind *talk*, `kind:tall` means it alone.
        """
        best: dict[int, str] = {}
        nearest = 0.0
        for value, (have, documents) in self._by_field.get(wanted.field, {}).items():
            near = _nearness(wanted.words, have)
            if near > nearest:
                nearest, best = near, {}
            if near and near == nearest:
                for document in documents:
                    best.setdefault(document, value)
        return best


def _values(resource: Resource) -> Iterable[tuple[str, Sequence[str]]]:
    yield "kind", [resource.kind]
    yield "authors", resource.authors
    yield "topics", resource.topics
    yield "level", [resource.level] if resource.level else []


def _nearness(wanted: Sequence[str], have: Sequence[str]) -> float:
    """Return how well a value meets the wanted words, by the one it meets worst."""
    return min(max((_word_nearness(word, one) for one in have), default=0.0) for word in wanted)


def _word_nearness(wanted: str, have: str) -> float:
    if wanted == have or (wanted[0] == have[0] and stem(wanted) == stem(have)):
        return 1.0
    if len(wanted) > 1 and have.startswith(wanted):
        return _BEGUN
    edits = max(allowed_edits(wanted), _FEWEST_EDITS)
    distance = OSA.distance(wanted, have, score_cutoff=edits)
    return _MISSPELT - _EACH_EDIT * distance if distance <= edits else 0.0
