"""A word written together → the words of the list that it is made of: datamesh → data, mesh.

Only words that one resource has together count, so that chance makes few of them.
"""

from collections.abc import Iterator, Mapping

from bot.search.indexing.postings import Postings

_SHORTEST_PART, _MOST_PARTS = 2, 4  # letters of a part, and parts


def taken_apart(word: str, postings: Postings) -> Iterator[tuple[int, ...]]:
    """Yield the terms of the words that it may be made of, for each way to cut it."""
    return filter(postings.have_all, _cut(word, postings.term_of, _MOST_PARTS))


def _cut(word: str, term_of: Mapping[str, int], most: int) -> Iterator[tuple[int, ...]]:
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        left, right = _term(word[:at], term_of), _term(word[at:], term_of)
        if left is not None and right is not None:
            yield left, right
        elif left is not None and most > 2:
            yield from ((left, *rest) for rest in _cut(word[at:], term_of, most - 1))


def _term(word: str, term_of: Mapping[str, int]) -> int | None:
    exact = term_of.get(word)  # `cuckoo's` is known as `cuckoo`
    return term_of.get(word.removesuffix("s")) if exact is None else exact
