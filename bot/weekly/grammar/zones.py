"""Words → an IANA zone: its name, a city in it, or a common abbreviation.

Reads nothing but tzdata's list of names. An offset such as GMT+2 is refused: it knows no summer
time, so that 9:00 would not stay 9:00.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from bot.search.text import fold
from bot.weekly.grammar.places import ALIASES, AMBIGUOUS
from bot.weekly.grammar.reading import Reading, nearest_of

_OFFSET = re.compile(
    r"(?<!\S)(?:(?:utc|gmt)\s?[+-]\s?[0-9]{1,2}(?::?[0-9]{2})?|[+-][0-9]{1,2}(?::?[0-9]{2})?)(?!\S)"
)
_MOST_WORDS = 5  # America/Argentina/Buenos Aires, written with spaces, has four
# Their endings are offsets and names such as Central, which are none of one place.
_NOT_PLACES = ("Etc", "US", "Canada", "Brazil", "Mexico", "Chile")


@cache
def zone_names() -> frozenset[str]:
    """Return every zone that tzdata has, but for its placeholder "Factory"."""
    names = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return frozenset(names) - {"Factory"}


def take_offset(text: str) -> tuple[Reading[str | None] | None, str]:
    """Find an offset from UTC in a folded text; return it and the text without it."""
    match = _OFFSET.search(text)
    if not match:
        return None, text
    rest = _OFFSET.sub(" ", text)
    if not re.search("[1-9]", match[0]):
        return Reading("UTC"), rest
    problem = f"“{match[0].upper()}” knows no summer time: name a city, such as Berlin."
    return Reading(None, problem), rest


def zone(words: Sequence[str]) -> Reading[str | None]:
    """Read folded words that should name one zone, and nothing else; no words are no zone."""
    found, others = _longest(words)
    if not others:
        return found
    said = " ".join(others)
    # Berlin, Germany: the same place twice.
    if found.value and _look_up(said) == found:
        return found
    near = nearest_of(_key(said), _guessable())
    guess = found.value or (_known()[near] if near else None)
    return Reading(guess, f"“{said}” is no weekday, time, city or time zone that I know.")


def _longest(words: Sequence[str]) -> tuple[Reading[str | None], list[str]]:
    """Read the longest run of words that names a zone; return it and the other words."""
    for length in range(min(len(words), _MOST_WORDS), 0, -1):
        for start in range(len(words) - length + 1):
            found = _look_up(" ".join(words[start : start + length]))
            if found:
                return found, [*words[:start], *words[start + length :]]
    return Reading(None), list(words)


def _look_up(name: str) -> Reading[str | None] | None:
    if name in AMBIGUOUS:
        guess, meanings = AMBIGUOUS[name]
        return Reading(guess, f"“{name.upper()}” is used in {meanings}: name a city.")
    known = _known().get(_key(name))
    return Reading(known) if known else None


@cache
def _known() -> dict[str, str]:
    """Return every name that people use for a zone, as a key, with the zone."""
    full = {_key(name): name for name in zone_names()}
    # The first of several zones with one ending wins: Istanbul is in Europe.
    endings = {key: name for name in reversed(_in_use_first()) for key in _endings(name)}
    return endings | full | ALIASES


def _guessable() -> list[str]:
    """Return the names of zones such as Europe/Berlin; a retired one like Poland is no advice."""
    return [key for key, name in _known().items() if "/" in name or name == "UTC"]


def _in_use_first() -> list[str]:
    """Return every zone, those that tzdata's table of places has before the retired ones."""
    table = (resources.files("tzdata.zoneinfo") / "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return [*(row[2] for row in rows), *sorted(zone_names())]


def _endings(name: str) -> Iterator[str]:
    """Yield what people call a place: argentina buenos aires, buenos aires."""
    area, *parts = name.split("/")
    if area not in _NOT_PLACES:
        yield from (_key(" ".join(parts[start:])) for start in range(len(parts)))


def _key(name: str) -> str:
    return re.sub(r"[\s_/.-]+", " ", fold(name)).strip()
