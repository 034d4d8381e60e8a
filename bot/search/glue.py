"""A word written together → the words of the list that it is made of: datamesh → data, mesh.

Only words that one resource has together count, so that chance makes few of them.
"""

from collections.abc import Iterator

from bot.search.postings import Postings
from bot.search.stopwords import STOP
from bot.search.vocabulary import Near, Vocabulary

_SHORTEST_PART, _MOST_PARTS = 2, 4  # letters of a part, and parts
_SHORTEST_BESIDE, _SHORTEST_WITH_SLIP = 3, 5  # letters of a part beside one with a slip, of that

Parts = tuple[tuple[int, ...], float]  # their terms, and how surely they are meant (0..1)


class Glue:
    """Takes words apart along the words of one list."""

    def __init__(self, postings: Postings, vocabulary: Vocabulary) -> None:
        self._postings = postings
        self._vocabulary = vocabulary

    def taken_apart(self, word: str) -> Iterator[Parts]:
        """Yield the parts of a word; a slip in one of two is forgiven where nothing else fits."""
        exact = [terms for terms in self._cut(word) if self._postings.have_all(terms)]
        yield from ((terms, 1.0) for terms in exact)
        if not exact:
            for at in range(_SHORTEST_BESIDE, len(word) - _SHORTEST_BESIDE + 1):
                yield from self._with_a_slip(word[:at], word[at:])

    def _cut(self, word: str, most: int = _MOST_PARTS) -> Iterator[tuple[int, ...]]:
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            left, right = self._telling(word[:at]), self._telling(word[at:])
            if left is not None and right is not None:
                yield (left, right)
            elif left is not None and most > 2:
                yield from ((left, *rest) for rest in self._cut(word[at:], most - 1))

    def _with_a_slip(self, left: str, right: str) -> Iterator[Parts]:
        first, last = self._telling(left), self._telling(right)
        near = self._vocabulary.misspelt
        found: list[Parts] = []
        if first is not None and len(right) >= _SHORTEST_WITH_SLIP:
            found += [((first, self._term(n)), n.trust) for n in near(right, False)]
        if last is not None and len(left) >= _SHORTEST_WITH_SLIP:
            found += [((self._term(n), last), n.trust) for n in near(left, False)]
        yield from (parts for parts in found if self._postings.have_all(parts[0]))

    def _term(self, near: Near) -> int:
        return self._postings.term_of[near.word]

    def _telling(self, word: str) -> int | None:
        return None if word in STOP else self._postings.term_of.get(word)
