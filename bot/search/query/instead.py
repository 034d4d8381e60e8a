"""“Alternatives to X”, “something like X” → X: its relatives are asked for, and not X itself."""

import re
from collections.abc import Iterator, Sequence

from bot.catalog import Resource
from bot.search.english.stopwords import GENRES, SMALL
from bot.search.indexing.postings import Postings
from bot.search.indexing.titles import Titles
from bot.search.query.ordinary import sort_of
from bot.search.text import words

_OTHER = "alternatives?|replacements?|substitutes?|competitors?"
_LIKE = f"something|anything|things?|tools?|more|{'|'.join(sorted(GENRES))}"
_THAN = "(?:better|cheaper|easier|faster|lighter|simpler) than"
_BEFORE = re.compile(
    rf"(.*?)\b(?:(?:{_OTHER}) (?:to|for|of)|instead of|similar to|{_THAN}|(?:{_LIKE}) like) (.+)"
)
_FOR_WHOM = re.compile(" (?:for|in|on|with|without|that|which) ")
# What people wish of something else.
_WISHED = """
cheap cheaper commercial easier fast faster free hosted light lighter lightweight local modern
newer offline open paid popular self simpler smaller source
"""
_BETTER = frozenset(_WISHED.split())
_BEHIND = re.compile(rf"()(.+) (?:{_OTHER})(?: please)?")
# Words of a title in which one may be called by a part; a longer one tells of something.
_LONGEST_NAME = 3


def original(
    spoken: Sequence[str], resources: Sequence[Resource], titles: Titles, postings: Postings
) -> int | None:
    """Return the one resource of which something else is asked for, if the words do that.

    It is called by its whole title, or by what is no common word: Airflow, which is Apache's.
    """

    def is_name_of(document: int, named: Sequence[str]) -> bool:
        """Tell a part of a name, or another one, from a title that only says it."""
        is_short = postings.title_lengths[document] <= _LONGEST_NAME
        return is_short or any(words(name) == [*named] for name in resources[document].also)

    for named in originals(spoken):
        called = titles.exact(" ".join(named), literally=False)
        if not called and all(sort_of(word) == "special" for word in named):
            called = [d for d in postings.called(named) if is_name_of(d, named)]
        if len(called) == 1:
            return called[0]
    return None


def originals(spoken: Sequence[str]) -> Iterator[list[str]]:
    """Yield what the words may name of which there should be others, the longest name first.

    Nothing else may be asked for: "why Airflow instead of Dagster" is about both.
    """
    text = " ".join(spoken)
    found = _BEFORE.fullmatch(text) or _BEHIND.fullmatch(text)
    if not found or not all(map(_is_around, found[1].split())):
        return
    named = found[2].split()
    while named:
        yield named
        if _is_around(named[0]):  # is there a good X alternative
            named = named[1:]
        elif _is_around(named[-1]):  # something like X please
            named = named[:-1]
        else:
            break
    behind = _FOR_WHOM.search(found[2])
    if behind:  # alternatives to X for small teams
        yield found[2][: behind.start()].split()


def _is_around(word: str) -> bool:
    return word in SMALL or word in GENRES or word in _BETTER or word.isdigit()
