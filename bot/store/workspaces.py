"""Workspaces that are switched off, because their token no longer works."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inserting import insert_into
from bot.store.tables import workspaces


async def switch_off(connection: AsyncConnection, team: str, reason: str, now: datetime) -> bool:
    """Post nothing there until it is switched on; returns whether that is news."""
    row = insert_into(workspaces, connection).values(team_id=team, off=reason, since=now)
    changed = await connection.execute(row.on_conflict_do_nothing().returning(workspaces.c.team_id))
    return changed.first() is not None


async def switch_on(connection: AsyncConnection, team: str | None = None) -> None:
    """Post there again, once it has a new token; None is every workspace."""
    which = delete(workspaces)
    await connection.execute(which.where(workspaces.c.team_id == team) if team else which)


async def tried_before(
    connection: AsyncConnection, moment: datetime, *, limit: int
) -> tuple[str, ...]:
    """List workspaces that are off, and whose token was last tried up to a moment, longest ago."""
    query = select(workspaces.c.team_id).where(workspaces.c.since <= moment)
    return tuple(await connection.scalars(query.order_by(workspaces.c.since).limit(limit)))


async def note_try(connection: AsyncConnection, team: str, now: datetime) -> None:
    """Note that the token of a workspace was tried in vain."""
    await connection.execute(
        update(workspaces).where(workspaces.c.team_id == team).values(since=now)
    )


async def why_off(connection: AsyncConnection, team: str) -> str | None:
    """Return Slack's word for why a workspace is switched off, if it is."""
    reason: str | None = await connection.scalar(
        select(workspaces.c.off).where(workspaces.c.team_id == team)
    )
    return reason
