"""Socket Mode → the inbox, over a connection that is always made anew.

slack_sdk's client speaks the protocol; when and how often to connect is decided here, because
left alone it tries a used-up address for ever.
"""

import asyncio
import contextlib
import logging
import time

from aiohttp import ClientError
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.api import code_of
from bot.slack.inbox import DEADLINE, Inbox

log = logging.getLogger(__name__)

_PING = 3  # seconds between pings; four unanswered ones and a connection counts as dead
_LOOK = 0.5  # seconds between looks at whether the connection still stands
_CONNECT = 5  # seconds a connection may take
_STABLE = 20  # seconds after which a connection was a good one, and waiting begins anew
_WRONG_TOKEN = ("invalid_auth", "not_authed", "not_allowed_token_type")
_KNOWN = (SlackApiError, ClientError, TimeoutError, OSError)  # what needs no traceback
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 8.0  # seconds between attempts, doubling


class _Connection(SocketModeClient):
    """One connection, never renewed: what its base class does by itself is left to `Socket`."""

    def __init__(self, app_token: str, web_client: AsyncWebClient) -> None:
        super().__init__(
            app_token, web_client=web_client, auto_reconnect_enabled=False, ping_interval=_PING
        )
        self.leaving = asyncio.Event()

    async def connect_to_new_endpoint(self, force: bool = False) -> None:
        """Note that Slack asked to come again; it keeps this connection for a while longer."""
        self.leaving.set()

    async def issue_new_wss_url(self) -> str:
        """Ask Slack for an address; the base class breaks on an answer that is not JSON."""
        answer = await self.web_client.apps_connections_open(app_token=self.app_token)
        return str(answer["url"])


class Socket:
    """One connection to Slack after another, until it is cancelled.

    `connected` tells whether there is one now, `ended` that there will be none any more.
    """

    def __init__(self, inbox: Inbox, web_client: AsyncWebClient, app_token: str) -> None:
        self._inbox = inbox
        self._web_client = web_client
        self._app_token = app_token
        self._retiring: set[asyncio.Task[None]] = set()
        self.connected = asyncio.Event()
        self.ended = False

    async def run(self) -> None:
        """Stay connected: every loss is followed by a new attempt, a little later each time."""
        wait = _FIRST_WAIT
        try:
            while True:
                started, pause = time.monotonic(), wait
                try:
                    await self._follow(await self._connect())
                except Exception as error:  # of any kind: who stops trying is deaf for good
                    pause = max(wait, _asked_to_wait(error))
                    known = isinstance(error, _KNOWN)
                    said = "no connection to Slack: %s; next try in %s s"
                    log.warning(said, _why(error), pause, exc_info=None if known else error)
                if time.monotonic() - started > _STABLE:
                    wait = _FIRST_WAIT
                await asyncio.sleep(pause)
                wait = min(2 * wait, _LONGEST_WAIT)
        finally:
            self.ended = True
            for task in self._retiring:
                task.cancel()
            await asyncio.gather(*self._retiring, return_exceptions=True)

    async def _connect(self) -> _Connection:
        client = _Connection(self._app_token, self._web_client)
        client.socket_mode_request_listeners.append(self._handle)
        try:
            client.wss_uri = await client.issue_new_wss_url()
            connecting = client.connect()  # type: ignore[no-untyped-call] # slack_sdk leaves it so
            await asyncio.wait_for(connecting, _CONNECT)
        except BaseException:
            await _close(client)
            raise
        return client

    async def _follow(self, client: _Connection) -> None:
        """Wait until a connection is lost, or until Slack asks for another one."""
        log.info("connected to Slack by Socket Mode")
        self.connected.set()
        try:
            while await client.is_connected() and not client.leaving.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(client.leaving.wait(), _LOOK)
        finally:
            self.connected.clear()
            if client.leaving.is_set():
                # The next connection opens first; what came over this one is still answered on it.
                task = asyncio.create_task(_close(client, after=DEADLINE))
                self._retiring.add(task)
                task.add_done_callback(self._retiring.discard)
            else:
                await _close(client)
        log.info("the connection to Slack ended; connecting again")

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        # Kept until the answer is sent: the connection is closed right after the last one.
        await self._inbox.keep(self._answer(client, request))

    async def _answer(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        response = await self._inbox.dispatch(request.payload)
        await send_async_response(client, request, response, time.time())


async def _close(client: _Connection, after: float = 0) -> None:
    try:
        await asyncio.sleep(after)
    finally:
        await client.close()  # type: ignore[no-untyped-call] # slack_sdk leaves it so


def _asked_to_wait(error: Exception) -> float:
    """Return the seconds that Slack wants to be left alone."""
    headers = getattr(getattr(error, "response", None), "headers", {})
    seconds = str(headers.get("Retry-After", ""))
    return float(seconds) if seconds.isdigit() else 0


def _why(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        code = code_of(error)
        return f"{code}, SLACK_APP_TOKEN is wrong" if code in _WRONG_TOKEN else code
    return str(error) or type(error).__name__
