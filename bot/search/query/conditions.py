"""A Query's conditions → who may be a hit: filters, quoted phrases, words to avoid."""

from collections.abc import Iterable, Sequence

from bot.catalog import Resource
from bot.search.english.stem import stem
from bot.search.hit import Reason
from bot.search.indexing.fields import field_texts
from bot.search.indexing.postings import Postings
from bot.search.query.filters import Values
from bot.search.query.grammar import Filter, Query
from bot.search.text import words


class _Phrase:
    """Words, in any form, that stand beside one another; `holders` are those who have them all."""

    def __init__(self, spoken: Sequence[str], postings: Postings) -> None:
        self._stems = [stem(word) for word in spoken]
        self.holders = set.intersection(
            *(
                {d for term in postings.forms(word) for d in postings.documents(term)}
                for word in spoken
            )
        )

    def stands_in(self, resource: Resource) -> bool:
        """Tell whether it stands in one text of a resource."""
        for _, text in field_texts(resource):
            found = [stem(word) for word in words(text)]
            starts = range(len(found) - len(self._stems) + 1)
            if any(found[at : at + len(self._stems)] == self._stems for at in starts):
                return True
        return False


class Conditions:
    """What a query demands of a hit besides its words."""

    def __init__(
        self, query: Query, resources: Sequence[Resource], values: Values, postings: Postings
    ) -> None:
        self._resources = resources
        self._phrases = [_Phrase(phrase, postings) for phrase in query.phrases]
        self._filters = [(wanted, values.passing(wanted)) for wanted in query.filters]
        self._passing = _join(self._filters) if query.filters else None
        self._avoided: set[int] = set()
        self._avoided_phrases: list[_Phrase] = []
        for word, *more in query.excluded:
            if more:
                self._avoided_phrases.append(_Phrase((word, *more), postings))
            else:
                for term in postings.forms(word):
                    self._avoided.update(postings.documents(term))
        for unwanted in query.excluded_filters:
            self._avoided.update(values.passing(unwanted))

    def admits(self, document: int) -> bool:
        """Tell whether a document meets every condition."""
        return (
            document not in self._avoided
            and (self._passing is None or document in self._passing)
            and all(self._has(document, phrase) for phrase in self._phrases)
            and not any(self._has(document, phrase) for phrase in self._avoided_phrases)
        )

    def _has(self, document: int, phrase: _Phrase) -> bool:
        return document in phrase.holders and phrase.stands_in(self._resources[document])

    def passing(self) -> list[int]:
        """Return who meets the conditions, in the order of the list."""
        among = range(len(self._resources)) if self._passing is None else sorted(self._passing)
        return [document for document in among if self.admits(document)]

    def reasons(self, document: int) -> list[Reason]:
        """Return the values by which a document passes the filters, the first of each field."""
        first: dict[str, Reason] = {}
        for wanted, passing in self._filters:
            if document in passing:
                typed = " ".join(wanted.words)
                reason = Reason(wanted.field, typed, passing[document], "filter")
                first.setdefault(wanted.field, reason)
        return list(first.values())


def _join(filters: Iterable[tuple[Filter, dict[int, str]]]) -> set[int]:
    """Join the filters: two of one field are a choice, two of different fields both count."""
    by_field: dict[str, set[int]] = {}
    for wanted, passing in filters:
        by_field.setdefault(wanted.field, set()).update(passing)
    return set.intersection(*by_field.values())
