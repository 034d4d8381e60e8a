"""A due slot becomes one post, whatever Slack answers: the faults of issue 4, groups 4 and 11."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.catalog import Catalog
from bot.playground.faults import Fault, Kind
from bot.playground.world.cast import Bot
from bot.posting import Limits
from bot.store import posts, schedules
from bot.store.posts import State
from tests.posting.rig import MESH, SLOT, TEAM, WEEK, Rig

SETTLED = Limits().settling


async def test_a_post_a_week_and_none_before_its_time(either: Rig) -> None:
    await either.subscribe()
    await either.tick(SLOT - timedelta(seconds=1))
    assert either.said() == []
    await either.tick(SLOT)
    await either.tick(SLOT + timedelta(hours=1))
    assert len(either.said()) == 1
    await either.tick(SLOT + WEEK)
    assert len(either.said()) == 2
    assert (await either.entry()).state is State.SENT


async def test_nothing_repeats_until_all_were_shown(rig: Rig) -> None:
    await rig.subscribe()
    for week in range(24):
        await rig.tick(SLOT + week * WEEK)
    said = rig.said()
    titles = {resource.title for resource in rig.catalog.resources}
    assert set(said[:12]) == set(said[12:]) == titles
    assert said[11] != said[12]


async def test_the_post_is_one_card_without_previews(rig: Rig) -> None:
    await rig.subscribe()
    await rig.tick(SLOT)
    (call,) = rig.slack.calls("chat.postMessage")
    assert not call.args["unfurl_links"]
    assert not call.args["unfurl_media"]
    assert call.args["metadata"]["event_payload"]["key"] == f"{TEAM}/{MESH}/2026-11-23"


@pytest.mark.parametrize(
    ("kind", "status", "tries"),
    [
        ("drop_after", 0, 1),  # it was accepted: found in the channel
        ("cut", 0, 1),
        ("drop_before", 0, 2),  # it was not: looked for first, then posted
        ("html", 0, 2),
        ("status", 500, 2),
        ("status", 503, 2),
    ],
)
async def test_an_unknown_outcome_is_looked_up_before_a_second_try(
    either: Rig, kind: Kind, status: int, tries: int
) -> None:
    either.slack.fault(method="chat.postMessage", kind=kind, status=status)
    await either.subscribe()
    await either.tick(SLOT)
    assert (await either.entry()).state is State.SENDING
    await either.tick(after=SETTLED / 2)
    assert not either.slack.calls("conversations.history"), "a late message could be missed"
    await either.tick(after=SETTLED)
    assert (await either.entry()).state is State.SENT
    assert len(either.said()) == 1
    assert len(either.slack.calls("chat.postMessage")) == tries


@pytest.mark.parametrize("seconds", [1, 3600])
async def test_a_rate_limit_moves_the_post_and_nobody_waits(rig: Rig, seconds: int) -> None:
    rig.slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=seconds)
    await rig.subscribe()
    await rig.tick(SLOT)
    assert (await rig.entry()).state is State.PLANNED
    await rig.tick(after=timedelta(seconds=seconds - 0.5))
    assert rig.said() == []
    await rig.tick(after=timedelta(seconds=1))
    assert len(rig.said()) == 1
    assert rig.slack.calls("conversations.history") == [], "it was surely not there"


async def test_a_time_out_is_an_unknown_outcome(rig: Rig) -> None:
    rig = Rig(rig.slack, rig.store, rig.clock, limits=Limits(guard=timedelta(seconds=0.2)))
    fault = rig.slack.fault(method="chat.postMessage", kind="delay")
    await rig.subscribe()
    await rig.tick(SLOT)
    fault.release()
    await rig.slack.until(lambda: rig.said())
    await rig.tick(after=SETTLED)
    assert (await rig.entry()).state is State.SENT
    assert len(rig.said()) == 1


async def test_a_long_outage_is_met_with_fewer_and_fewer_tries(rig: Rig) -> None:
    rig.slack.fault(method="*", kind="status", status=503, times=1_000)
    await rig.subscribe()
    for minute in range(60):
        await rig.tick(SLOT + timedelta(minutes=minute))
    assert len(rig.slack.calls()) < 15
    rig.slack.faults.clear()
    await rig.tick(after=timedelta(minutes=10))
    assert len(rig.said()) == 1


async def test_the_look_is_bounded_in_time(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_before")
    await rig.subscribe()
    await rig.tick(SLOT)
    await rig.tick(after=SETTLED)
    (look,) = rig.slack.calls("conversations.history")
    assert float(look.args["oldest"]) == (SLOT - timedelta(minutes=5)).timestamp()
    assert float(look.args["latest"]) == (SLOT + SETTLED + timedelta(minutes=5)).timestamp()


async def test_the_key_is_found_behind_much_talk(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_after")
    await rig.subscribe()
    await rig.tick(SLOT)
    for number in range(250):
        await rig.slack.write(f"chat {number}", channel=MESH)
    await rig.tick(after=SETTLED)
    assert (await rig.entry()).state is State.SENT
    assert len(rig.slack.calls("chat.postMessage")) == 1
    assert len(rig.slack.calls("conversations.history")) == 2


async def test_what_was_found_counts_although_the_history_is_not_read_to_its_end(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="drop_after")
    await rig.subscribe()
    rig.clock.now = SLOT
    for number in range(250):
        await rig.slack.write(f"chat {number}", channel=MESH)
    await rig.tick(SLOT)
    first_page = Fault(method="conversations.history", kind="delay")
    second_page = Fault(method="conversations.history", kind="ratelimited")
    first_page.release()
    for each in (first_page, second_page):
        rig.slack.faults.order(each)
    await rig.tick(after=SETTLED)
    assert second_page.used
    assert (await rig.entry()).state is State.SENT


async def test_without_history_permission_it_is_left_out_and_told(rig: Rig) -> None:
    rig.slack.expect("missing_scope")
    rig.slack.world.bot = _without_history(rig.slack.world.bot)
    rig.slack.fault(method="chat.postMessage", kind="drop_after")
    await rig.subscribe()
    await rig.tick(SLOT)
    for _ in range(5):
        await rig.tick(after=timedelta(hours=1))
    assert (await rig.entry()).state is State.LEFT_OUT
    assert len(rig.said()) == 1, "it was posted, but nobody could know"
    (told,) = rig.told()
    assert "rather than post it twice" in told
    await rig.tick(SLOT + WEEK)
    assert len(rig.said()) == 2


def _without_history(bot: Bot) -> Bot:
    scopes = frozenset(scope for scope in bot.scopes if not scope.endswith(":history"))
    return replace(bot, scopes=scopes)


async def test_a_claim_that_is_too_old_sends_nothing(rig: Rig) -> None:
    await rig.subscribe()
    rig.clock.now = SLOT
    await rig.posting.duty.plan()
    async with rig.store.writing() as connection:
        entry = await posts.claim(connection, SLOT, lease=rig.limits.lease)
        kept = await schedules.get(connection, TEAM, MESH)
    assert entry
    await rig.posting.duty.deliverer.deliver(entry, kept, send_until=-1.0)
    assert rig.said() == []


async def test_a_resource_that_left_the_list_meanwhile_is_replaced(rig: Rig) -> None:
    rig.slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=60)
    await rig.subscribe()
    await rig.tick(SLOT)
    chosen = (await rig.entry()).resource_id
    rig.catalog = Catalog(
        resources=tuple(each for each in rig.catalog.resources if each.id != chosen)
    )
    await rig.tick(after=timedelta(minutes=1))
    entry = await rig.entry()
    assert entry.state is State.SENT
    assert entry.resource_id != chosen
