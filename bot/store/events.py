"""Which events were answered, and by whom they are being answered: a key is claimed once.

Shared by all replicas, and it outlives a restart. Leases are by the database's clock.
"""

from datetime import timedelta

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.once import KEEP, LEASE, Claim
from bot.store.inserting import insert_into
from bot.store.moment import database_now
from bot.store.tables import events


async def claim(connection: AsyncConnection, team: str, key: str) -> Claim:
    """Claim a key: MINE if nobody has it, BUSY while somebody does, DONE afterwards."""
    row = insert_into(events, connection).values(
        team_id=team, key=key, done=False, since=database_now()
    )
    mine = await connection.execute(
        row.on_conflict_do_update(
            index_elements=[events.c.team_id, events.c.key],
            set_={"done": False, "since": row.excluded.since},
            where=_abandoned(),
        ).returning(events.c.key)
    )
    if mine.first():
        return Claim.MINE
    done = await connection.scalar(select(events.c.done).where(_is(team, key)))
    return Claim.DONE if done else Claim.BUSY


async def finish(connection: AsyncConnection, team: str, key: str) -> None:
    """Mark a key as done, also one that was claimed while the database was away."""
    done = {"done": True, "since": database_now()}
    row = insert_into(events, connection).values(team_id=team, key=key, **done)
    await connection.execute(
        row.on_conflict_do_update(index_elements=[events.c.team_id, events.c.key], set_=done)
    )


async def release(connection: AsyncConnection, team: str, key: str) -> None:
    """Give a claimed key back, because nothing came of it."""
    await connection.execute(delete(events).where(_is(team, key), events.c.done.is_(False)))


async def forget(connection: AsyncConnection, keep: timedelta = KEEP) -> int:
    """Delete keys that Slack will not send again; returns how many."""
    gone = await connection.execute(delete(events).where(events.c.since < database_now(-keep)))
    return gone.rowcount


def _is(team: str, key: str) -> ColumnElement[bool]:
    return and_(events.c.team_id == team, events.c.key == key)


def _abandoned() -> ColumnElement[bool]:
    # Left by a handler that died, or so old that it should have been deleted.
    return (events.c.done.is_(False) & (events.c.since < database_now(-LEASE))) | (
        events.c.since < database_now(-KEEP)
    )
