"""Whatever arrives by HTTP or socket → Bolt, each event once and answered in time.

Both doors hand over parsed and trusted payloads. To Bolt both are "socket_mode": it would check
and parse an HTTP body a second time, and takes the command `/datamesh payload` for an empty form.
"""

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.once import Claim, Once

T = TypeVar("T")
log = logging.getLogger(__name__)

# Slack waits three seconds; what is left is for the way there and back.
DEADLINE = 2.5


class Inbox:
    """Dispatch requests; knows which are still being worked on."""

    def __init__(self, app: AsyncApp, once: Once) -> None:
        self._app = app
        self._once = once
        self._tasks: set[asyncio.Task[Any]] = set()

    async def dispatch(self, body: Mapping[str, Any]) -> BoltResponse:
        """Answer one payload.

        A command is computed at once and a click acknowledged at once. An event waits for Slack
        to take the answer, `DEADLINE` seconds at most: then Slack gets a 503 and the work goes
        on, so that the event is found done when Slack sends it again.
        """
        key = body.get("event_id")
        if not key:
            return await self.keep(self._dispatch(body))
        task = self.keep(self._dispatch_once(f"event/{key}", body))
        try:
            return await asyncio.wait_for(asyncio.shield(task), DEADLINE)
        except TimeoutError:
            log.warning("an event took longer than %s s; its work goes on", DEADLINE)
            return BoltResponse(status=503)

    def keep(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start work that `finish` waits for."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self) -> None:
        """Wait for what is being worked on."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _dispatch_once(self, key: str, body: Mapping[str, Any]) -> BoltResponse:
        claim = await self._once.claim(key)
        if claim is not Claim.MINE:
            # Told to come again while the first delivery is at work: if that one dies, the next
            # delivery answers.
            return BoltResponse(status=200 if claim is Claim.DONE else 503)
        response = await self._dispatch(body)
        await (self._once.done(key) if response.status == 200 else self._once.release(key))
        return response

    async def _dispatch(self, body: Mapping[str, Any]) -> BoltResponse:
        try:
            request = AsyncBoltRequest(mode="socket_mode", body=dict(body))
        except (AttributeError, KeyError, TypeError, ValueError):
            # Bolt reads ids out of the payload while it makes the request, and trusts their types.
            return BoltResponse(status=400, body="this is not a payload of Slack's")
        return await self._app.async_dispatch(request)
