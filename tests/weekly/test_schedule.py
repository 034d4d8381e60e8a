"""Slots: exactly one a week, at the time on the wall, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.weekly.grammar import zone_names
from bot.weekly.schedule import Schedule, is_zone
from tests.weekly.clocks import DAY, clocks, first_instant, read_clock, risky_times
from tests.weekly.every_zone import check_slots, schedules

MINUTE = timedelta(minutes=1)
SUNDAY = 6
CHANGING = {names[0]: clock for clock, names in clocks().items() if len(clock) > 1}
BERLIN = Schedule(0, time(9), "Europe/Berlin")

zones = st.sampled_from(sorted(zone_names()))
any_schedule = st.builds(Schedule, st.integers(0, 6), st.times().map(lambda at: at.replace(
    second=0, microsecond=0)), zones)  # fmt: skip
instants = st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_nine_stays_nine_over_a_change_of_the_clocks() -> None:
    slots = list(islice(BERLIN.slots(utc("2026-10-18")), 2))
    assert slots == [utc("2026-10-19 07:00"), utc("2026-10-26 08:00")]


def test_a_time_that_does_not_exist_moves_to_the_next_valid_instant() -> None:
    schedule = Schedule(SUNDAY, time(2, 30), "Europe/Berlin")
    assert schedule.next_slot(utc("2027-03-27")) == utc("2027-03-28 01:00")


def test_a_time_that_occurs_twice_fires_the_first_time_only() -> None:
    schedule = Schedule(SUNDAY, time(2, 30), "Europe/Berlin")
    first = schedule.next_slot(utc("2026-10-24"))
    assert first == utc("2026-10-25 00:30")
    for later in (first, first + 20 * MINUTE, first + 40 * MINUTE, first + 60 * MINUTE):
        assert schedule.next_slot(later) == utc("2026-11-01 01:30")


def test_an_evening_that_ends_early_moves_into_the_next_local_day() -> None:
    # In Nuuk the clocks jump from 23:00 on Saturday to midnight.
    schedule = Schedule(5, time(23, 30), "America/Nuuk")
    slot = schedule.next_slot(utc("2027-03-26"))
    assert slot == utc("2027-03-28 01:00")
    assert schedule.local_day(slot) == date(2027, 3, 28)


def test_the_arithmetic_agrees_with_walking_minute_by_minute() -> None:
    for name in ("Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo", "America/Nuuk"):
        clock, zone = read_clock(name), ZoneInfo(name)
        change = clock[1].start
        for at in risky_times(clock):
            day = change.astimezone(zone).date()
            instant = change - 2 * DAY
            while instant.astimezone(zone).replace(tzinfo=None) < datetime.combine(day, at):
                instant += MINUTE
            assert first_instant(clock, day, at) == instant, (name, at)


@pytest.mark.parametrize("name", CHANGING)
def test_around_every_change_there_is_one_slot_a_week(name: str) -> None:
    clock = CHANGING[name]
    for stretch in clock[1:]:
        day = stretch.start.date()
        for schedule in schedules(name, risky_times(clock)):
            assert check_slots(schedule, clock, day - 10 * DAY, day + 10 * DAY) >= 2


@pytest.mark.parametrize("name", CHANGING)
def test_asked_from_inside_a_change_the_next_slot_is_later(name: str) -> None:
    clock = CHANGING[name]
    for before, after in pairwise(clock):
        day = before.wall(after.start).date()
        for at in risky_times(clock):
            schedule = Schedule(day.weekday(), at, name)
            slot = first_instant(clock, day, at)
            for minutes in range(-90, 120, 30):
                asked = after.start + minutes * MINUTE
                expected = slot if slot > asked else first_instant(clock, day + 7 * DAY, at)
                assert schedule.next_slot(asked) == expected


@given(any_schedule, instants)
@settings(deadline=None)
def test_slots_are_strictly_later_and_never_two_on_one_local_day(
    schedule: Schedule, after: datetime
) -> None:
    slots = [after, *islice(schedule.slots(after), 60)]
    assert all(one < other for one, other in pairwise(slots))
    assert len({schedule.local_day(slot) for slot in slots[1:]}) == 60


@given(any_schedule, instants)
@settings(deadline=None)
def test_a_slot_shows_its_weekday_and_time_on_the_wall(schedule: Schedule, after: datetime) -> None:
    local = schedule.next_slot(after).astimezone(ZoneInfo(schedule.zone))
    imaginary = (local - DAY).utcoffset() != local.utcoffset()
    assert imaginary or (local.weekday(), local.time()) == (schedule.weekday, schedule.time)


def test_nothing_is_missed_before_the_next_slot() -> None:
    slot = utc("2026-11-23 08:00")
    assert BERLIN.missed(slot, slot - MINUTE) == ()


def test_after_an_outage_every_slot_up_to_now_is_missed() -> None:
    slots = tuple(islice(BERLIN.slots(utc("2026-11-20")), 3))
    assert BERLIN.missed(slots[0], slots[0]) == slots[:1]
    assert BERLIN.missed(slots[0], slots[2] - MINUTE) == slots[:2]
    assert BERLIN.missed(slots[0], slots[2]) == slots


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (BERLIN, "every Monday at 9:00, Europe/Berlin time"),
        (Schedule(4, time(16, 5), "UTC"), "every Friday at 16:05, UTC time"),
    ],
)
def test_a_schedule_is_said_back_in_words(schedule: Schedule, words: str) -> None:
    assert schedule.words() == words


@pytest.mark.parametrize("name", ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"])
def test_a_zone_is_known_by_its_name(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize(
    "name", ["", "Berlin", "Europe", "../UTC", "/etc/passwd", "UTC\0", "ü" * 999]
)
def test_what_names_no_zone_is_none(name: str) -> None:
    assert not is_zone(name)
