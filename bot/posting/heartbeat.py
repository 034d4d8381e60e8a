"""Are there workers that make the weekly posts on Postgres?"""

from sqlalchemy import text

from bot.store import Store

# Procrastinate's workers leave a sign of life every ten seconds, and take theirs away at the end.
_ALIVE = text(
    "SELECT count(*) FROM procrastinate_workers "
    "WHERE last_heartbeat > now() - interval '60 seconds'"
)


async def count_workers(store: Store) -> int:
    """Count the workers that were alive within the last minute."""
    async with store.reading() as connection:
        return await connection.scalar(_ALIVE) or 0
