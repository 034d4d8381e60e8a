"""A subscription, the ids on the list and the time → what to post now, and what comes after.

Pure: the same question has the same answer, so it can be asked again after a crash.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from hashlib import sha256

from bot.weekly.rotation import choose, show
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

# A slot that could not be posted stays open for so long.
WINDOW = timedelta(hours=24)
MOST_SPREAD = 120  # seconds


class Why(Enum):
    """Why a slot passes without a post."""

    TOO_LATE = "too late"  # the bot was down; worth saying so
    SKIPPED = "skipped"  # somebody typed `weekly skip`
    PAUSED = "paused"
    POSTED = "posted"  # the channel's day has its post already
    EMPTY = "empty"  # nothing is on the list


@dataclass(frozen=True, slots=True)
class Post:
    """One resource to post: for which slot (UTC), and which local day."""

    slot: datetime
    day: date
    resource_id: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A slot (UTC) that gets no post."""

    slot: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Plan:
    """What is due: at most one post, the slots without one, and the subscription after it.

    Whoever carries it out stores `after` and the post in one transaction, and calls `posted` once
    Slack has taken the post: until then nothing counts as shown.
    """

    post: Post | None
    passed: tuple[Passed, ...]
    after: Subscription


def plan(subscription: Subscription, resource_ids: Sequence[str], now: datetime) -> Plan:
    """Decide every slot up to now; before `next_slot` there is nothing to do."""
    schedule, after = subscription.schedule, subscription
    due = schedule.missed(subscription.next_slot, now)
    if not due:
        return Plan(None, (), subscription)
    post: Post | None = None
    passed: list[Passed] = []
    for slot in due:
        fate = _decide(after, slot, resource_ids, now)
        after = _past(after, fate)
        # Slots are a week apart and the window is a day: only the latest can be a post.
        if isinstance(fate, Post):
            post = fate
        else:
            passed.append(fate)
    return Plan(post, tuple(passed), replace(after, next_slot=schedule.next_slot(now)))


def posted(
    subscription: Subscription, resource_id: str, day: date, resource_ids: Sequence[str]
) -> Subscription:
    """Return the subscription after a resource was posted for a local day (also by a reroll)."""
    return replace(
        subscription,
        round=show(subscription.round, resource_id, resource_ids),
        last_day=max(day, subscription.last_day or day),
    )


def forecast(subscription: Subscription, resource_ids: Sequence[str]) -> Iterator[Post | Passed]:
    """Yield what each coming slot gets, without end, if nobody changes anything."""
    while True:
        due = plan(subscription, resource_ids, subscription.next_slot)
        subscription = due.after
        yield from due.passed
        if post := due.post:
            yield post
            subscription = posted(subscription, post.resource_id, post.day, resource_ids)


def next_post(subscription: Subscription, resource_ids: Sequence[str]) -> Post | None:
    """Return what comes next if nobody changes anything.

    None when nothing does: the list is empty, or it is paused until somebody resumes.
    """
    if not resource_ids or subscription.paused_until == date.max:
        return None
    return next(each for each in forecast(subscription, resource_ids) if isinstance(each, Post))


def first_slot(schedule: Schedule, now: datetime, last_posted_day: date | None) -> datetime:
    """Return the first slot of a new schedule, in UTC, on a day that has no post yet.

    When the schedule moves to another zone, give the later of the latest post's two local days.
    """
    taken = last_posted_day or date.min
    return next(slot for slot in schedule.slots(now) if schedule.local_day(slot) > taken)


def spread(channel_id: str) -> timedelta:
    """Return by how much a channel's post waits when many are due: 0 to 120 s, always the same."""
    number = int.from_bytes(sha256(channel_id.encode()).digest()[:8])
    return timedelta(seconds=number % (MOST_SPREAD + 1))


def key(team: str, channel: str, local_day: date) -> str:
    """Name a post in Slack's message metadata, where it can be found again."""
    return f"{team}/{channel}/{local_day}"


def _decide(
    subscription: Subscription, slot: datetime, resource_ids: Sequence[str], now: datetime
) -> Post | Passed:
    day = subscription.schedule.local_day(slot)
    if day < (subscription.paused_until or date.min):
        return Passed(slot, Why.PAUSED)
    if day <= (subscription.last_day or date.min):
        return Passed(slot, Why.POSTED)
    if subscription.skip_next:
        return Passed(slot, Why.SKIPPED)
    if now - slot >= WINDOW:
        return Passed(slot, Why.TOO_LATE)
    resource_id = choose(subscription.round, resource_ids)
    if resource_id is None:
        return Passed(slot, Why.EMPTY)
    return Post(slot, day, resource_id)


def _past(subscription: Subscription, fate: Post | Passed) -> Subscription:
    """Return the subscription behind a slot: a pause that ended and a used skip are forgotten."""
    match fate:
        case Passed(why=Why.PAUSED):
            return subscription
        case Passed(why=Why.SKIPPED):
            return replace(subscription, paused_until=None, skip_next=False)
    return replace(subscription, paused_until=None)
