"""Plans: which slots get a post, which do not and why, and what comes after."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.weekly.plan import (
    MOST_SPREAD,
    WINDOW,
    Passed,
    Post,
    Why,
    first_slot,
    forecast,
    key,
    plan,
    posted,
    spread,
)
from bot.weekly.rotation import choose, first_round, pin
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription
from tests.weekly.rounds import upcoming

LIST = ("a", "b", "c", "d")
BERLIN = Schedule(0, time(9), "Europe/Berlin")
WEEK, HOUR = timedelta(weeks=1), timedelta(hours=1)
SLOT = datetime(2026, 11, 23, 8, tzinfo=UTC)
SLOTS = tuple(SLOT + WEEK * number for number in range(6))
NEW = Subscription("T1", "C1", "U1", BERLIN, SLOT, first_round("T1", "C1"))
FIRST = str(choose(NEW.round, LIST))


def test_before_its_slot_nothing_is_due() -> None:
    early = plan(NEW, LIST, SLOT - timedelta(microseconds=1))
    assert (early.post, early.passed, early.after) == (None, (), NEW)


def test_at_its_slot_the_next_resource_is_posted() -> None:
    due = plan(NEW, LIST, SLOT)
    assert due.post == Post(SLOT, date(2026, 11, 23), FIRST)
    assert due.passed == ()
    assert due.after == replace(NEW, next_slot=SLOTS[1])


def test_asking_again_gives_the_same_answer() -> None:
    assert plan(NEW, LIST, SLOT) == plan(NEW, LIST, SLOT)


@pytest.mark.parametrize(
    ("down", "late", "too_late"),
    [
        pytest.param(timedelta(minutes=10), SLOT, (), id="ten minutes: late"),
        pytest.param(13 * HOUR, SLOT, (), id="thirteen hours: late"),
        pytest.param(WINDOW, None, (SLOT,), id="a day: too late"),
        pytest.param(timedelta(days=6), None, (SLOT,), id="six days: too late"),
        pytest.param(WEEK + HOUR, SLOTS[1], (SLOT,), id="across two slots: the newest"),
        pytest.param(timedelta(days=8), None, SLOTS[:2], id="eight days: both too late"),
        pytest.param(4 * WEEK, SLOTS[4], SLOTS[:4], id="a month: never a flood"),
    ],
)
def test_after_an_outage_the_latest_slot_is_posted_once_within_a_day(
    down: timedelta, late: datetime | None, too_late: tuple[datetime, ...]
) -> None:
    due = plan(NEW, LIST, SLOT + down)
    assert (due.post and due.post.slot) == late
    assert due.passed == tuple(Passed(slot, Why.TOO_LATE) for slot in too_late)
    assert due.after.next_slot > SLOT + down


def test_a_skipped_slot_consumes_the_skip_and_nothing_else() -> None:
    skipping = replace(NEW, skip_next=True)
    due = plan(skipping, LIST, SLOT)
    assert (due.post, due.passed) == (None, (Passed(SLOT, Why.SKIPPED),))
    assert due.after == replace(NEW, next_slot=SLOTS[1])
    assert str(choose(due.after.round, LIST)) == FIRST


def test_a_skip_is_for_the_first_slot_of_an_outage() -> None:
    due = plan(replace(NEW, skip_next=True), LIST, SLOTS[1])
    assert due.passed == (Passed(SLOT, Why.SKIPPED),)
    assert due.post
    assert due.post.slot == SLOTS[1]


def test_a_pause_ends_on_its_day() -> None:
    paused = replace(NEW, paused_until=date(2026, 12, 7))
    first = plan(paused, LIST, SLOT)
    assert (first.post, first.passed) == (None, (Passed(SLOT, Why.PAUSED),))
    assert first.after.paused_until == paused.paused_until
    third = plan(replace(paused, next_slot=SLOTS[2]), LIST, SLOTS[2])
    assert third.post
    assert third.after.paused_until is None


def test_a_skip_waits_for_the_end_of_a_pause() -> None:
    paused = replace(NEW, paused_until=date(2026, 11, 30), skip_next=True)
    due = plan(paused, LIST, SLOTS[1])
    assert [passed.why for passed in due.passed] == [Why.PAUSED, Why.SKIPPED]
    assert not due.after.skip_next
    assert due.after.paused_until is None


def test_a_day_that_has_its_post_gets_no_other() -> None:
    due = plan(replace(NEW, last_day=date(2026, 11, 23), skip_next=True), LIST, SLOT)
    assert (due.post, due.passed) == (None, (Passed(SLOT, Why.POSTED),))
    assert due.after.skip_next


def test_an_empty_list_passes_the_slot() -> None:
    due = plan(NEW, (), SLOT)
    assert (due.post, due.passed) == (None, (Passed(SLOT, Why.EMPTY),))
    assert due.after.next_slot == SLOTS[1]


def test_nothing_counts_as_shown_before_it_was_posted() -> None:
    pinned = replace(NEW, round=pin(NEW.round, "c"))
    due = plan(pinned, LIST, SLOT)
    assert due.post
    assert due.post.resource_id == "c"
    assert due.after.round == pinned.round
    done = posted(due.after, "c", due.post.day, LIST)
    assert sorted(upcoming(done.round, LIST, 3)) == ["a", "b", "d"]
    assert done.round.pinned == ()
    assert done.last_day == date(2026, 11, 23)


def test_a_reroll_counts_both_resources_and_keeps_the_day() -> None:
    done = posted(NEW, "a", date(2026, 11, 23), LIST)
    again = posted(done, "b", date(2026, 11, 16), LIST)
    assert sorted(upcoming(again.round, LIST, 2)) == ["c", "d"]
    assert again.last_day == date(2026, 11, 23)


def test_a_forecast_tells_every_slot_to_come() -> None:
    paused = replace(NEW, paused_until=date(2026, 11, 30), skip_next=True)
    coming = list(islice(forecast(paused, LIST), 6))
    assert [fate.slot for fate in coming] == list(SLOTS)
    assert coming[:2] == [Passed(SLOT, Why.PAUSED), Passed(SLOTS[1], Why.SKIPPED)]
    posts = [fate for fate in coming if isinstance(fate, Post)]
    assert tuple(post.resource_id for post in posts) == upcoming(NEW.round, LIST, 4)


def test_subscribing_again_waits_for_a_day_without_a_post() -> None:
    later_today = replace(BERLIN, time=time(11))
    assert first_slot(later_today, SLOT, None) == SLOT + 2 * HOUR
    assert first_slot(later_today, SLOT, date(2026, 11, 23)) == SLOT + WEEK + 2 * HOUR
    assert first_slot(replace(BERLIN, weekday=1), SLOT, date(2026, 11, 23)) == SLOT + 24 * HOUR


@given(st.lists(st.integers(0, 400), min_size=1, max_size=40), st.integers(0, 6))
@settings(deadline=None)
def test_however_often_it_is_asked_a_local_day_has_one_post(steps: list[int], day: int) -> None:
    schedule = replace(BERLIN, weekday=day)
    now = SLOT
    state = replace(NEW, schedule=schedule, next_slot=first_slot(schedule, now, None))
    days = []
    for hours in steps:
        now += hours * HOUR
        due = plan(state, LIST, now)
        state = due.after
        assert state.next_slot > now
        if due.post:
            assert now - due.post.slot < WINDOW
            days.append(due.post.day)
            state = posted(state, due.post.resource_id, due.post.day, LIST)
    assert days == sorted(set(days))


def test_the_spread_is_steady_and_within_two_minutes() -> None:
    waits = [spread(f"C{number}") for number in range(1_000)]
    assert waits == [spread(f"C{number}") for number in range(1_000)]
    assert all(timedelta() <= wait <= timedelta(seconds=MOST_SPREAD) for wait in waits)
    assert len(set(waits)) > 100


def test_a_post_is_named_by_team_channel_and_day() -> None:
    assert key("T1", "C1", date(2026, 11, 23)) == "T1/C1/2026-11-23"
