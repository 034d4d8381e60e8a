"""Workspaces that are switched off, because their token no longer works."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inserting import insert_into
from bot.store.moment import database_now
from bot.store.tables import workspaces


async def switch_off(connection: AsyncConnection, team: str, reason: str) -> bool:
    """Post nothing more there; returns whether that is news."""
    row = insert_into(workspaces, connection).values(team_id=team, off=reason, since=database_now())
    changed = await connection.execute(row.on_conflict_do_nothing().returning(workspaces.c.team_id))
    return changed.first() is not None


async def switch_on(connection: AsyncConnection, team: str | None = None) -> None:
    """Post there again, once it has a new token; None is every workspace."""
    which = delete(workspaces)
    await connection.execute(which.where(workspaces.c.team_id == team) if team else which)


async def why_off(connection: AsyncConnection, team: str) -> str | None:
    """Return Slack's word for why a workspace is switched off, if it is."""
    reason: str | None = await connection.scalar(
        select(workspaces.c.off).where(workspaces.c.team_id == team)
    )
    return reason
