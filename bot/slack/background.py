"""Work that goes on after its request was acknowledged; none of it is lost at shutdown."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

OnError = Callable[[Exception, Mapping[str, Any]], Awaitable[object]]


class Background:
    """Run coroutines, report their errors, and wait for them when asked to."""

    def __init__(self, on_error: OnError) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, object], body: Mapping[str, Any]) -> None:
        """Start work on behalf of Slack's payload `body`, which an error is reported with."""
        task = asyncio.create_task(self._run(work, body))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self) -> None:
        """Wait for all that was started."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _run(self, work: Coroutine[Any, Any, object], body: Mapping[str, Any]) -> None:
        try:
            await work
        except Exception as error:  # the last resort for work that nobody awaits
            await self._on_error(error, body)
