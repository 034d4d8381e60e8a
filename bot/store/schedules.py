"""Rows of `schedules` ↔ the Subscription of `bot.weekly`, and whether it is in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inserting import insert_into
from bot.store.tables import schedules, workspaces
from bot.weekly.rotation import decode, encode
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

_KEY = (schedules.c.team_id, schedules.c.channel)


@dataclass(frozen=True, slots=True)
class Kept:
    """A subscription as it is kept: `broken` is Slack's word for what ended it, if Slack did."""

    subscription: Subscription
    active: bool
    broken: str | None = None


async def get(
    connection: AsyncConnection, team: str, channel: str, *, lock: bool = False
) -> Kept | None:
    """Return what is kept for a channel; with `lock` nobody else changes it meanwhile."""
    query = select(schedules).where(_is(team, channel))
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return _read(row) if row else None


async def due(connection: AsyncConnection, now: datetime, *, limit: int) -> list[Subscription]:
    """Take subscriptions with a slot up to now, the longest waiting first, from all others."""
    rows = await connection.execute(
        select(schedules)
        .where(_is_due(now))
        .order_by(schedules.c.next_slot)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [_read(row).subscription for row in rows]


async def count_due(connection: AsyncConnection, now: datetime) -> int:
    """Count the subscriptions with a slot up to now."""
    return await connection.scalar(select(func.count()).where(_is_due(now))) or 0


async def put(connection: AsyncConnection, subscription: Subscription, *, public: bool) -> None:
    """Begin a subscription, or change it, and put it in force.

    `public` is whether everybody in the workspace may know of the channel.
    """
    values = {**_values(subscription), "public": public, "active": True, "broken": None}
    row = insert_into(schedules, connection).values(
        team_id=subscription.team, channel=subscription.channel, **values
    )
    await connection.execute(row.on_conflict_do_update(index_elements=_KEY, set_=values))


async def save(connection: AsyncConnection, subscriptions: Iterable[Subscription]) -> None:
    """Store what became of subscriptions, in force or not."""
    rows = [
        {"of_team": each.team, "of_channel": each.channel, **_values(each)}
        for each in subscriptions
    ]
    if rows:
        await connection.execute(
            update(schedules).where(_is(bindparam("of_team"), bindparam("of_channel"))), rows
        )


async def end(
    connection: AsyncConnection, team: str, channel: str, *, broken: str | None = None
) -> bool:
    """End a subscription; returns whether it was in force."""
    changed = await connection.execute(
        update(schedules)
        .where(_is(team, channel), schedules.c.active.is_(True))
        .values(active=False, broken=broken)
    )
    return bool(changed.rowcount)


async def of_team(connection: AsyncConnection, team: str) -> tuple[Subscription, ...]:
    """List the subscriptions of a workspace that are in force."""
    return await _list(connection, _in_force_in(team))


async def visible_to(
    connection: AsyncConnection, team: str, person: str, *, limit: int
) -> tuple[Subscription, ...]:
    """List the subscriptions in force in public channels, and those that a person made."""
    theirs = or_(schedules.c.public.is_(True), schedules.c.subscriber == person)
    return await _list(connection, and_(_in_force_in(team), theirs), limit)


async def _list(
    connection: AsyncConnection, which: ColumnElement[bool], limit: int | None = None
) -> tuple[Subscription, ...]:
    query = select(schedules).where(which).order_by(schedules.c.next_slot, schedules.c.channel)
    rows = await connection.execute(query.limit(limit))
    return tuple(_read(row).subscription for row in rows)


def _in_force_in(team: str) -> ColumnElement[bool]:
    return and_(schedules.c.team_id == team, schedules.c.active.is_(True))


def _is(team: Any, channel: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a value or a parameter
    return and_(schedules.c.team_id == team, schedules.c.channel == channel)


def _is_due(now: datetime) -> ColumnElement[bool]:
    off = select(workspaces.c.team_id)
    return and_(
        schedules.c.next_slot <= now,
        schedules.c.active.is_(True),
        schedules.c.team_id.not_in(off),
    )


def _values(subscription: Subscription) -> dict[str, object]:
    schedule = subscription.schedule
    return {
        "subscriber": subscription.subscriber,
        "weekday": schedule.weekday,
        "at": schedule.time.isoformat("minutes"),
        "zone": schedule.zone,
        "next_slot": subscription.next_slot,
        "round": encode(subscription.round),
        "paused_until": subscription.paused_until,
        "skip_next": subscription.skip_next,
        "last_day": subscription.last_day,
    }


def _read(row: Row[Any]) -> Kept:
    subscription = Subscription(
        team=row.team_id,
        channel=row.channel,
        subscriber=row.subscriber,
        schedule=Schedule(row.weekday, time.fromisoformat(row.at), row.zone),
        next_slot=row.next_slot,
        round=decode(row.round),
        paused_until=row.paused_until,
        skip_next=row.skip_next,
        last_day=row.last_day,
    )
    return Kept(subscription, row.active, row.broken)
