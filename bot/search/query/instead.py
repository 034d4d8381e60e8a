"""“Alternatives to X”, “something like X” → X: its relatives are asked for, and not X itself."""

import re
from collections.abc import Iterator, Sequence

from bot.search.english.stopwords import GENRES, SMALL

_OTHER = "alternatives?|replacements?|substitutes?|competitors?"
_BEFORE = re.compile(rf"\b(?:(?:{_OTHER}) (?:to|for|of)|instead of|similar to|like|than) (.+)")
_BEHIND = re.compile(rf"(.+) (?:{_OTHER})")


def originals(spoken: Sequence[str]) -> Iterator[list[str]]:
    """Yield what the words may name of which there should be others, the longest name first."""
    text = " ".join(spoken)
    found = _BEFORE.search(text) or _BEHIND.fullmatch(text)
    named = found[1].split() if found else []
    while named:
        yield named
        if named[0] not in SMALL | GENRES:  # is there a good X alternative
            break
        named = named[1:]
