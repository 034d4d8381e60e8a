"""What a person typed → Query: the words to look for and the conditions around them.

    governance kind:video by:"zhamak dehghani" "data product" -webinar

Everything that is not a condition is a word; no text is wrong here.
"""

import re
from dataclasses import dataclass

from bot.search.text import words

# What filters are called → the Resource attribute they look at.
FILTERS = {
    "kind": "kind", "kinds": "kind", "type": "kind",
    "by": "authors", "author": "authors", "authors": "authors",
    "topic": "topics", "topics": "topics", "level": "level",
}  # fmt: skip

_QUOTED = '["“”„]([^"“”„]*)["“”„]'
_FILTER = re.compile(rf"(?<![^\s(])({'|'.join(FILTERS)}):\s*(?:{_QUOTED}|(\S+))", re.IGNORECASE)
_PHRASE = re.compile(_QUOTED)
_EXCLUDED = re.compile(r"(?<!\S)-(\w\S*)")
# Words of a query that are read at all, so that a pasted page costs no more than a long question.
MOST_WORDS = 32
_MOST_FILTERS = 16  # likewise
_MOST_CHARACTERS = 4_000  # the most that Slack lets a person send


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one attribute: its field, and the folded words asked for."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find (those of phrases among them), phrases to contain, words to avoid, filters."""

    words: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()


def parse(text: str) -> Query:
    """Read a query; `-word` alone is a word, since there would be nothing to leave it out of."""
    text = text[:_MOST_CHARACTERS]
    filters: list[Filter] = []

    def take(match: re.Match[str]) -> str:
        value = tuple(words(match[2] or match[3] or ""))
        if not value:
            return match[0]
        filters.append(Filter(FILTERS[match[1].lower()], value))
        return " "

    rest = _FILTER.sub(take, text)
    phrases = [tuple(words(found)) for found in _PHRASE.findall(rest)]
    excluded = words(" ".join(_EXCLUDED.findall(_PHRASE.sub(" ", rest))))
    wanted = words(_EXCLUDED.sub(" ", rest))
    if not wanted and not filters:
        wanted, excluded = excluded, []
    return Query(
        tuple(wanted[:MOST_WORDS]),
        tuple(phrase for phrase in phrases if phrase),
        tuple(excluded[:MOST_WORDS]),
        tuple(dict.fromkeys(filters))[:_MOST_FILTERS],
    )
