"""The engine for one process: a task that looks every few seconds, and a lease for each post.

Several processes may run it on one Postgres: leases keep them apart.
"""

import asyncio
import contextlib
import logging
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from bot.posting.duty import Duty

log = logging.getLogger(__name__)

_CLEAN_EVERY = timedelta(hours=1)


class Embedded:
    """Look every `interval` seconds, or when woken."""

    def __init__(self, duty: Duty, *, interval: float = 5.0) -> None:
        self._duty = duty
        self._interval = interval
        self._woken = asyncio.Event()
        self._stopping = False
        self._task: asyncio.Task[None] | None = None
        self._cleaned_at: datetime | None = None
        self._failing = False

    async def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Finish the posts under way if that is soon done, and end."""
        self._stopping = True
        self._woken.set()
        if self._task:
            await asyncio.wait([self._task], timeout=self._duty.limits.finish.total_seconds())
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def wake(self) -> None:
        """Look at once whether something is due."""
        self._woken.set()

    async def tick(self) -> None:
        """Do once all that is due."""
        await self._duty.revive()
        await self._duty.plan()
        waiting = await self._duty.deliverer.count_due()
        hands = min(waiting, self._duty.limits.at_once)
        done = await asyncio.gather(
            *(self._deliver_all() for _ in range(hands)), return_exceptions=True
        )
        for failure in filter(None, done):
            raise failure
        await self._duty.tell()
        now = self._duty.clock()
        if self._cleaned_at is None or now - self._cleaned_at >= _CLEAN_EVERY:
            await self._duty.clean()
            self._cleaned_at = now

    async def _run(self) -> None:
        while not self._stopping:
            self._woken.clear()
            try:
                await self.tick()
                self._note_recovery()
            except (SQLAlchemyError, OSError) as error:
                self._note_failure(error)
            except Exception:  # a worker loop: the next tick may fare better
                log.exception("the weekly posts are held up")
            await self._sleep()

    async def _sleep(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), self._interval)

    async def _deliver_all(self) -> None:
        more = True
        while more and not self._stopping:
            try:
                more = await self._duty.deliverer.deliver_next()
            except (SQLAlchemyError, OSError):
                raise
            except Exception:  # a worker loop: its lease keeps the bad post out of the way
                log.exception("a weekly post is held up")

    def _note_failure(self, error: Exception) -> None:
        if not self._failing:
            reason = getattr(error, "orig", None) or error
            log.error("no weekly posts while the database is away: %s", reason)
        self._failing = True

    def _note_recovery(self) -> None:
        if self._failing:
            log.warning("the database is back, weekly posts go on")
        self._failing = False
