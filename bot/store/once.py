"""Every event is answered once, across restarts and replicas: `bot.once`, in a database.

When the database is away, this process goes on from memory: an answer given twice by two
replicas is better than none.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.once import Claim, Once
from bot.store import events
from bot.store.store import Store

T = TypeVar("T")
log = logging.getLogger(__name__)

# A claim is part of the 2.5 seconds in which an event is answered.
PATIENCE = 0.8  # seconds
# A database that hangs costs that once in a while, not for every event.
_LEAVE_ALONE = timedelta(seconds=5)


class StoredOnce(Once):
    """Remember what is being done and what was done, here and in the database."""

    def __init__(self, store: Store, clock: Callable[[], datetime], *, team: str = "") -> None:
        super().__init__(clock)
        self._store = store
        self._team = team
        self._failed_at: datetime | None = None
        self._under_way: set[asyncio.Task[Any]] = set()

    async def claim(self, key: str) -> Claim:
        """Claim a key: MINE if nobody has it, BUSY while somebody does, DONE afterwards."""
        # Memory is asked first: it also knows what was answered while the database was away.
        here = await super().claim(key)
        if here is not Claim.MINE:
            return here
        there = await self._ask(lambda at: events.claim(at, self._team, key))
        if there is Claim.DONE:
            await super().done(key)
        elif there is Claim.BUSY:
            await super().release(key)
        return there or Claim.MINE

    async def done(self, key: str) -> None:
        """Mark a claimed key as done."""
        await super().done(key)
        await self._ask(lambda at: events.finish(at, self._team, key))

    async def release(self, key: str) -> None:
        """Give a claimed key back, because nothing came of it."""
        await super().release(key)
        await self._ask(lambda at: events.release(at, self._team, key))

    async def _ask(self, query: Callable[[AsyncConnection], Awaitable[T]]) -> T | None:
        """Ask the database; None when it is away."""
        if self._failed_at and self._clock() - self._failed_at < _LEAVE_ALONE:
            return None
        work = asyncio.create_task(self._run(query))
        self._under_way.add(work)
        work.add_done_callback(self._forget_work)
        try:
            # Left to itself when it takes too long: a thread that waits for SQLite's lock cannot
            # be cancelled, and whoever cancels it waits as well.
            answer = await asyncio.wait_for(asyncio.shield(work), PATIENCE)
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            self._note_failure(error)
            return None
        if self._failed_at:
            log.warning("the database is back: %s", self._store.name)
            self._failed_at = None
        return answer

    async def _run(self, query: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        async with self._store.writing() as connection:
            return await query(connection)

    def _forget_work(self, work: asyncio.Task[Any]) -> None:
        self._under_way.discard(work)
        if not work.cancelled():
            work.exception()  # seen by whoever waited, or too late to matter

    def _note_failure(self, error: Exception) -> None:
        if self._failed_at is None:
            log.error(
                "no answer from the database, answers go on from memory: %s: %s",
                self._store.name,
                str(getattr(error, "orig", error)) or type(error).__name__,
            )
        self._failed_at = self._clock()
