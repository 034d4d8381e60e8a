"""A weekday, a time and a zone → the instants at which a channel's post is due.

Pure: instants come in and go out in UTC; only zoneinfo's tables are read. cronsim does the
arithmetic, since of the engines compared it alone was right at every change of the clocks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import dropwhile, takewhile
from zoneinfo import ZoneInfo

from cronsim import CronSim

from bot.weekly.command import WEEKDAYS, clock


@dataclass(frozen=True, slots=True)
class Schedule:
    """Once a week on this weekday (Monday is 0), at this wall-clock time, in this IANA zone."""

    weekday: int
    time: time
    zone: str

    def next_slot(self, after: datetime) -> datetime:
        """Return the first slot later than an instant, in UTC.

        A time that the clocks jump over moves to the next valid instant; one that occurs twice
        is a slot the first time only.
        """
        return next(self.slots(after))

    def slots(self, after: datetime) -> Iterator[datetime]:
        """Return every slot later than an instant, in UTC, each later than the one before."""
        # cron counts weekdays from Sunday.
        cron = f"{self.time.minute} {self.time.hour} * * {(self.weekday + 1) % 7}"
        local = CronSim(cron, after.astimezone(ZoneInfo(self.zone)))
        # Asked from inside the doubled hour of autumn, cronsim answers with the first pass of
        # that hour, which may lie before the question.
        return dropwhile(lambda slot: slot <= after, (at.astimezone(UTC) for at in local))

    def missed(self, next_slot: datetime, now: datetime) -> tuple[datetime, ...]:
        """Return every slot from the one planned next up to now, the oldest first."""
        if next_slot > now:
            return ()
        return next_slot, *takewhile(lambda slot: slot <= now, self.slots(next_slot))

    def local_day(self, slot: datetime) -> date:
        """Return the day that people in the zone call this instant."""
        return slot.astimezone(ZoneInfo(self.zone)).date()

    def words(self) -> str:
        """Say it back: every Monday at 9:00, Europe/Berlin time."""
        return f"every {WEEKDAYS[self.weekday]} at {clock(self.time)}, {self.zone} time"


def is_zone(name: str) -> bool:
    """Tell whether a schedule can be kept in a zone of this name."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
