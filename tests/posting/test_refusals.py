"""What Slack refuses is kept open or ended by the rules, and its owner is told once: group 9."""

import logging
from datetime import timedelta

import pytest

from bot.store.posts import State
from tests.posting.rig import GENERAL, LEADS, LOUNGE, MESH, SLOT, TEAM, WEEK, Rig

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("channel", "error"),
    [(LOUNGE, "not_in_channel"), (LEADS, "channel_not_found")],
    ids=["a public channel", "a private one, which Slack keeps secret"],
)
async def test_a_channel_without_the_bot_stays_open_and_says_how_to_invite_it(
    either: Rig, channel: str, error: str
) -> None:
    either.slack.expect(error)
    await either.subscribe(channel)
    for hour in range(3):
        await either.tick(SLOT + hour * HOUR)
    (told,) = either.told()
    assert "/invite @datamesh" in told
    either.slack.invite_bot(channel)
    await either.tick(after=HOUR)
    assert len(either.said(channel)) == 1
    assert len(either.told()) == 1


async def test_a_channel_that_stays_closed_is_given_up_after_a_day(rig: Rig) -> None:
    rig.slack.expect("not_in_channel")
    await rig.subscribe(LOUNGE)
    for hour in range(26):
        await rig.tick(SLOT + hour * HOUR)
    entry = await rig.entry(LOUNGE)
    assert (entry.state, entry.error) == (State.FAILED, "not_in_channel")
    assert len(rig.told()) == 1
    rig.slack.invite_bot(LOUNGE)
    await rig.tick(after=HOUR)
    assert rig.said(LOUNGE) == [], "a day late is too late"
    await rig.tick(SLOT + WEEK)
    assert len(rig.said(LOUNGE)) == 1


async def test_a_failed_slot_consumes_nothing(rig: Rig) -> None:
    rig.slack.expect("not_in_channel")
    rig.slack.remove_bot("#data-mesh")
    await rig.subscribe()
    await rig.tick(SLOT)
    refused = (await rig.entry()).resource_id
    await rig.tick(SLOT + 25 * HOUR)
    rig.slack.invite_bot("#data-mesh")
    await rig.tick(SLOT + WEEK)
    assert (await rig.entry()).resource_id == refused


async def test_an_archived_channel_ends_its_subscription(either: Rig) -> None:
    either.slack.expect("is_archived")
    await either.subscribe()
    either.slack.world.archive(MESH)
    await either.tick(SLOT)
    await either.tick(SLOT + WEEK)
    (told,) = either.told()
    assert "is archived" in told
    assert await either.weekly.get(TEAM, MESH) is None
    assert len(either.slack.calls("chat.postMessage")) == 2, "one post, one direct message"


@pytest.mark.parametrize("error", ["token_revoked", "account_inactive", "invalid_auth"])
async def test_a_workspace_whose_token_is_gone_is_switched_off_until_it_works_again(
    either: Rig, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    for channel in (MESH, GENERAL):
        await either.subscribe(channel)
    either.slack.fault(method="*", kind="error", error=error, times=1_000)
    for minute in range(0, 180, 2):
        await either.tick(SLOT + timedelta(minutes=minute))
    assert len(either.slack.calls("chat.postMessage")) <= 2, "a locked door is left alone"
    assert len(either.slack.calls("auth.test")) == 17, "but for a knock every ten minutes"
    assert await either.weekly.held_up(TEAM) == error
    lines = [each.message for each in caplog.records if each.levelno == logging.ERROR]
    assert len(lines) == 1
    assert error in lines[0]
    either.slack.faults.clear()
    await either.tick(after=HOUR)
    assert await either.weekly.held_up(TEAM) is None
    assert len(either.said()) == len(either.said(GENERAL)) == 1
    assert either.told() == []


async def test_after_weeks_without_a_token_the_subscriber_is_told_and_it_goes_on(
    rig: Rig,
) -> None:
    await rig.subscribe()
    rig.slack.fault(method="*", kind="error", error="token_revoked", times=1_000)
    for hour in range(24 * 15):
        await rig.tick(SLOT + hour * HOUR)
    assert rig.said() == rig.told() == []
    rig.slack.faults.clear()
    await rig.tick(SLOT + 2 * WEEK + 25 * HOUR)
    failed, missed = rig.told()
    assert "Slack did not accept me at the time." in failed
    assert "I could not post at the time" in missed
    await rig.tick(SLOT + 3 * WEEK)
    assert len(rig.said()) == 1


async def test_nobody_is_told_of_trouble_that_ended_with_the_refusal_of_the_token(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="error", error="not_in_channel")
    rig.slack.fault(method="chat.postMessage", kind="error", error="invalid_auth")
    for channel in (MESH, GENERAL):
        await rig.subscribe(channel)
    await rig.tick(SLOT)
    assert rig.told() == []
    await rig.tick(after=HOUR)
    assert len(rig.said()) == len(rig.said(GENERAL)) == 1


@pytest.mark.parametrize("error", ["restricted_action", "missing_scope", "something_new"])
async def test_what_a_person_can_put_right_stays_open(rig: Rig, error: str) -> None:
    rig.slack.fault(method="chat.postMessage", kind="error", error=error)
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.tick(after=HOUR)
    assert len(rig.told()) == 1
    assert len(rig.said()) == 1


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_too_long"])
async def test_a_resource_that_slack_does_not_take_makes_room_for_the_next(
    either: Rig, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    await either.subscribe()
    await either.weekly.pin(TEAM, MESH, "r5")
    either.slack.fault(method="chat.postMessage", kind="error", error=error)
    await either.tick(SLOT)
    assert either.said() == []
    (line,) = (each.getMessage() for each in caplog.records if each.levelno == logging.ERROR)
    assert "r5" in line
    assert error in line
    await either.tick(after=timedelta(minutes=1))
    for week in range(1, 11):
        await either.tick(SLOT + week * WEEK)
    said = either.said()
    assert len(set(said)) == 11
    assert "Title 5" not in said, "not again before all were shown"
    assert either.told() == [], "a subscriber could do nothing about it"


async def test_where_slack_takes_no_resource_at_all_it_is_tried_less_and_less(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="error", error="invalid_blocks", times=60)
    await rig.subscribe()
    for minute in range(60):
        await rig.tick(SLOT + timedelta(minutes=minute))
    assert len(rig.slack.calls("chat.postMessage")) < 15
    await rig.tick(SLOT + timedelta(hours=24))
    assert (await rig.entry()).state is State.FAILED


async def test_subscribers_are_told_when_the_wait_that_slack_asks_for_is_over(rig: Rig) -> None:
    rig.slack.expect("not_in_channel")
    for channel in (MESH, GENERAL):
        rig.slack.remove_bot(channel)
        await rig.subscribe(channel)
    await rig.tick(SLOT - timedelta(minutes=1))
    rig.clock.now = SLOT
    await rig.posting.duty.plan()
    while await rig.posting.duty.deliverer.deliver_next():
        pass
    rig.slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=300)
    for _ in range(5):
        await rig.posting.duty.tell()
        rig.clock.now += timedelta(seconds=59)
    assert len(rig.slack.calls("chat.postMessage")) == 3, "two posts, one direct message"
    rig.clock.now = SLOT + timedelta(seconds=300)
    await rig.posting.duty.tell()
    assert len(rig.told()) == 2


async def test_a_subscriber_is_told_even_if_slack_is_busy_at_first(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="error", error="not_in_channel")
    rig.slack.fault(method="chat.postMessage", kind="ratelimited")
    await rig.subscribe()
    await rig.tick(SLOT)
    assert rig.told() == []
    await rig.tick(after=timedelta(minutes=1))
    assert len(rig.told()) == 1


async def test_a_subscription_of_the_settings_has_nobody_to_tell(rig: Rig) -> None:
    rig.slack.expect("not_in_channel")
    await rig.subscribe(LOUNGE, person="")
    await rig.tick(SLOT)
    assert len(rig.slack.calls("chat.postMessage")) == 1
