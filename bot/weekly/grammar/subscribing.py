"""A day, a time and perhaps a place, in any order → Subscribe, or a Misread that helps.

    every monday at 9 · Fridays 4pm New York · 8.30 on tuesdays, Europe/Berlin

A part that is missing or wrong gets the likeliest value, and the whole becomes the nearest phrase.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from bot.weekly.command import WEEKDAYS, Misread, Subscribe, clock, phrase
from bot.weekly.grammar.reading import Reading, T
from bot.weekly.grammar.times import take_times
from bot.weekly.grammar.weekdays import misspelled, weekday
from bot.weekly.grammar.zones import take_offset, zone

_FILLERS = {
    "a", "an", "and", "at", "each", "every", "for", "from", "i", "in", "local", "me", "my", "o",
    "oclock", "of", "on", "or", "our", "please", "post", "resource", "schedule", "set", "start",
    "starting", "subscribe", "the", "time", "timezone", "to", "us", "want", "week", "weekly",
    "zone",
}  # fmt: skip
_RHYTHM = re.compile(
    r"\b(?:(?:every|each) (?:other|second|third|day|month|hour|(?:[0-9]+|two|three|four)\b \w+)"
    r"|(?:first|second|third|last)(?= (?:mon|tue|wed|thu|fri|sat|sun))"
    r"|of (?:the|each|every) month"
    r"|bi-?weekly|fortnight(?:ly)?|(?:once|twice) a (?:day|week|month)|twice|daily|hourly|monthly"
    r"|quarterly|yearly|weekdays?|workdays?|weekends?)\b"
)
_USUAL = time(9)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a phrase; each is a guess when it carries a problem."""

    rhythm: str
    day: Reading[int]
    time: Reading[time]
    zone: Reading[str | None]


def subscribing(text: str, today: date) -> Subscribe | Misread:
    """Read a folded text as a schedule."""
    parts = _take_apart(text, today)
    guess = Subscribe(parts.day.value, parts.time.value, parts.zone.value)
    problems = (parts.rhythm, parts.day.problem, parts.time.problem, parts.zone.problem)
    problem = " ".join(filter(None, problems))
    return Misread(_understood(parts), problem, phrase(guess)) if problem else guess


def _take_apart(text: str, today: date) -> _Parts:
    rhythm = _RHYTHM.search(text)
    offset, rest = take_offset(_RHYTHM.sub(" ", text))
    times, rest = take_times(rest)
    days, words = _take_days(_words(rest), today)
    return _Parts(
        f"“{rhythm[0].capitalize()}” is more than I can do: I post once a week." if rhythm else "",
        _only(days, Reading(0, "The weekday is missing."), "One day a week is all I can do."),
        _only(times, Reading(_USUAL, "The time of day is missing."), "I post once, at one time."),
        offset if offset and not words else zone(words),
    )


def _words(text: str) -> list[str]:
    words = (word.strip(".:") for word in text.split())
    return [word for word in words if word and word not in _FILLERS]


def _take_days(words: Sequence[str], today: date) -> tuple[list[Reading[int]], list[str]]:
    """Read the weekdays; a misspelled one counts unless the words make sense without it."""
    days = [day for word in words if (day := weekday(word, today))]
    rest = [word for word in words if not weekday(word, today)]
    if days or not zone(rest).problem or not (near := misspelled(rest)):
        return days, rest
    word, number = near
    return [Reading(number)], [other for other in rest if other != word]


def _only(found: Sequence[Reading[T]], missing: Reading[T], too_many: str) -> Reading[T]:
    if not found:
        return missing
    several = any(other.value != found[0].value for other in found)
    return Reading(found[0].value, found[0].problem or (too_many if several else ""))


def _understood(parts: _Parts) -> str:
    """Name what was clear: Monday, 9:00, Europe/Berlin time."""
    clear = []
    if not parts.day.problem:
        clear.append(WEEKDAYS[parts.day.value])
    if not parts.time.problem:
        clear.append(clock(parts.time.value))
    if not parts.zone.problem and parts.zone.value:
        clear.append(f"{parts.zone.value} time")
    return ", ".join(clear)
