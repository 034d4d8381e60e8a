"""What can be asked for after `/datamesh weekly`: a small union, and back to a phrase.

Pure; `bot.weekly.grammar` reads what people type into it.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import assert_never

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class ShowWeekly:
    """What is this channel's state?"""


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Post every week; Monday is 0, and without a zone the person's own is meant."""

    weekday: int
    time: time
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Off:
    """Post no more."""


@dataclass(frozen=True, slots=True)
class PauseUntil:
    """Post nothing before this local day; a slot on the day itself is posted."""

    date: date


@dataclass(frozen=True, slots=True)
class Resume:
    """End the pause."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave out the next slot."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would come next? Consumes nothing."""


@dataclass(frozen=True, slots=True)
class Reroll:
    """Put another resource in the place of the post of a local day, or of the latest one."""

    day: date | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """Let what these words find come next."""

    text: str


@dataclass(frozen=True, slots=True)
class HistoryOf:
    """What was posted in this channel?"""


@dataclass(frozen=True, slots=True)
class Misread:
    """Something that cannot be done as typed.

    `understood` names the parts that were clear ("Monday, Europe/Berlin time") and is empty when
    there were none; `problem` is a sentence; `nearest` is a phrase that works when typed.
    """

    understood: str
    problem: str
    nearest: str


Command = (
    ShowWeekly | Subscribe | Off | PauseUntil | Resume | Skip | Preview | Reroll | Pin | HistoryOf
)


def phrase(command: Command) -> str:
    """Write a command as one would type it: "monday 9:00 Europe/Berlin"."""
    match command:
        case ShowWeekly():
            return "show"
        case Subscribe(weekday, at, zone):
            return " ".join(filter(None, (WEEKDAYS[weekday].lower(), clock(at), zone)))
        case PauseUntil(until):
            return f"pause until {until}"
        case Pin(text):
            return f"next {text}"
        case HistoryOf():
            return "history"
        case Reroll(day):
            return f"reroll {day}" if day else "reroll"
        case Off() | Resume() | Skip() | Preview():
            return type(command).__name__.lower()
    assert_never(command)


def clock(at: time) -> str:
    """Write a time of day on the 24-hour clock: 9:00, 16:30."""
    return f"{at.hour}:{at.minute:02}"
