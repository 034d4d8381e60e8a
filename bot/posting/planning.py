"""Due schedules → entries of the ledger, each with its resource chosen; the slots move on.

What is due is for `bot.weekly.plan` to say; here it is carried out, in transactions.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.store import Store, posts, schedules
from bot.store.posts import Entry, State
from bot.weekly.plan import Passed, Plan, Post, Why, plan, spread
from bot.weekly.subscription import Subscription

_BATCH = 200
_RECORDED = {
    Why.TOO_LATE: State.MISSED,
    Why.EMPTY: State.MISSED,
    Why.SKIPPED: State.SKIPPED,
}


async def plan_due(store: Store, resource_ids: Sequence[str], now: datetime, *, crowd: int) -> int:
    """Plan every slot up to now; returns how many schedules had one.

    May run in many processes at once: what one of them works on, the others pass over.
    """
    async with store.reading() as connection:
        count = await schedules.count_due(connection, now)
    planned = 0
    while planned < count:
        batch = await _plan_batch(store, resource_ids, now, crowded=count > crowd)
        if not batch:
            break
        planned += batch
    return planned


async def _plan_batch(
    store: Store, resource_ids: Sequence[str], now: datetime, *, crowded: bool
) -> int:
    async with store.writing() as connection:
        due = await schedules.due(connection, now, limit=_BATCH)
        plans = [(each, plan(each, resource_ids, now)) for each in due]
        entries = [
            entry for of, planned in plans for entry in _entries(of, planned, crowded=crowded)
        ]
        await posts.add(connection, entries)
        await schedules.save(connection, [planned.after for _, planned in plans])
    return len(due)


def _entries(of: Subscription, planned: Plan, *, crowded: bool) -> Iterator[Entry]:
    recorded = [each for each in planned.passed if each.why in _RECORDED]
    for each in recorded:
        # After weeks without the bot one message is enough.
        yield _passed(of, each, tell=each is recorded[-1])
    if planned.post:
        wait = spread(of.channel) if crowded else timedelta()
        yield planned_entry(of, planned.post, planned.post.slot + wait)


def planned_entry(of: Subscription, post: Post, not_before: datetime) -> Entry:
    """Make the entry of a post that is to be made."""
    return Entry(
        team=of.team,
        channel=of.channel,
        day=post.day,
        slot=post.slot,
        state=State.PLANNED,
        not_before=not_before,
        resource_id=post.resource_id,
    )


def _passed(of: Subscription, passed: Passed, *, tell: bool) -> Entry:
    state = _RECORDED[passed.why]
    return Entry(
        team=of.team,
        channel=of.channel,
        day=of.schedule.local_day(passed.slot),
        slot=passed.slot,
        state=state,
        not_before=passed.slot,
        error=passed.why.value,
        told=False if tell and state is State.MISSED else None,
    )
