"""A summary and the terms that matched → Passage: the sentence that matched, words marked."""

import re
from collections.abc import Mapping

from bot.search.hit import Passage
from bot.search.text import Token, tokenize

LONGEST = 200  # characters of a passage: three lines on a card
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”’)]*(?=\s)|$)", re.MULTILINE)
_BEFORE = 60  # characters kept in front of the first match of a sentence that is too long


def passage(summary: str, term_of: Mapping[str, int], wanted: Mapping[int, float]) -> Passage:
    """Pick the sentence with the most information; `wanted` gives each matched term's."""
    best, most = "", -1.0
    for match in _SENTENCE.finditer(summary):
        found = {term_of.get(token.word, -1) for token in tokenize(match[0])}
        value = sum(information for term, information in wanted.items() if term in found)
        if value > most:
            best, most = match[0].strip(), value
    marked = [token for token in tokenize(best) if term_of.get(token.word, -1) in wanted]
    return _shorten(best, marked)


def _shorten(sentence: str, marked: list[Token]) -> Passage:
    if len(sentence) <= LONGEST:
        return Passage(sentence, tuple((token.start, token.end) for token in marked))
    start = 0
    if marked and marked[0].end > LONGEST - _BEFORE:
        latest = min(marked[0].start - _BEFORE, len(sentence) - LONGEST)
        start = sentence.rfind(" ", 0, latest) + 1
    end = start + LONGEST
    if end < len(sentence):
        end = max(sentence.rfind(" ", start + LONGEST // 2, end), start + LONGEST // 2)
    head, tail = "…" if start else "", "…" if end < len(sentence) else ""
    shift = len(head) - start
    return Passage(
        head + sentence[start:end] + tail,
        tuple(
            (t.start + shift, t.end + shift) for t in marked if start <= t.start and t.end <= end
        ),
    )
