"""A claim that was lost with a message on its way: what comes in twice is taken back."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.playground.faults import Fault, Kind
from bot.posting import Limits
from bot.store import posts, schedules
from bot.store.posts import State
from tests.posting.rig import MESH, SLOT, TEAM, Rig

AT_ONCE = timedelta()
LONG = Limits().guard
POST = "chat.postMessage"


def frozen(rig: Rig, settling: timedelta = AT_ONCE, guard: timedelta = LONG) -> Rig:
    """Another process on the same database, which is about to stand still."""
    limits = Limits(settling=settling, guard=guard)
    return Rig(rig.slack, rig.store, rig.clock, limits=limits)


async def lose(worker: Rig) -> Callable[[], Awaitable[None]]:
    """Let a process lose its claim between look and send; returns what it does when it goes on."""
    async with worker.store.writing() as connection:
        entry = await posts.claim(connection, SLOT, lease=worker.limits.lease)
        kept = await schedules.get(connection, TEAM, MESH)
    assert entry
    await worker.end_leases()
    looked = replace(entry, state=State.PLANNED)
    send_until = asyncio.get_running_loop().time() + 60
    return lambda: worker.posting.duty.deliverer.deliver(looked, kept, send_until=send_until)


async def plan(rig: Rig) -> None:
    await rig.subscribe()
    rig.clock.now = SLOT
    await rig.posting.duty.plan()


async def the_recorded_one_is_there(rig: Rig) -> bool:
    (message,) = rig.slack.messages(channel=MESH)
    return message.ts == (await rig.entry()).ts


async def test_who_lost_the_lease_takes_the_second_post_back(either: Rig) -> None:
    await plan(either)
    fault = either.slack.fault(method=POST, kind="delay")
    first = asyncio.create_task(either.engine.tick())
    await either.slack.until(lambda: fault.used)
    await either.end_leases()
    await either.tick(after=timedelta(minutes=1))
    assert len(either.said()) == 1
    fault.release()
    await first
    assert await the_recorded_one_is_there(either)
    assert len(either.slack.calls("chat.delete")) == 1
    assert not either.slack.calls("conversations.history")[1:], "it knew its own message"


@pytest.mark.parametrize("kind", ["drop_after", "cut"])
async def test_a_second_post_whose_answer_was_lost_is_looked_for_and_taken_back(
    either: Rig, kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    await plan(either)
    go_on = await lose(frozen(either))
    await either.tick()
    either.slack.fault(method=POST, kind=kind)
    await go_on()
    assert len(either.slack.calls(POST)) == 2
    assert await the_recorded_one_is_there(either)
    assert "posted twice, because the lease was lost; taken back" in caplog.text


async def test_a_second_post_that_arrives_after_it_was_given_up_is_taken_back(rig: Rig) -> None:
    await plan(rig)
    go_on = await lose(frozen(rig, guard=timedelta(seconds=0.5), settling=timedelta(seconds=0.5)))
    await rig.tick()
    late = rig.slack.faults.order(Fault(method=POST, kind="delay", seconds=0.7))
    await go_on()
    assert late.used
    assert len(rig.slack.calls(POST)) == 2
    assert await the_recorded_one_is_there(rig)


async def test_a_second_post_that_never_arrives_leaves_the_first_alone(either: Rig) -> None:
    await plan(either)
    go_on = await lose(frozen(either))
    await either.tick()
    either.slack.fault(method=POST, kind="drop_before")
    await go_on()
    assert await the_recorded_one_is_there(either)
    assert not either.slack.calls("chat.delete")


@pytest.mark.parametrize("kind", [None, "drop_after"], ids=["answered", "answer lost"])
async def test_who_posted_while_another_was_about_to_waits_for_what_is_recorded(
    either: Rig, kind: Kind | None
) -> None:
    await plan(either)
    go_on = await lose(frozen(either, settling=timedelta(seconds=0.2)))
    slow = either.slack.faults.order(Fault(method=POST, kind="delay", seconds=0.3))
    other = asyncio.create_task(either.tick())
    await either.slack.until(lambda: slow.used)
    if kind:
        either.slack.fault(method=POST, kind=kind)
    await go_on()
    await other
    assert len(either.slack.calls(POST)) == 2
    assert await the_recorded_one_is_there(either)


async def test_two_that_take_back_at_once_leave_the_recorded_one(either: Rig) -> None:
    either.slack.expect("message_not_found")
    await plan(either)
    go_on = [await lose(frozen(either)) for _ in range(2)]
    await either.tick()
    either.slack.fault(method=POST, kind="drop_after", times=2)
    await asyncio.gather(*(each() for each in go_on))
    assert len(either.slack.calls(POST)) == 3
    assert await the_recorded_one_is_there(either)


async def test_what_nobody_records_is_not_waited_for_without_end(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    await plan(rig)
    go_on = await lose(frozen(rig))
    await lose(rig)  # and this one never goes on
    rig.slack.fault(method=POST, kind="drop_after")
    await go_on()
    assert (await rig.entry()).state is State.SENDING
    assert len(rig.said()) == 1
    assert "there may be a message that the ledger does not name" in caplog.text
    await rig.tick()
    assert await the_recorded_one_is_there(rig), "whoever comes next looks, and finds it"


async def test_nothing_is_deleted_where_the_recorded_one_is_gone(rig: Rig) -> None:
    await plan(rig)
    go_on = await lose(frozen(rig))
    await rig.tick()
    (recorded,) = rig.slack.messages(channel=MESH)
    await rig.slack.delete(recorded)
    rig.slack.fault(method=POST, kind="drop_after")
    await go_on()
    assert len(rig.said()) == 1
    assert not rig.slack.calls("chat.delete")


@pytest.mark.parametrize(
    ("method", "complaint"),
    [
        ("conversations.history", "nobody can see whether it was posted twice"),
        ("chat.delete", "posted twice, and cannot be taken back"),
    ],
)
async def test_a_refusal_to_look_or_to_delete_is_a_line_in_the_log(
    either: Rig, method: str, complaint: str, caplog: pytest.LogCaptureFixture
) -> None:
    await plan(either)
    go_on = await lose(frozen(either))
    await either.tick()
    either.slack.fault(method=POST, kind="drop_after")
    either.slack.fault(method=method, kind="error", error="missing_scope")
    await go_on()
    assert len(either.said()) == 2
    assert complaint in caplog.text
