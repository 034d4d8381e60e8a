"""Check ten years of slots of every zone, slot by slot: `python -m tests.weekly.every_zone`.

Zones whose clocks agree through the ten years are checked once. Every weekday, at every full hour
and at the times that some change jumps over or repeats; about two minutes on one core. The test
suite does the same for the weeks around the changes only.
"""

import sys
import zoneinfo
from collections.abc import Iterable
from datetime import date, time, timedelta
from importlib.metadata import version
from itertools import islice, pairwise
from time import monotonic

from bot.weekly.schedule import Schedule
from tests.weekly.clocks import Clock, clocks, days, first_instant, risky_times

YEARS = date(2026, 1, 1), date(2035, 12, 31)


def check_slots(schedule: Schedule, clock: Clock, first: date, last: date) -> int:
    """Compare the slots of these days with arithmetic; return how many there were."""
    wanted = list(days(schedule.weekday, first, last))
    expected = [first_instant(clock, day, schedule.time) for day in wanted]
    before = expected[0] - timedelta(seconds=1)
    found = list(islice(schedule.slots(before), len(expected)))
    assert found == expected, (schedule, set(found) ^ set(expected))
    assert all(one < other for one, other in pairwise(found)), schedule
    assert len({schedule.local_day(slot) for slot in found}) == len(found), schedule
    return len(found)


def check_years(clock: Clock, name: str) -> int:
    changing = len(clock) > 1
    times = {*risky_times(clock), *(time(hour) for hour in range(24) if changing)}
    return sum(check_slots(schedule, clock, *YEARS) for schedule in schedules(name, times))


def schedules(name: str, times: Iterable[time]) -> list[Schedule]:
    return [Schedule(weekday, at, name) for weekday in range(7) for at in sorted(times)]


def main() -> None:
    started, slots, zones = monotonic(), 0, 0
    # zoneinfo prefers the system's files; PYTHONTZPATH= (empty) makes it read the package's.
    source = zoneinfo.TZPATH or f"tzdata {version('tzdata')}"
    sys.stdout.write(f"{YEARS[0]} to {YEARS[1]}, zones of {source}\n")
    for number, (clock, names) in enumerate(clocks().items(), 1):
        slots += check_years(clock, names[0])
        zones += len(names)
        took = monotonic() - started
        sys.stdout.write(
            f"{number}/{len(clocks())} {names[0]} and {len(names) - 1} alike, "
            f"{len(clock) - 1} changes: {slots:,} slots of {zones} zones right, {took:.0f} s\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
