"""The ledger: an Entry for every slot of a channel, and who is working on it.

An entry is worked on by whoever claims it, for the length of a lease by the database's clock.
A claim is numbered (`attempts`), and settling names that number: who was frozen for longer than
the lease settles nothing any more.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, false, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inserting import insert_into
from bot.store.moment import database_now
from bot.store.tables import posts, workspaces


class State(StrEnum):
    """What became of a slot so far."""

    PLANNED = "planned"  # nothing is in the channel
    SENDING = "sending"  # something may be: look before trying again
    SENT = "sent"
    FAILED = "failed"  # Slack refused until the window closed
    LEFT_OUT = "left out"  # it may be there and nobody can look
    SKIPPED = "skipped"  # by a person
    MISSED = "missed"  # the bot was down, or the list was empty


# A statement takes 65,535 parameters on Postgres and 32,766 on SQLite; an entry has fourteen.
_AT_ONCE = 1_000

# Surely no message came of these: the day is free for whoever subscribes anew.
_WITHOUT_POST = (State.FAILED, State.SKIPPED, State.MISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One slot of one channel: `day` is its local day, `not_before` when to try (again).

    `told` is None when there is nothing to tell the subscriber, and False while they are owed it.
    """

    team: str
    channel: str
    day: date
    slot: datetime
    state: State
    not_before: datetime
    resource_id: str | None = None
    id: int = 0
    attempts: int = 0
    tried_at: datetime | None = None
    ts: str | None = None
    error: str | None = None
    told: bool | None = None


async def add(connection: AsyncConnection, entries: Sequence[Entry]) -> int:
    """Add entries, except for days that have their post; returns how many were added."""
    parts = range(0, len(entries), _AT_ONCE)
    return sum([await _add(connection, entries[start : start + _AT_ONCE]) for start in parts])


async def _add(connection: AsyncConnection, entries: Sequence[Entry]) -> int:
    row = insert_into(posts, connection).values([_values(each) for each in entries])
    fresh = {name: row.excluded[name] for name in _FRESH}
    added = await connection.execute(
        row.on_conflict_do_update(
            index_elements=[posts.c.team_id, posts.c.channel, posts.c.local_day],
            # The attempts stay, since they number the claims.
            set_=fresh,
            where=posts.c.state.in_(_WITHOUT_POST),
        ).returning(posts.c.id)
    )
    return len(added.all())


async def claim(
    connection: AsyncConnection,
    now: datetime,
    *,
    lease: timedelta,
    id_: int | None = None,
    early: timedelta = timedelta(),
) -> Entry | None:
    """Claim one entry that is due, or the one with an id; None when there is none to be had.

    A planned entry may be claimed `early`, one of unknown fate never is. Its row is "sending" from
    now on; the entry that is returned has the state it was found in.
    """
    due = _is_due(now, early)
    row = (
        await connection.execute(
            select(posts)
            .where(due if id_ is None else and_(due, posts.c.id == id_))
            .order_by(posts.c.not_before)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
    ).first()
    if row is None:
        return None
    found = _read(row)
    claimed = replace(found, attempts=found.attempts + 1, tried_at=found.tried_at or now)
    await connection.execute(
        update(posts)
        .where(posts.c.id == found.id)
        .values(
            state=State.SENDING,
            lease_until=database_now(lease),
            queued_until=None,
            attempts=claimed.attempts,
            tried_at=claimed.tried_at,
        )
    )
    return claimed


async def settle(
    connection: AsyncConnection,
    claimed: Entry,
    changes: Mapping[str, object],
    *,
    trouble: bool | None = None,
) -> bool:
    """Write down what came of a claim, and give it up; False when it was somebody else's by now.

    With `trouble` the subscriber is owed a message, unless told before; False ends that debt.
    """
    values = {**changes, "lease_until": None, "queued_until": None}
    if trouble is not None:
        # In the database, since somebody may be telling them right now.
        told = posts.c.told
        values["told"] = func.coalesce(told, false()) if trouble else func.nullif(told, false())
    changed = await connection.execute(
        update(posts)
        .where(
            posts.c.id == claimed.id,
            posts.c.attempts == claimed.attempts,
            posts.c.state == State.SENDING,
        )
        .values(values)
    )
    return bool(changed.rowcount)


async def count_due(connection: AsyncConnection, now: datetime) -> int:
    """Count the entries that could be claimed."""
    return await connection.scalar(select(func.count()).where(_is_due(now))) or 0


async def get(connection: AsyncConnection, id_: int) -> Entry | None:
    """Return an entry as it is now."""
    row = (await connection.execute(select(posts).where(posts.c.id == id_))).first()
    return _read(row) if row else None


async def latest(connection: AsyncConnection, team: str, channel: str) -> Entry | None:
    """Return the latest entry of a channel that was posted."""
    query = select(posts).where(_is(team, channel), posts.c.state == State.SENT)
    row = (await connection.execute(query.order_by(posts.c.slot.desc()).limit(1))).first()
    return _read(row) if row else None


async def posted_on(
    connection: AsyncConnection, team: str, channel: str, day: date
) -> Entry | None:
    """Return the entry of a channel's local day if it was posted."""
    query = select(posts).where(
        _is(team, channel), posts.c.local_day == day, posts.c.state == State.SENT
    )
    row = (await connection.execute(query)).first()
    return _read(row) if row else None


async def newest_unsure(connection: AsyncConnection, team: str, channel: str) -> Entry | None:
    """Return the newest entry of a channel that was posted, may have been or will be."""
    query = select(posts).where(_is(team, channel), posts.c.state.not_in(_WITHOUT_POST))
    row = (await connection.execute(query.order_by(posts.c.slot.desc()).limit(1))).first()
    return _read(row) if row else None


async def of_channel(
    connection: AsyncConnection, team: str, channel: str, *, limit: int
) -> tuple[Entry, ...]:
    """List the entries of a channel, the newest first."""
    query = select(posts).where(_is(team, channel)).order_by(posts.c.slot.desc()).limit(limit)
    return tuple(map(_read, await connection.execute(query)))


async def replace_resource(connection: AsyncConnection, entry: Entry, resource_id: str) -> bool:
    """Note what a post shows now; False when somebody was quicker."""
    changed = await connection.execute(
        update(posts)
        .where(posts.c.id == entry.id, posts.c.resource_id == entry.resource_id)
        .values(resource_id=resource_id)
    )
    return bool(changed.rowcount)


async def call_off(connection: AsyncConnection, team: str, channel: str) -> Entry | None:
    """Skip the post of a channel that is planned and not tried yet; returns it."""
    row = (
        await connection.execute(
            update(posts)
            .where(_is(team, channel), posts.c.state == State.PLANNED)
            .values(state=State.SKIPPED, told=None)
            .returning(posts)
        )
    ).first()
    return _read(row) if row else None


async def owed(
    connection: AsyncConnection, *, limit: int, besides: Sequence[str] = ()
) -> tuple[Entry, ...]:
    """List entries whose subscriber has not been told what went wrong, and can be.

    Those of the workspaces in `besides` are left out.
    """
    query = select(posts).where(
        posts.c.told.is_(False), _can_post(), posts.c.team_id.not_in(besides)
    )
    rows = await connection.execute(query.order_by(posts.c.slot).limit(limit))
    return tuple(map(_read, rows))


async def mark_told(connection: AsyncConnection, entry: Entry, *, told: bool) -> bool:
    """Note that a subscriber was told, or was not after all; False when it was noted before."""
    changed = await connection.execute(
        update(posts).where(posts.c.id == entry.id, posts.c.told.is_(not told)).values(told=told)
    )
    return bool(changed.rowcount)


async def queue(
    connection: AsyncConnection, before: datetime, *, hold: timedelta, limit: int
) -> tuple[Entry, ...]:
    """Take entries due before a time for a queue, and hold them for so long from other takers.

    Claiming one ends its hold. A job that failed before it could do so is made again afterwards.
    """
    free = or_(posts.c.queued_until.is_(None), posts.c.queued_until < database_now())
    chosen = select(posts.c.id).where(_is_due(before), free).order_by(posts.c.not_before)
    rows = await connection.execute(
        update(posts)
        .where(posts.c.id.in_(chosen.limit(limit).with_for_update(skip_locked=True)))
        .values(queued_until=database_now(hold))
        .returning(posts)
    )
    return tuple(map(_read, rows))


async def forget(connection: AsyncConnection, before: datetime) -> int:
    """Delete entries of slots before a time; returns how many."""
    gone = await connection.execute(delete(posts).where(posts.c.slot < before))
    return gone.rowcount


_FRESH = (
    "slot",
    "resource_id",
    "state",
    "not_before",
    "lease_until",
    "queued_until",
    "tried_at",
    "ts",
    "error",
    "told",
)


def _is(team: str, channel: str) -> ColumnElement[bool]:
    return and_(posts.c.team_id == team, posts.c.channel == channel)


def _is_due(now: datetime, early: timedelta = timedelta()) -> ColumnElement[bool]:
    return and_(
        or_(
            and_(posts.c.state == State.PLANNED, posts.c.not_before <= now + early),
            and_(posts.c.state == State.SENDING, posts.c.not_before <= now),
        ),
        or_(posts.c.lease_until.is_(None), posts.c.lease_until < database_now()),
        _can_post(),
    )


def _can_post() -> ColumnElement[bool]:
    return posts.c.team_id.not_in(select(workspaces.c.team_id))


def _values(entry: Entry) -> dict[str, object]:
    return {
        "team_id": entry.team,
        "channel": entry.channel,
        "local_day": entry.day,
        "slot": entry.slot,
        "resource_id": entry.resource_id,
        "state": entry.state,
        "not_before": entry.not_before,
        "lease_until": None,
        "queued_until": None,
        "attempts": 0,
        "tried_at": None,
        "ts": None,
        "error": entry.error,
        "told": entry.told,
    }


def _read(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        team=row.team_id,
        channel=row.channel,
        day=row.local_day,
        slot=row.slot,
        resource_id=row.resource_id,
        state=State(row.state),
        not_before=row.not_before,
        attempts=row.attempts,
        tried_at=row.tried_at,
        ts=row.ts,
        error=row.error,
        told=row.told,
    )
