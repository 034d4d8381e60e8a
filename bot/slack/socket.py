"""Socket Mode → the inbox, over a connection that is always made anew.

slack_sdk's client speaks the protocol; when and how often to connect is decided here, because
left alone it tries a used-up address for ever.
"""

import asyncio
import logging
import time

from aiohttp import ClientError
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.inbox import Inbox

log = logging.getLogger(__name__)

_PING = 3  # seconds between pings; four unanswered ones and a connection counts as dead
_LOOK = 0.5  # seconds between looks at whether the connection still stands
_CONNECT = 10  # seconds a connection may take
_WRONG_TOKEN = ("invalid_auth", "not_authed", "not_allowed_token_type")
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 8.0  # seconds between attempts, doubling


class Socket:
    """One connection to Slack after another, until it is cancelled."""

    def __init__(self, inbox: Inbox, web_client: AsyncWebClient, app_token: str) -> None:
        self._inbox = inbox
        self._web_client = web_client
        self._app_token = app_token
        self.connected = asyncio.Event()

    async def run(self) -> None:
        """Stay connected: every loss is followed by a new attempt, a little later each time."""
        wait = _FIRST_WAIT
        while True:
            started = time.monotonic()
            try:
                await self._stay_connected()
            except (SlackApiError, ClientError, TimeoutError, OSError) as error:
                log.warning("no connection to Slack: %s; next try in %s s", _why(error), wait)
            if time.monotonic() - started > _LONGEST_WAIT:
                wait = _FIRST_WAIT
            await asyncio.sleep(wait)
            wait = min(2 * wait, _LONGEST_WAIT)

    async def _stay_connected(self) -> None:
        client = SocketModeClient(
            app_token=self._app_token,
            web_client=self._web_client,
            auto_reconnect_enabled=False,
            ping_interval=_PING,
        )
        client.socket_mode_request_listeners.append(self._handle)
        try:
            client.wss_uri = await client.issue_new_wss_url()
            connecting = client.connect()  # type: ignore[no-untyped-call] # slack_sdk leaves it so
            await asyncio.wait_for(connecting, _CONNECT)
            log.info("connected to Slack by Socket Mode")
            self.connected.set()
            while await client.is_connected():  # noqa: ASYNC110 - slack_sdk tells of no loss
                await asyncio.sleep(_LOOK)
            log.warning("the connection to Slack was lost; connecting again")
        finally:
            self.connected.clear()
            await client.close()  # type: ignore[no-untyped-call] # slack_sdk leaves it so

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        response = await self._inbox.dispatch(request.payload)
        await send_async_response(client, request, response, time.time())


def _why(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        code = error.response.get("error")
        return f"{code}, SLACK_APP_TOKEN is wrong" if code in _WRONG_TOKEN else str(code)
    return str(error) or type(error).__name__
