"""A summary and the terms that matched → Passage: the sentence that matched, words marked."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from bot.search.hit import Passage
from bot.search.text import spans, words

LONGEST = 200  # characters of a passage: three lines on a card
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”’)]*(?=\s)|$)", re.MULTILINE)
_BEFORE = 60  # characters kept in front of the first match of a sentence that is too long


class Sentence(NamedTuple):
    """A sentence, and the term of each of its words (-1: not on the list)."""

    text: str
    terms: Sequence[int]


def sentences(summary: str, term_of: Mapping[str, int]) -> tuple[Sentence, ...]:
    """Cut a summary into its sentences."""
    texts = [found.strip() for found in _SENTENCE.findall(summary)]
    return tuple(Sentence(text, [term_of.get(word, -1) for word in words(text)]) for text in texts)


def passage(among: Sequence[Sentence], wanted: Mapping[int, float]) -> Passage:
    """Pick the sentence with the most information; `wanted` gives each matched term's."""
    if not among:
        return Passage("")
    best = max(among, key=lambda each: sum([wanted[t] for t in wanted if t in each.terms]))
    matched = [term in wanted for term in best.terms]
    return _shorten(best.text, _joined(compress(spans(best.text), matched)))


def _joined(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join pairs of characters that overlap to one mark."""
    marks: list[tuple[int, int]] = []
    for start, end in found:
        first = marks.pop()[0] if marks and start < marks[-1][1] else start
        marks.append((first, end))
    return marks


def _shorten(sentence: str, marked: list[tuple[int, int]]) -> Passage:
    if len(sentence) <= LONGEST:
        return Passage(sentence, tuple(marked))
    start = 0
    if marked and marked[0][1] > LONGEST - _BEFORE:
        latest = min(marked[0][0] - _BEFORE, len(sentence) - LONGEST)
        start = sentence.rfind(" ", 0, latest) + 1
    end = start + LONGEST
    if end < len(sentence):
        end = max(sentence.rfind(" ", start + LONGEST // 2, end), start + LONGEST // 2)
    head, tail = "…" if start else "", "…" if end < len(sentence) else ""
    shift = len(head) - start
    return Passage(
        head + sentence[start:end] + tail,
        tuple(
            (first + shift, last + shift)
            for first, last in marked
            if start <= first and last <= end
        ),
    )
