"""Down, behind or beside: late posts, skewed clocks, two at once: groups 6 and 7."""

import asyncio
from datetime import time, timedelta

import pytest

from bot.catalog import Catalog
from bot.playground.faults import Kind
from bot.posting import Limits
from bot.store import Store, posts
from bot.store.posts import State
from bot.weekly.schedule import Schedule
from tests.posting.rig import GENERAL, MESH, SLOT, TEAM, WEEK, Clock, Rig, catalog_of


@pytest.mark.parametrize(
    ("down", "late_posts"),
    [
        (timedelta(minutes=10), 1),
        (timedelta(hours=13), 1),
        (timedelta(days=8), 0),  # over 24 hours late: skipped, and the subscriber hears of it
    ],
)
async def test_after_an_outage_there_is_one_late_post_or_none(
    either: Rig, down: timedelta, late_posts: int
) -> None:
    await either.subscribe()
    await either.tick(SLOT + down)
    await either.tick(after=timedelta(minutes=1))
    assert len(either.said()) == late_posts
    assert len(either.told()) == 1 - late_posts
    next_slot = SLOT + (WEEK if down < WEEK else 2 * WEEK)
    await either.tick(next_slot)
    assert len(either.said()) == late_posts + 1


async def test_of_many_missed_slots_only_the_newest_is_made_up_for(rig: Rig) -> None:
    await rig.subscribe()
    await rig.tick(SLOT + 3 * WEEK + timedelta(hours=1))
    assert len(rig.said()) == 1
    assert len(rig.told()) == 1, "one message tells of all that were missed"
    async with rig.store.reading() as connection:
        entries = await posts.of_channel(connection, TEAM, MESH, limit=9)
    assert [each.state for each in entries] == [State.SENT] + [State.MISSED] * 3


async def test_half_a_year_without_the_bot_is_planned_for_many_channels_at_once(
    either: Rig,
) -> None:
    either.slack.expect("channel_not_found")
    for number in range(200):
        await either.subscribe(f"C{number}", person="")
    either.clock.now = SLOT + 25 * WEEK + timedelta(hours=1)
    assert await either.posting.duty.plan() == 200
    for channel in ("C0", "C199"):
        history = await either.weekly.history(TEAM, channel, 99)
        assert [each.state for each in history] == ["planned"] + ["missed"] * 25


@pytest.mark.parametrize("skew", [timedelta(seconds=-90), timedelta(0), timedelta(seconds=90)])
async def test_two_at_once_post_once_however_their_clocks_differ(
    either: Rig, skew: timedelta
) -> None:
    other = Rig(either.slack, either.store, Clock(SLOT + skew))
    await either.subscribe()
    either.clock.now = SLOT
    await asyncio.gather(either.tick(), other.tick(), either.tick(), other.tick())
    await asyncio.gather(either.tick(SLOT + 2 * abs(skew)), other.tick(SLOT + 2 * abs(skew)))
    assert len(either.said()) == 1
    assert len(either.slack.calls("chat.postMessage")) == 1


async def test_who_died_with_a_claim_is_followed_by_another_after_one_lease(either: Rig) -> None:
    await either.subscribe()
    either.clock.now = SLOT
    await either.posting.duty.plan()
    async with either.store.writing() as connection:
        assert await posts.claim(connection, SLOT, lease=either.limits.lease)
    await either.tick(after=timedelta(hours=1))
    assert either.said() == [], "leases end by the database's clock, not by a worker's"
    await either.end_leases()
    await either.tick()
    assert len(either.said()) == 1
    assert len(either.slack.calls("conversations.history")) == 1


@pytest.mark.parametrize(
    ("kind", "waits"),
    [("ratelimited", timedelta(hours=2)), ("status", Limits().patience)],
    ids=["as long as Slack says", "as long as usual"],
)
async def test_what_nobody_can_look_for_is_left_out_after_its_day(
    rig: Rig, kind: Kind, waits: timedelta
) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_before")
    await rig.subscribe()
    await rig.tick(SLOT)
    rig.slack.fault(method="conversations.history", kind=kind, retry_after=2 * 60 * 60, times=1_000)
    for _ in range(9):
        await rig.tick(after=rig.limits.patience)
    shortly_before_the_end = SLOT + timedelta(hours=23, minutes=59)
    looked = len(rig.slack.calls("conversations.history"))
    async with asyncio.timeout(5):
        await rig.tick(shortly_before_the_end)
        await rig.tick(shortly_before_the_end + waits - timedelta(seconds=1))
    assert len(rig.slack.calls("conversations.history")) == looked + 1, "the wait is kept"
    await rig.tick(shortly_before_the_end + waits)
    assert (await rig.entry()).state is State.LEFT_OUT
    (told,) = rig.told()
    assert "I cannot see in the channel whether it arrived" in told
    await rig.tick(SLOT + WEEK)
    assert len(rig.slack.calls("chat.postMessage")) == 3, "one lost, one notice, one a week later"


async def test_one_that_cannot_be_looked_for_holds_up_no_other_after_a_day_off(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_after")
    await rig.subscribe()
    await rig.tick(SLOT)
    rig.slack.fault(method="conversations.history", kind="ratelimited", times=1_000)
    await rig.weekly.subscribe(TEAM, GENERAL, "U0ANA", Schedule(1, time(10), "Europe/Berlin"))
    async with asyncio.timeout(5):
        await rig.tick(SLOT + timedelta(hours=25))
    assert len(rig.slack.calls("conversations.history")) == 1
    assert (await rig.entry()).state is State.LEFT_OUT
    assert len(rig.said(GENERAL)) == 1


async def test_after_a_day_off_a_post_of_unknown_fate_is_found(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_after")
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.tick(SLOT + timedelta(hours=25))
    assert (await rig.entry()).state is State.SENT
    assert len(rig.said()) == 1


async def test_not_even_slack_can_ask_for_a_try_without_a_wait(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=0, times=1_000)
    await rig.subscribe()
    async with asyncio.timeout(5):
        await rig.tick(SLOT)
    assert len(rig.slack.calls("chat.postMessage")) == 1


async def test_an_empty_list_misses_the_slot_and_says_so(rig: Rig) -> None:
    rig.catalog = Catalog()
    await rig.subscribe()
    await rig.tick(SLOT)
    assert rig.said() == []
    assert "my list was empty" in rig.told()[0]
    rig.catalog = catalog_of(3)
    await rig.tick(SLOT + WEEK)
    assert len(rig.said()) == 1


async def test_many_that_are_due_at_once_are_spread_over_two_minutes(rig: Rig) -> None:
    rig.slack.expect("channel_not_found")
    for number in range(60):
        await rig.subscribe(f"C{number}", person="")
    rig.clock.now = SLOT
    await rig.posting.duty.plan()
    waits = set()
    for number in range(60):
        waits.add((await rig.entry(f"C{number}")).not_before - SLOT)
    assert len(waits) > 30
    assert timedelta(0) <= min(waits)
    assert max(waits) <= timedelta(minutes=2)


async def test_posts_are_forgotten_after_two_years_but_not_what_was_shown(
    rig: Rig, sqlite: Store
) -> None:
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.tick(SLOT + 110 * WEEK)
    assert (await rig.entry()).state is State.SENT
    async with sqlite.reading() as connection:
        entries = await posts.of_channel(connection, TEAM, MESH, limit=999)
    assert min(each.slot for each in entries) > SLOT
    subscription = await rig.weekly.get(TEAM, MESH)
    assert subscription
    assert len(subscription.round.shown) == 2
