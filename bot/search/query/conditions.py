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

# Documents whose texts are read for phrases in one search, the best first: each takes some 20 µs,
# and thousands have "for the".
_MOST_READ = 300


class _Phrase:
    """Words, in any form, that stand beside one another; `holders` are those who have them all."""

    def __init__(self, spoken: Sequence[str], postings: Postings) -> None:
        self._stems = [stem(word) for word in spoken]
        self.holders = set[int].intersection(*(_having(word, postings) for word in spoken))

    @property
    def is_a_word(self) -> bool:
        """Whether it is a single word, which all its holders have."""
        return len(self._stems) == 1

    def stands_in(self, texts: Iterable[list[str]]) -> bool:
        """Tell whether it stands in one of the texts, given by the stems of their words."""
        count = len(self._stems)
        return any(
            found[at : at + count] == self._stems
            for found in texts
            for at in range(len(found) - count + 1)
        )


def _having(word: str, postings: Postings) -> set[int]:
    """Return the documents with a word in any form."""
    return set[int]().union(*map(postings.documents, postings.forms(word)))


class Conditions:
    """What a query demands of a hit besides its words."""

    def __init__(
        self, query: Query, resources: Sequence[Resource], values: Values, postings: Postings
    ) -> None:
        self._resources = resources
        wanted = [_Phrase(phrase, postings) for phrase in query.phrases]
        unwanted = [_Phrase(phrase, postings) for phrase in query.excluded]
        self._filters = [(each, values.passing(each)) for each in query.filters]
        sets = [*(phrase.holders for phrase in wanted), *_join(self._filters)]
        self._passing = set.intersection(*sets) if sets else None
        self._avoided = set[int]().union(
            *(values.passing(each) for each in query.excluded_filters),
            *(phrase.holders for phrase in unwanted if phrase.is_a_word),
        )
        self._phrases = [phrase for phrase in wanted if not phrase.is_a_word]
        self._avoided_phrases = [phrase for phrase in unwanted if not phrase.is_a_word]

    def among(self, scores: dict[int, float]) -> dict[int, float]:
        """Leave of some documents, given with their scores, those that meet every condition.

        Where texts must be read for phrases, only those of the best are; the rest is left out.
        """
        if self._passing is None and not self._avoided and not self._avoided_phrases:
            return scores
        left = {
            document: score
            for document, score in scores.items()
            if document not in self._avoided
            and (self._passing is None or document in self._passing)
        }
        if self._phrases or self._avoided_phrases:
            to_read = filter(self._is_to_read, sorted(left, key=left.__getitem__, reverse=True))
            for count, document in enumerate(to_read):
                if count >= _MOST_READ or not self._reads_well(document):
                    del left[document]
        return left

    def admits(self, document: int) -> bool:
        """Tell whether a document meets every condition."""
        return bool(self.among({document: 1.0}))

    def passing(self) -> list[int]:
        """Return who meets the conditions, in the order of the list."""
        every = range(len(self._resources)) if self._passing is None else sorted(self._passing)
        return list(self.among(dict.fromkeys(every, 1.0)))

    def _is_to_read(self, document: int) -> bool:
        if self._phrases:
            return True
        return any(document in phrase.holders for phrase in self._avoided_phrases)

    def _reads_well(self, document: int) -> bool:
        texts = [
            [stem(word) for word in words(text)]
            for _, text in field_texts(self._resources[document])
        ]
        return all(phrase.stands_in(texts) for phrase in self._phrases) and not any(
            phrase.stands_in(texts) for phrase in self._avoided_phrases
        )

    def reasons(self, document: int) -> list[Reason]:
        """Return the values by which a document passes the filters, the first of each field."""
        first: dict[str, Reason] = {}
        for wanted, passing in self._filters:
            if document in passing:
                typed = " ".join(wanted.words)
                reason = Reason(wanted.field, typed, passing[document], "filter")
                first.setdefault(wanted.field, reason)
        return list(first.values())


def _join(filters: Iterable[tuple[Filter, dict[int, str]]]) -> Iterable[set[int]]:
    """Join the filters: two of one field are a choice, two of different fields both count."""
    by_field: dict[str, set[int]] = {}
    for wanted, passing in filters:
        by_field.setdefault(wanted.field, set()).update(passing)
    return by_field.values()
