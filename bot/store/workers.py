"""Who posts on Postgres: the workers of procrastinate, by their heartbeats."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

# A worker's heart beats every ten seconds.
_ALIVE = text(
    "SELECT count(*) FROM procrastinate_workers "
    "WHERE last_heartbeat > clock_timestamp() - interval '60 seconds'"
)


async def count_alive(connection: AsyncConnection) -> int:
    """Count the workers that could post now."""
    return await connection.scalar(_ALIVE) or 0
