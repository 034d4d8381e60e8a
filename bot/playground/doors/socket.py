"""Deliveries → envelopes on the web sockets that the bot opened (Socket Mode).

Runs a server of its own, so that it can die and come back on the same port while the Web API
lives; faults are ordered for the method "link".
https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import asyncio
import json
from itertools import count
from time import perf_counter

from aiohttp import web

from bot.playground.activity import Activity
from bot.playground.doors.answer import Answer
from bot.playground.doors.link import Link
from bot.playground.doors.trouble import answer_badly
from bot.playground.faults import Faults
from bot.playground.message import Json
from bot.playground.payloads import Delivery
from bot.playground.transcript import Transcript


class SocketDoor:
    """Serves ws://127.0.0.1:<port>/link, and delivers through its connections in turn."""

    def __init__(
        self,
        transcript: Transcript,
        faults: Faults,
        activity: Activity,
        *,
        app_id: str,
        deadline: float,
    ) -> None:
        self.deadline = deadline
        self._transcript = transcript
        self._faults = faults
        self._activity = activity
        self._app_id = app_id
        self._numbers = count(1)
        self._tickets: set[str] = set()
        self._links: list[Link] = []
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def connections(self) -> int:
        """How many sockets the bot holds open."""
        return len(self._links)

    async def connected(self, number: int = 1, *, within: float = 10.0) -> None:
        """Wait until the bot holds this many sockets open; raises TimeoutError."""
        await self._activity.until(lambda: self.connections >= number, within=within)

    def open(self) -> str:
        """Name an address for one more socket (what apps.connections.open answers)."""
        ticket = f"ticket-{next(self._numbers)}"
        self._tickets.add(ticket)
        return f"ws://127.0.0.1:{self._port}/link?ticket={ticket}&app_id={self._app_id}"

    # The server's life

    async def start(self) -> None:
        """Listen, on the same port as before if there was one."""
        app = web.Application()
        app.router.add_get("/link", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True).start()
        self._port = self._runner.addresses[0][1]

    async def restart(self) -> None:
        """Come back after `kill`."""
        await self.start()

    async def kill(self) -> None:
        """Die without a word: no close frame, every connection reset, the port shut."""
        self._transcript.note("fault", f"socket killed with {self.connections} connections")
        for each in self._links:
            each.abort()
        await self.stop()

    async def stop(self) -> None:
        """Close everything and stop to listen."""
        for each in list(self._links):
            await each.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the bot to come again on a new socket ("warning", "refresh_requested")."""
        goodbye = {"type": "disconnect", "reason": reason, "debug_info": {"host": "playground"}}
        for each in list(self._links):
            await each.send(goodbye)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if (fault := self._faults.take("link")) is not None:
            self._transcript.note("fault", f"link: {fault.kind}")
            return await answer_badly(request, fault, dict)
        # A ticket may be used again: a client that was cut off tries its old address first.
        if request.query.get("ticket") not in self._tickets:
            raise web.HTTPForbidden(text="unknown ticket")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        link = Link(socket, request.transport, self._transcript)
        self._links.append(link)
        try:
            await link.send(self._hello())
            self._activity.pulse()
            await link.listen()
        finally:
            self._links.remove(link)
            self._activity.pulse()
        return socket

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": self.connections,
            "connection_info": {"app_id": self._app_id},
            "debug_info": {"host": "playground", "approximate_connection_time": 18060},
        }

    # Delivering

    async def deliver(self, delivery: Delivery) -> Answer:
        """Send one envelope and wait for its ack, three seconds at most."""
        number = next(self._numbers)
        link = self._links[number % self.connections]
        started = perf_counter()
        try:
            async with asyncio.timeout(self.deadline):
                ack = await link.ask(_envelope(delivery, number))
        except (TimeoutError, ConnectionError):
            return Answer(error="operation_timeout", ms=(perf_counter() - started) * 1000)
        payload = ack.get("payload")
        body = "" if payload is None else json.dumps(payload)
        return Answer(status=200, body=body, ms=(perf_counter() - started) * 1000)


def _envelope(delivery: Delivery, number: int) -> Json:
    envelope: Json = {
        "envelope_id": f"envelope-{number}",
        "type": delivery.kind,
        "payload": delivery.payload,
        "accepts_response_payload": delivery.kind != "events_api",
    }
    if delivery.kind == "events_api":
        envelope |= {"retry_attempt": delivery.retry, "retry_reason": delivery.retry_reason}
    return envelope
