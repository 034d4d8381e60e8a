"""The engine for any number of processes on one Postgres: procrastinate calls the duties."""

import asyncio
import logging
from contextlib import suppress

from procrastinate import App
from procrastinate.exceptions import ProcrastinateException

from bot.posting.duty import Duty
from bot.posting.jobs import TICK, app_on, register
from bot.store import Store

log = logging.getLogger(__name__)

_MOMENT = 0.5  # seconds
_BREATH = 5.0  # seconds


class Bell:
    """The engine of a process that posts nothing itself: it can wake the workers."""

    def __init__(self, store: Store) -> None:
        # A person waits while it rings.
        self._app = app_on(store, connections=1, timeout=_MOMENT)

    async def start(self) -> None:
        """Begin."""
        await self._app.open_async()

    async def stop(self) -> None:
        """End."""
        await self._app.close_async()

    async def wake(self) -> None:
        """Let a worker look at once; when that fails, one looks within the minute anyway."""
        await _ring(self._app)


class Distributed:
    """The engine of a worker."""

    def __init__(self, duty: Duty) -> None:
        self._duty = duty
        # Each job under way uses one for a moment, another listens.
        self._app = app_on(duty.store, connections=4)
        register(self._app, duty)
        self._worker: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to work."""
        await self._app.open_async()
        self._worker = asyncio.create_task(self._work())

    async def stop(self) -> None:
        """Finish the posts under way if that is soon done, and end."""
        if self._worker:
            self._worker.cancel()
            with suppress(asyncio.CancelledError):
                await self._worker
        await self._app.close_async()

    async def wake(self) -> None:
        """Let a worker look at once whether something is due."""
        await _ring(self._app)

    async def _work(self) -> None:
        """Work until cancelled; a worker that lost the database ends, and another one begins."""
        limits = self._duty.limits
        while True:
            try:
                await self._app.run_worker_async(
                    concurrency=limits.at_once,
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=limits.finish.total_seconds(),
                )
            except (ProcrastinateException, OSError) as error:
                log.error(
                    "no weekly posts while the database is away: %s", error.__cause__ or error
                )
            await asyncio.sleep(_BREATH)


async def _ring(app: App) -> None:
    try:
        await app.configure_task(TICK).defer_async(timestamp=0)
    except ProcrastinateException as error:
        log.warning("the workers were not woken: %s", error)
