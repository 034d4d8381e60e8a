"""Words → times of day: 9, 9:00, 8.30, 16h, 4:30 pm, 0900, noon, half past nine.

A bare number is an hour of the 24-hour clock, unless an afternoon or evening is spoken of.
"""

import re
from datetime import time

from bot.weekly.command import clock
from bot.weekly.grammar.reading import Reading

_NUMBERS = [
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
]  # fmt: skip
_SPOKEN = (
    *((rf"\b{word}\b", str(number)) for number, word in enumerate(_NUMBERS, 1)),
    (r"\b([ap])\.\s?m\b\.?", r"\1m"),
    (r"\b(?:12 )?(?:noon|midday)\b", "12:00"),
    (r"\b(?:12 )?midnight\b", "0:00"),
    (r"\bhalf past ([0-9]+)\b", r"\1:30"),
    (r"\bquarter past ([0-9]+)\b", r"\1:15"),
)
_TIME = re.compile(r"(?<!\S)([0-9]+(?:[:.h][0-9]+)*)\s?(am|pm|h|hrs|hours)?(?!\S)")
# What the nearest phrase proposes when nothing more exact was said.
_PARTS_OF_DAY = {"morning": 9, "lunch": 12, "lunchtime": 12, "afternoon": 14, "evening": 18}
_PART_OF_DAY = re.compile(rf"\b(?:in the )?({'|'.join(_PARTS_OF_DAY)})s?\b")


def take_times(text: str) -> tuple[list[Reading[time]], str]:
    """Read every time of day in a folded text; return them and the text without them."""
    for spoken, written in _SPOKEN:
        text = re.sub(spoken, written, text)
    parts = _PART_OF_DAY.findall(text)
    text = _PART_OF_DAY.sub(" ", text)
    late = any(part in ("afternoon", "evening") for part in parts)
    times = [_read(match, late=late) for match in _TIME.finditer(text)]
    return times or [_part_of_day(part) for part in parts], _TIME.sub(" ", text)


def _read(match: re.Match[str], *, late: bool) -> Reading[time]:
    hour, minute, *more = _numbers(match[1])
    half = match[2] if match[2] in ("am", "pm") else ""
    near = time(min(hour, 23), min(minute, 59))
    if any(more) or re.search("[:.h][0-9]$", match[1]):
        return Reading(near, f"“{match[0]}” is not hours and minutes, such as {clock(near)}.")
    if (hour, minute) != (near.hour, near.minute):
        return Reading(near, f"No day has a {match[0]}.")
    if half and not 1 <= hour <= 12:
        return Reading(near, f"“{match[0]}” is no time: am and pm count from 1 to 12.")
    if half == "pm" or (late and not half and hour < 12):
        return Reading(time(hour % 12 + 12, minute))
    return Reading(time(hour % 12, minute) if half else near)


def _numbers(digits: str) -> list[int]:
    """Split 9:30, and 930 or 0930, into hours and minutes."""
    if digits.isdigit() and len(digits) in (3, 4):
        return [int(digits[:-2]), int(digits[-2:])]
    # No time has numbers this long, and int() refuses those that are much longer.
    numbers = [int(number[:9]) for number in re.split("[:.h]", digits)]
    return [*numbers, 0] if len(numbers) == 1 else numbers


def _part_of_day(part: str) -> Reading[time]:
    return Reading(time(_PARTS_OF_DAY[part]), f"“{part.capitalize()}” is not an exact time.")
