"""A word written together → the words of the list that it is made of: datamesh → data, mesh.

Only words that one resource has together count, so that chance makes few of them.
"""

from collections.abc import Iterator

from bot.search.indexing.postings import Postings

_SHORTEST_PART, _MOST_PARTS = 2, 4  # letters of a part, and parts


class Glue:
    """Takes words apart along the words of one list."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings

    def taken_apart(self, word: str) -> Iterator[tuple[int, ...]]:
        """Yield the terms of the words that it may be made of, for each way to cut it."""
        return filter(self._postings.have_all, self._cut(word))

    def _cut(self, word: str, most: int = _MOST_PARTS) -> Iterator[tuple[int, ...]]:
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            left, right = self._term(word[:at]), self._term(word[at:])
            if left is not None and right is not None:
                yield (left, right)
            elif left is not None and most > 2:
                yield from ((left, *rest) for rest in self._cut(word[at:], most - 1))

    def _term(self, word: str) -> int | None:
        exact = self._postings.term_of.get(word)  # `cuckoo's` is known as `cuckoo`
        return self._postings.term_of.get(word.removesuffix("s")) if exact is None else exact
