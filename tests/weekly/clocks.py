"""Every zone's offsets over ten years, and by arithmetic on them alone: when is a slot due?

What cronsim and zoneinfo say together is checked against this. A slot is the first instant at
which the clock on the wall shows the day and time, or a later one.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.weekly.grammar import zone_names

# A week more on both sides, so that every slot of the ten years has its neighbours.
START = datetime(2025, 12, 24, tzinfo=UTC)
END = datetime(2036, 1, 8, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """From this instant the zone is ahead of UTC by this much, until the next stretch."""

    start: datetime
    ahead: timedelta

    def wall(self, instant: datetime) -> datetime:
        return (instant + self.ahead).replace(tzinfo=None)


Clock = tuple[Stretch, ...]


@cache
def clocks() -> dict[Clock, list[str]]:
    """Group the names of all zones by what their clocks do in the ten years."""
    groups = defaultdict(list)
    for name in sorted(zone_names()):
        groups[read_clock(name)].append(name)
    return dict(groups)


def read_clock(name: str) -> Clock:
    zone = ZoneInfo(name)
    stretches = [Stretch(START, ahead(START, zone))]
    noon = START
    while noon < END:
        noon += DAY
        if ahead(noon, zone) != stretches[-1].ahead:
            change = _find_change(noon - DAY, noon, zone)
            stretches.append(Stretch(change, ahead(noon, zone)))
    return tuple(stretches)


def ahead(instant: datetime, zone: ZoneInfo) -> timedelta:
    offset = instant.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def _find_change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if ahead(middle, zone) == ahead(before, zone):
            before = middle
        else:
            after = middle
    return after


def first_instant(clock: Clock, day: date, at: time) -> datetime:
    """Return when the wall first shows this day and time, or a later one."""
    wanted = datetime.combine(day, at)
    ends = [*(stretch.start for stretch in clock[1:]), END]
    for stretch, end in zip(clock, ends, strict=True):
        instant = max((wanted - stretch.ahead).replace(tzinfo=UTC), stretch.start)
        if instant < end:
            return instant
    raise AssertionError("beyond the ten years")


def days(weekday: int, first: date, last: date) -> Iterator[date]:
    """Yield every such weekday from one day to another."""
    day = first + DAY * ((weekday - first.weekday()) % 7)
    while day <= last:
        yield day
        day += 7 * DAY


def risky_times(clock: Clock) -> list[time]:
    """Return the times that a change of this clock jumps over or repeats, and quiet ones."""
    times = {time(0, 0), time(9, 0), time(23, 59)}
    for before, after in pairwise(clock):
        walls = sorted((before.wall(after.start), after.wall(after.start)))
        middle = walls[0] + (walls[1] - walls[0]) // 2
        times |= {wall.time().replace(second=0) for wall in (*walls, middle)}
    return sorted(times)
