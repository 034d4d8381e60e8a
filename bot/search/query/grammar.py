"""What a person typed → Query: the words to look for and the conditions around them.

    governance kind:video,talk -by:"zhamak dehghani" "data product" -webinar -"data lake"

Everything that is not a condition is a word; no text is wrong here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from bot.search.text import words

# What filters are called → the Resource attribute they look at.
FILTERS = {
    "kind": "kind", "kinds": "kind", "type": "kind",
    "by": "authors", "author": "authors", "authors": "authors",
    "topic": "topics", "topics": "topics", "level": "level",
}  # fmt: skip

_QUOTED = '["“”„]([^"“”„]*)["“”„]'
_FILTER = re.compile(rf"(?<![^\s(])(-?)({'|'.join(FILTERS)}):\s*(?:{_QUOTED}|(\S+))", re.IGNORECASE)
_PHRASE = re.compile(_QUOTED)
_EXCLUDED = re.compile(rf"(?<![^\s(])-(?:{_QUOTED}|(\w\S*))")
# Words of a query that are read at all, so that a pasted page costs no more than a long question.
MOST_WORDS = 32
_MOST_CONDITIONS, _MOST_IN_ONE = 8, 8  # likewise of each sort, and their words
_ALL = frozenset({"all", "any", "anything", "everything", "something"})  # but what is left out
_MOST_CHARACTERS = 4_000  # the most that Slack lets a person send


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one attribute: its field, and the folded words asked for."""

    field: str
    words: tuple[str, ...]


Phrase = tuple[str, ...]  # folded words that stand beside one another
_Condition = TypeVar("_Condition", Phrase, Filter)


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find (those of phrases among them), phrases to contain or to avoid, filters."""

    words: tuple[str, ...]
    phrases: tuple[Phrase, ...] = ()
    excluded: tuple[Phrase, ...] = ()
    filters: tuple[Filter, ...] = ()
    excluded_filters: tuple[Filter, ...] = ()

    @property
    def has_conditions(self) -> bool:
        """Whether it asks for more than words."""
        return bool(self.phrases or self.excluded or self.filters or self.excluded_filters)

    @property
    def narrows(self) -> bool:
        """Whether what meets its conditions is an answer, even if no word tells anything."""
        if self.phrases or self.filters or self.excluded_filters:
            return True
        return bool(self.excluded) and (not self.words or not _ALL.isdisjoint(self.words))


def parse(text: str) -> Query:
    """Read a query; a pasted page costs no more than a long question."""
    text = text[:_MOST_CHARACTERS]
    filters: list[Filter] = []
    excluded_filters: list[Filter] = []
    excluded: list[Phrase] = []

    def take_filter(match: re.Match[str]) -> str:
        values = [match[3]] if match[3] else (match[4] or "").split(",")
        found = [tuple(words(value)[:_MOST_IN_ONE]) for value in values]
        if not any(found):
            return match[0]
        field = FILTERS[match[2].lower()]
        taken = excluded_filters if match[1] else filters
        taken += [Filter(field, value) for value in found if value]
        return " "

    def take_excluded(match: re.Match[str]) -> str:
        excluded.append(tuple(words(match[1] or match[2] or "")[:_MOST_IN_ONE]))
        return " "

    rest = _FILTER.sub(take_filter, text) if ":" in text else text
    rest = _EXCLUDED.sub(take_excluded, rest) if "-" in rest else rest
    phrases = [tuple(words(found)[:_MOST_IN_ONE]) for found in _PHRASE.findall(rest)]
    return Query(
        tuple(words(rest)[:MOST_WORDS]),
        _few(phrases),
        _few(excluded),
        _few(filters),
        _few(excluded_filters),
    )


def _few(conditions: Iterable[_Condition]) -> tuple[_Condition, ...]:
    """Leave out what is empty or said twice, and what no person would add."""
    return tuple(dict.fromkeys(filter(None, conditions)))[:_MOST_CONDITIONS]
