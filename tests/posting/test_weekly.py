"""The port: what people ask of a weekly post, told as one story and in its corners."""

import asyncio
from datetime import date, time, timedelta

import pytest
from sqlalchemy import text

from bot.playground import Slack
from bot.reply.weekly.port import NotReplaced, Obstacle, Unavailable, WeeklyPort
from bot.weekly.rotation import MOST_PINS, TooManyPins
from bot.weekly.schedule import Schedule
from tests.posting.rig import (
    GENERAL,
    LEADS,
    LOUNGE,
    MESH,
    MONDAY_9,
    SLOT,
    TEAM,
    WEEK,
    Rig,
    catalog_of,
)


async def test_it_is_the_port_that_replies_are_made_through(rig: Rig) -> None:
    port: WeeklyPort = rig.weekly
    assert await port.get(TEAM, MESH) is None


async def test_the_whole_story(either: Rig) -> None:
    port = either.weekly
    made = await port.subscribe(TEAM, MESH, "U0ANA", MONDAY_9)
    assert made.next_slot == SLOT
    for week in range(4):
        await either.tick(SLOT + week * WEEK)
    assert len(set(either.said())) == 4

    await port.pause(TEAM, MESH, date(2026, 12, 28))
    await either.tick(SLOT + 4 * WEEK)
    assert len(either.said()) == 4, "paused"
    await either.tick(SLOT + 5 * WEEK)
    assert len(either.said()) == 5, "the pause is over"

    assert await port.skip(TEAM, MESH)
    await either.tick(SLOT + 6 * WEEK)
    assert len(either.said()) == 5, "skipped"

    titles = {resource.title: resource.id for resource in either.catalog.resources}
    waiting = next(title for title in titles if title not in either.said())
    await port.pin(TEAM, MESH, titles[waiting])
    await either.tick(SLOT + 7 * WEEK)
    assert either.said()[-1] == waiting

    rerolled = await port.reroll(TEAM, MESH)
    assert len(either.said()) == 6, "in place"
    assert titles[either.said()[-1]] == rerolled
    assert waiting not in either.said()

    assert await port.unsubscribe(TEAM, MESH)
    await either.tick(SLOT + 8 * WEEK)
    assert len(either.said()) == 6
    history = await port.history(TEAM, MESH, 10)
    assert [each.state for each in history] == ["sent", "skipped"] + ["sent"] * 5
    assert history[0].resource_id == rerolled

    await port.subscribe(TEAM, MESH, "U0BEN", MONDAY_9)
    for week in range(9, 14):
        await either.tick(SLOT + week * WEEK)
    assert len({*either.said(), waiting}) == 12, "coming back repeats nothing"


async def test_a_post_that_is_due_is_the_one_that_is_skipped(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=600)
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.weekly.skip(TEAM, MESH)
    await rig.tick(after=timedelta(hours=1))
    assert rig.said() == []
    await rig.tick(SLOT + WEEK)
    assert len(rig.said()) == 1


@pytest.mark.parametrize("stop", ["unsubscribe", "pause"])
async def test_what_waits_is_not_posted_after_it_was_stopped(rig: Rig, stop: str) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_before")
    await rig.subscribe()
    await rig.tick(SLOT)
    if stop == "pause":
        await rig.weekly.pause(TEAM, MESH, date.max)
    else:
        await rig.weekly.unsubscribe(TEAM, MESH)
    await rig.tick(after=timedelta(hours=1))
    assert rig.said() == []


async def test_the_day_that_has_its_post_keeps_it(either: Rig) -> None:
    await either.subscribe()
    await either.tick(SLOT)
    for hour in (10, 11, 12):
        await either.weekly.unsubscribe(TEAM, MESH)
        later = Schedule(0, time(hour), "Europe/Berlin")
        made = await either.weekly.subscribe(TEAM, MESH, "U0ANA", later)
        assert made.next_slot > SLOT + timedelta(days=1)
        await either.tick(SLOT + timedelta(hours=hour - 8))
    assert len(either.said()) == 1


async def test_a_day_that_was_only_skipped_may_have_a_post_after_all(either: Rig) -> None:
    await either.subscribe()
    await either.weekly.skip(TEAM, MESH)
    await either.tick(SLOT)
    await either.weekly.subscribe(TEAM, MESH, "U0ANA", Schedule(0, time(15), "Europe/Berlin"))
    await either.tick(SLOT + timedelta(hours=6))
    assert len(either.said()) == 1


async def test_a_double_click_rerolls_once(either: Rig) -> None:
    await either.subscribe()
    await either.tick(SLOT)
    slow = either.slack.fault(method="chat.update", kind="delay", times=2)
    clicks = [asyncio.create_task(either.weekly.reroll(TEAM, MESH)) for _ in range(2)]
    await either.slack.until(lambda: slow.used == 2)  # the second while the first is under way
    slow.release()
    await asyncio.gather(*clicks)
    subscription = await either.weekly.get(TEAM, MESH)
    assert subscription
    assert len(subscription.round.shown) == 2


async def test_a_reroll_that_slack_refuses_consumes_nothing(rig: Rig) -> None:
    await rig.subscribe()
    nothing_yet = NotReplaced(Obstacle.NO_POST)
    assert await rig.weekly.reroll(TEAM, MESH) == nothing_yet
    await rig.tick(SLOT)
    rig.slack.fault(method="chat.update", kind="error", error="edit_window_closed")
    rig.slack.fault(method="chat.update", kind="ratelimited")
    refused = NotReplaced(Obstacle.REFUSED, "edit_window_closed")
    assert await rig.weekly.reroll(TEAM, MESH) == refused
    assert await rig.weekly.reroll(TEAM, MESH) == NotReplaced(Obstacle.BUSY, "ratelimited")
    subscription = await rig.weekly.get(TEAM, MESH)
    assert subscription
    assert len(subscription.round.shown) == 1


async def test_a_reroll_of_what_slack_does_not_take_is_another_one_at_the_next_click(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.weekly.pin(TEAM, MESH, "r5")
    rig.slack.fault(method="chat.update", kind="error", error="invalid_blocks")
    refused = NotReplaced(Obstacle.REFUSED, "invalid_blocks")
    assert await rig.weekly.reroll(TEAM, MESH) == refused
    assert "does not take r5: invalid_blocks" in caplog.text
    assert await rig.weekly.reroll(TEAM, MESH) != "r5"
    assert (await rig.entry()).resource_id != "r5"


async def test_with_one_resource_there_is_nothing_to_replace_it_with(rig: Rig) -> None:
    rig.catalog = catalog_of(1)
    await rig.subscribe()
    await rig.tick(SLOT)
    assert await rig.weekly.reroll(TEAM, MESH) == NotReplaced(Obstacle.NOTHING_ELSE)


async def test_the_post_of_a_day_is_replaced_though_it_is_not_the_latest(either: Rig) -> None:
    await either.subscribe()
    for week in range(2):
        await either.tick(SLOT + week * WEEK)
    old, new = either.said()
    await either.weekly.reroll(TEAM, MESH, date(2026, 11, 23))
    replaced, kept = either.said()
    assert kept == new
    assert replaced not in (old, new)
    no_post = NotReplaced(Obstacle.NO_POST)
    assert await either.weekly.reroll(TEAM, MESH, date(2026, 11, 24)) == no_post


async def test_too_many_pins_are_refused_and_change_nothing(rig: Rig) -> None:
    await rig.subscribe()
    for number in range(MOST_PINS):
        await rig.weekly.pin(TEAM, MESH, f"p{number}")
    with pytest.raises(TooManyPins):
        await rig.weekly.pin(TEAM, MESH, "one more")
    subscription = await rig.weekly.get(TEAM, MESH)
    assert subscription
    assert len(subscription.round.pinned) == MOST_PINS


async def test_what_is_not_there_cannot_be_changed(rig: Rig) -> None:
    assert await rig.weekly.skip(TEAM, MESH) is None
    assert await rig.weekly.pause(TEAM, MESH, None) is None
    assert await rig.weekly.pin(TEAM, MESH, "r1") is None
    assert not await rig.weekly.unsubscribe(TEAM, MESH)
    assert await rig.weekly.history(TEAM, MESH, 10) == ()


async def test_a_post_for_somebody_elses_cron_is_made_once_a_day(rig: Rig) -> None:
    assert not await rig.weekly.post_now(TEAM, MESH)
    await rig.subscribe()
    assert await rig.weekly.post_now(TEAM, MESH)
    assert not await rig.weekly.post_now(TEAM, MESH)
    await rig.tick()
    assert len(rig.said()) == 1


async def test_the_settings_subscribe_once_and_give_way_to_people(rig: Rig) -> None:
    friday = Schedule(4, time(16), "Europe/Berlin")

    async def restart(schedule: Schedule) -> Schedule | None:
        made = await rig.weekly.subscribe_default(TEAM, MESH, schedule)
        return made.schedule if made else None

    assert await restart(MONDAY_9) == MONDAY_9
    first = await rig.weekly.get(TEAM, MESH)
    assert await restart(MONDAY_9) == MONDAY_9
    assert await rig.weekly.get(TEAM, MESH) == first
    assert await restart(friday) == friday
    await rig.subscribe()
    assert await restart(friday) == MONDAY_9


async def test_a_channel_of_the_settings_that_somebody_ended_stays_without(either: Rig) -> None:
    await either.weekly.subscribe_default(TEAM, MESH, MONDAY_9)
    await either.weekly.unsubscribe(TEAM, MESH)
    assert await either.weekly.subscribe_default(TEAM, MESH, MONDAY_9) is None, "a restart"
    await either.tick(SLOT)
    assert either.said() == []
    await either.subscribe()
    assert await either.weekly.subscribe_default(TEAM, MESH, MONDAY_9)


async def test_a_channel_of_the_settings_that_slack_ended_is_subscribed_anew(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="error", error="is_archived")
    await rig.weekly.subscribe_default(TEAM, MESH, MONDAY_9)
    await rig.tick(SLOT)
    assert await rig.weekly.get(TEAM, MESH) is None
    assert await rig.weekly.subscribe_default(TEAM, MESH, MONDAY_9)
    await rig.tick(SLOT + WEEK)
    assert len(rig.said()) == 1


async def test_people_see_public_subscriptions_and_their_own(either: Rig) -> None:
    for channel in (MESH, LEADS, LOUNGE):
        await either.subscribe(channel)
    await either.weekly.subscribe("T0OTHER", GENERAL, "U0EVE", MONDAY_9)
    await either.weekly.unsubscribe(TEAM, LOUNGE)
    either.slack.expect("channel_not_found")
    seen = {
        person: [each.channel for each in await either.weekly.visible_to(TEAM, person, 10)]
        for person in ("U0ANA", "U0BEN")
    }
    assert seen == {"U0ANA": [MESH, LEADS], "U0BEN": [MESH]}
    assert len(await either.weekly.visible_to(TEAM, "U0ANA", 1)) == 1


async def test_a_database_that_is_away_is_said_in_the_ports_own_word(rig: Rig) -> None:
    async with rig.store.writing() as connection:
        await connection.execute(text("DROP TABLE schedules"))
    with pytest.raises(Unavailable):
        await rig.weekly.get(TEAM, MESH)
    with pytest.raises(Unavailable):
        await rig.subscribe()


async def test_profile_and_membership_are_asked_of_slack(rig: Rig) -> None:
    rig.slack.expect("user_not_found", "channel_not_found")
    assert await rig.weekly.zone_of(TEAM, "U0BEN") == "America/New_York"
    assert await rig.weekly.zone_of(TEAM, "U0NOBODY") is None
    assert await rig.weekly.is_member(TEAM, MESH)
    assert not await rig.weekly.is_member(TEAM, LOUNGE)
    assert not await rig.weekly.is_member(TEAM, LEADS)


async def test_nobody_waits_for_a_slow_profile(rig: Rig, slack: Slack) -> None:
    slack.fault(method="users.info", kind="delay")
    slack.fault(method="conversations.info", kind="status", status=503)
    async with asyncio.timeout(2.5):
        assert await rig.weekly.zone_of(TEAM, "U0BEN") is None
        assert await rig.weekly.is_member(TEAM, LOUNGE)
