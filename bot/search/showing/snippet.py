"""A summary and the terms that matched → Passage: the sentence that matched, words marked."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.search.hit import Passage
from bot.search.text import Token, tokenize

LONGEST = 200  # characters of a passage: three lines on a card
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”’)]*(?=\s)|$)", re.MULTILINE)
_BEFORE = 60  # characters kept in front of the first match of a sentence that is too long


class Sentence(NamedTuple):
    """A sentence, its words, and the term of each (-1: not on the list)."""

    text: str
    tokens: tuple[Token, ...]
    terms: tuple[int, ...]


def sentences(summary: str, term_of: Mapping[str, int]) -> tuple[Sentence, ...]:
    """Cut a summary into its sentences."""
    found = []
    for match in _SENTENCE.finditer(summary):
        text = match[0].strip()
        tokens = tokenize(text)
        found.append(Sentence(text, tokens, tuple(term_of.get(t.word, -1) for t in tokens)))
    return tuple(found)


def passage(among: Sequence[Sentence], wanted: Mapping[int, float]) -> Passage:
    """Pick the sentence with the most information; `wanted` gives each matched term's."""
    if not among:
        return Passage("")
    best = max(among, key=lambda each: sum(wanted[t] for t in wanted.keys() & each.terms))
    pairs = zip(best.tokens, best.terms, strict=True)
    return _shorten(best.text, _spans(token for token, term in pairs if term in wanted))


def _spans(tokens: Iterable[Token]) -> list[tuple[int, int]]:
    """Return where the tokens stand; pairs of characters that overlap are one span."""
    spans: list[tuple[int, int]] = []
    for token in tokens:
        start = spans.pop()[0] if spans and token.start < spans[-1][1] else token.start
        spans.append((start, token.end))
    return spans


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
