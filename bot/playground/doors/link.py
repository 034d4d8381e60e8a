"""One web socket that the bot holds open: envelopes out, acknowledgements back."""

import asyncio
import json

from aiohttp import WSMsgType, web

from bot.playground.message import Json
from bot.playground.transcript import Transcript


class Link:
    """A prepared socket; `transport` is what lies below it, for dying without a word."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        transport: asyncio.BaseTransport | None,
        transcript: Transcript,
    ) -> None:
        self._socket = socket
        self._transport = transport
        self._transcript = transcript
        self._waiting: dict[str, asyncio.Future[Json]] = {}

    async def send(self, message: Json) -> None:
        """Send something that wants no acknowledgement."""
        await self._socket.send_json(message)

    async def ask(self, envelope: Json) -> Json:
        """Send an envelope and wait for its acknowledgement; raises ConnectionError."""
        id = envelope["envelope_id"]  # noqa: A001 - Slack's word
        self._waiting[id] = asyncio.get_running_loop().create_future()
        try:
            await self.send(envelope)
            return await self._waiting[id]
        finally:
            del self._waiting[id]

    async def listen(self) -> None:
        """Take acknowledgements until the socket ends; whoever still waits is told."""
        try:
            async for frame in self._socket:
                if frame.type is WSMsgType.TEXT:
                    self._receive(frame.data)
        finally:
            for each in self._waiting.values():
                if not each.done():
                    each.set_exception(ConnectionResetError("the socket ended before the ack"))

    async def close(self) -> None:
        """Say goodbye and close."""
        await self._socket.close()

    def abort(self) -> None:
        """Die without a close frame."""
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.abort()

    def _receive(self, frame: str) -> None:
        try:
            ack = json.loads(frame)
            waiting = self._waiting.get(ack["envelope_id"])
        except (ValueError, TypeError, KeyError):
            self._transcript.refuse("socket", "not an acknowledgement", (frame[:200],))
            return
        if waiting is None or waiting.done():
            self._transcript.note("note", f"late ack of {ack['envelope_id']}", ack=ack)
        else:
            waiting.set_result(ack)
