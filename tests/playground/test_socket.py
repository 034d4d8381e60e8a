"""Socket Mode as slack_sdk's own client and Bolt see it: several sockets, deaths and returns."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground import Slack


class Listener:
    """A socket client that keeps what it hears, and acknowledges when it likes."""

    def __init__(self, slack: Slack) -> None:
        self.heard: list[SocketModeRequest] = []
        self.acks = True
        self.client = SocketModeClient(
            app_token=slack.app_token,
            web_client=AsyncWebClient(base_url=slack.api_url),
            ping_interval=0.1,
        )
        self.client.socket_mode_request_listeners.append(self.hear)

    async def hear(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self.heard.append(request)
        if self.acks:
            await client.send_socket_mode_response(
                SocketModeResponse(envelope_id=request.envelope_id, payload={"text": "heard"})
            )


@pytest_asyncio.fixture
async def listener(slack: Slack) -> AsyncIterator[Listener]:
    listener = Listener(slack)
    await listener.client.connect()  # type: ignore[no-untyped-call]
    await slack.socket.connected()
    yield listener
    await listener.client.close()  # type: ignore[no-untyped-call]


async def test_an_envelope_is_acknowledged_with_a_payload(slack: Slack, listener: Listener) -> None:
    await slack.command("/datamesh principles")
    (request,) = listener.heard
    assert (request.type, request.accepts_response_payload) == ("slash_commands", True)
    assert request.payload["text"] == "principles"
    assert slack.seen_by("Ana") == ["datamesh: heard"]


async def test_an_unacknowledged_event_comes_again(slack: Slack, listener: Listener) -> None:
    slack.expect("operation_timeout")
    slack.socket.deadline = 0.05
    listener.acks = False
    lost = await slack.mention("hello")
    assert lost.error == "operation_timeout"
    listener.acks = True
    slack.socket.deadline = 3
    await slack.redeliver(lost)
    assert [each.retry_attempt for each in listener.heard] == [0, 1, 2]
    assert {each.payload["event_id"] for each in listener.heard} == {
        lost.delivery.payload["event_id"]
    }
    assert listener.heard[-1].retry_reason == "http_timeout"


async def test_with_two_sockets_each_envelope_goes_to_one(slack: Slack, listener: Listener) -> None:
    second = Listener(slack)
    await second.client.connect()  # type: ignore[no-untyped-call]
    await slack.socket.connected(2)
    for word in ("one", "two", "three", "four"):
        await slack.command(f"/datamesh {word}")
    assert len(listener.heard) + len(second.heard) == 4
    await second.client.close()  # type: ignore[no-untyped-call]


async def test_a_bot_asked_to_reconnect_does(slack: Slack, listener: Listener) -> None:
    before = len(slack.calls("apps.connections.open"))
    await slack.socket.disconnect("refresh_requested")
    await slack.until(lambda: len(slack.calls("apps.connections.open")) > before)
    await slack.socket.connected()
    assert (await slack.command("/datamesh")).status == 200


async def test_bolt_is_back_after_the_socket_died_and_returned(
    slack: Slack, socket_bot: AsyncApp
) -> None:
    slack.expect("no_bot")
    await slack.socket.kill()
    assert (await slack.mention("hello")).error == "no_bot"
    await slack.socket.restart()
    await slack.socket.connected(within=10)
    await slack.mention("hello again")
    await slack.quiet()
    assert slack.said()[-1] == "↳ datamesh: you called?"


async def test_an_ack_that_died_with_its_socket_is_not_waited_for(
    slack: Slack, listener: Listener
) -> None:
    slack.expect("operation_timeout", "no_bot")
    listener.acks = False
    waiting = asyncio.ensure_future(slack.mention("hello"))
    await slack.until(lambda: slack.activity.in_flight)
    await slack.socket.kill()
    assert (await waiting).error
    await slack.socket.restart()


async def test_only_the_app_token_opens_a_socket(slack: Slack) -> None:
    slack.expect("not_allowed_token_type")
    client = AsyncWebClient(base_url=slack.api_url)
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await client.apps_connections_open(app_token=slack.bot_token)
