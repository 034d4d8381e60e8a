"""Words → the local day on which a paused channel goes on: 2027-01-11, 11 jan, 2 weeks, monday."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from bot.weekly.command import Misread, Off, PauseUntil, phrase
from bot.weekly.grammar.reading import Reading, nearest_of
from bot.weekly.grammar.weekdays import misspelled, weekday

# A longer pause is a slip of the finger, or an end.
_LONGEST = timedelta(days=731)
_USUAL = timedelta(weeks=2)
_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_LEADING = re.compile(r"^(?:(?:until|till|til|to|for|the|on)\b\s*)+")
_ORDINAL = re.compile(r"(?<=[0-9])(?:st|nd|rd|th)\b(?: of\b)?")
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_DOTTED = re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})(?:\.(?P<year>[0-9]{4})?)?")
_SLASHED = re.compile(r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?:/(?P<year>[0-9]{4}))?")
_NAMED = re.compile(
    r"(?:(?P<day>[0-9]{1,2}) )?(?P<name>[a-z]+)(?: (?P<after>[0-9]{1,2}))?(?: (?P<year>[0-9]{4}))?"
)
_SPAN = re.compile(r"(?P<count>a|one|two|three|four|six|[0-9]+) (?P<unit>day|week|month)s?")
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}
_ENDLESS = ("ever", "forever", "indefinitely", "further notice")


def pausing(text: str, today: date) -> PauseUntil | Misread:
    """Read what follows `pause`, folded; the day has to lie in the two years to come."""
    words = _ORDINAL.sub("", _LEADING.sub("", text)).strip(" .")
    if not words:
        return _misread("The day on which to go on is missing.", today + _USUAL)
    if words in _ENDLESS:
        return Misread("pause", "A pause needs a day on which it ends.", phrase(Off()))
    found = next((day for read in _READERS if (day := read(words, today))), None)
    if found is None:
        return _misread(f"I find no date in “{words}”.", today + _USUAL)
    return _judge(found, today)


def _judge(found: Reading[date], today: date) -> PauseUntil | Misread:
    day = found.value
    if found.problem:
        soon = today < day <= today + _LONGEST
        return _misread(found.problem, day if soon else today + _USUAL)
    if day > today + _LONGEST:
        return Misread("pause", f"{day} is more than two years away.", phrase(Off()))
    if day == today:
        return _misread(f"{day} is today.", today + _USUAL)
    if day < today:
        return _misread(f"{day} is in the past.", _every_year(day.month, day.day, today))
    return PauseUntil(day)


def _misread(problem: str, nearest: date) -> Misread:
    return Misread("pause", problem, phrase(PauseUntil(nearest)))


def _in_numbers(words: str, today: date) -> Reading[date] | None:
    match = _ISO.fullmatch(words) or _DOTTED.fullmatch(words)
    if match:
        return _date(match["year"], int(match["month"]), int(match["day"]), today)
    match = _SLASHED.fullmatch(words)
    if match:
        guess = _date(match["year"], int(match["month"]), int(match["day"]), today)
        return Reading(guess.value, f"“{words}” is read differently in different countries.")
    return None


def _by_month(words: str, today: date) -> Reading[date] | None:
    match = _NAMED.fullmatch(words)
    month = match and _month(match["name"])
    if not match or not month or (match["day"] and match["after"]):
        return None
    return _date(match["year"], month, int(match["day"] or match["after"] or 1), today)


def _month(word: str) -> int | None:
    starting = [name for name in _MONTHS if len(word) >= 3 and name.startswith(word)]
    name = starting[0] if starting else nearest_of(word, _MONTHS)
    return _MONTHS.index(name) + 1 if name else None


def _span(words: str, today: date) -> Reading[date] | None:
    match = _SPAN.fullmatch(words)
    if not match:
        return None
    # Four digits are far beyond the longest pause already, and cannot overflow a date.
    count = _COUNTS.get(match["count"]) or int(match["count"][:4])
    if match["unit"] == "month":
        years, month = divmod(today.month - 1 + count, 12)
        return Reading(_clamped(today.year + years, month + 1, today.day))
    return Reading(today + timedelta(**{f"{match['unit']}s": count}))


def _by_name(words: str, today: date) -> Reading[date] | None:
    match words:
        case "today" | "tomorrow":
            return Reading(today + timedelta(days=words == "tomorrow"))
        case "next week":
            return Reading(_coming(0, today))
        case "next month":
            return _span("1 month", today.replace(day=1))
    name = words.removeprefix("next ")
    if exact := weekday(name, today):
        return Reading(_coming(exact.value, today), exact.problem)
    near = misspelled([name])
    return Reading(_coming(near[1], today)) if near else None


def _coming(day: int, today: date) -> date:
    """Return the next such weekday after today."""
    return today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)


def _date(year: str | None, month: int, day: int, today: date) -> Reading[date]:
    """Put a date together; without a year it is the next such day."""
    near = _clamped(int(year), month, day) if year else _every_year(month, day, today)
    if near.month != month:
        return Reading(near, f"There is no month {month}.")
    if near.day != day:
        return Reading(near, f"{_MONTHS[month - 1].capitalize()} {near.year} has no day {day}.")
    return Reading(near)


def _every_year(month: int, day: int, today: date) -> date:
    this_year = _clamped(today.year, month, day)
    return this_year if this_year > today else _clamped(today.year + 1, month, day)


def _clamped(year: int, month: int, day: int) -> date:
    """Return the nearest date that exists."""
    year, month = max(year, 1), min(max(month, 1), 12)
    return date(year, month, min(max(day, 1), monthrange(year, month)[1]))


_READERS: tuple[Callable[[str, date], Reading[date] | None], ...] = (
    _in_numbers,
    _span,
    _by_name,
    _by_month,
)
