"""A summary and the terms that matched → Passage: the sentence that matched, words marked."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from bot.search.hit import Passage
from bot.search.text import compounds, spans, words

LONGEST = 200  # characters of a passage: three lines on a card
# A full stop before a small letter, or behind a title, ends an abbreviation: e.g. this, Dr. Who.
_SENTENCE = re.compile(
    r"\S.*?(?:(?<!\b[DMS]r)(?<!\bMrs)[.!?…]+[\"”’)]*(?=\s+[^\sa-z])|[。！？]+[」』”）]*|$)",
    re.MULTILINE,
)
_BEFORE = 60  # characters kept in front of the first match of a sentence that is too long


class Sentence(NamedTuple):
    """A sentence, and the term of each of its words and compounds (-1: not on the list)."""

    text: str
    terms: Sequence[int]

    def spans(self) -> list[tuple[int, int]]:
        """Return where they stand."""
        return [*spans(self.text), *((found.start, found.end) for found in compounds(self.text))]


def sentences(summary: str, term_of: Mapping[str, int]) -> tuple[Sentence, ...]:
    """Cut a summary into its sentences."""
    texts = [found.strip() for found in _SENTENCE.findall(summary)]
    return tuple(Sentence(text, [term_of.get(word, -1) for word in _said(text)]) for text in texts)


def _said(text: str) -> list[str]:
    return [*words(text), *(compound.word for compound in compounds(text))]


def passage(among: Sequence[Sentence], wanted: Mapping[int, float]) -> Passage:
    """Pick the sentence with the most information; `wanted` gives each matched term's."""
    if not among:
        return Passage("")
    best = max(among, key=lambda each: sum([wanted[t] for t in wanted if t in each.terms]))
    matched = [term in wanted for term in best.terms]
    return _shorten(best.text, _joined(sorted(compress(best.spans(), matched))))


def _joined(found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what overlaps to one mark: pairs of characters, a word and its compound."""
    marks: list[tuple[int, int]] = []
    for start, end in found:
        if marks and start < marks[-1][1]:
            marks[-1] = (marks[-1][0], max(marks[-1][1], end))
        else:
            marks.append((start, end))
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
        space = sentence.rfind(" ", start + LONGEST // 2, end)
        end = space if space > 0 else end  # some scripts have none
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
