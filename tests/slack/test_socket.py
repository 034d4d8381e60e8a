"""Socket Mode: the same answers, and back soon after every loss."""

import asyncio
import contextlib
import time

import aiohttp
import pytest

from bot.app import utc_now
from bot.cli.run import health
from bot.playground import Slack
from bot.playground.faults import Kind
from bot.slack.server import serving, web_app
from bot.slack.socket import Socket
from tests.running import connected, over_socket, settings_for


async def test_commands_mentions_and_clicks_are_answered_through_the_socket(slack: Slack) -> None:
    async with over_socket(slack):
        answer = await slack.command("/datamesh principels")
        assert answer.message is not None
        assert "Data Mesh Principles" in slack.seen_by("Ana")[-1]
        await slack.click("More like this")
        await slack.quiet()
        assert "Close to" in slack.seen_by("Ana")[-1]
        await slack.mention("how do I get people to trust my data products?")
        assert "Surfacing reliability" in slack.said()[-1]


async def test_after_the_socket_died_it_answers_again_within_ten_seconds(slack: Slack) -> None:
    async with over_socket(slack):
        before = await slack.mention("principles")
        await slack.socket.kill()
        await slack.socket.restart()
        started = time.monotonic()
        await slack.socket.connected()
        again = await slack.redeliver(before)
        assert again.error == ""
        assert (await slack.command("/datamesh slo")).message is not None
        assert time.monotonic() - started < 10
        assert len(slack.calls("chat.postMessage")) == 1, "answered twice"


async def test_a_wrong_app_token_is_named_and_tried_again(slack: Slack) -> None:
    slack.expect("invalid_auth")
    slack.fault(method="apps.connections.open", kind="error", error="invalid_auth")
    async with over_socket(slack):
        assert len(slack.calls("apps.connections.open")) == 2
        assert (await slack.command("/datamesh slo")).message is not None


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        pytest.param("status", "HTTP 503", id="the short text of a server in trouble"),
        pytest.param("cut", "", id="JSON that is cut off"),
        pytest.param("html", "HTTP 200", id="the page of a proxy"),
        pytest.param("drop_before", "Server disconnected", id="no answer at all"),
    ],
)
async def test_whatever_comes_instead_of_an_address_is_said_once_and_it_tries_again(
    slack: Slack, caplog: pytest.LogCaptureFixture, kind: Kind, said: str
) -> None:
    slack.fault(method="apps.connections.open", kind=kind, status=503)
    async with over_socket(slack):
        assert (await slack.command("/datamesh slo")).message is not None
    troubles = [each for each in caplog.records if each.levelname in ("WARNING", "ERROR")]
    assert [each.name for each in troubles] == ["bot.slack.socket"]
    assert f"no connection to Slack: {said}" in troubles[0].getMessage()


async def test_it_comes_back_no_sooner_than_slack_wants(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fault(method="apps.connections.open", kind="ratelimited", retry_after=1)
    async with over_socket(slack):
        assert "ratelimited; next try in 1.0 s" in caplog.text


async def test_what_nobody_thought_of_does_not_end_it_and_shows_where_it_was(
    slack: Slack, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_: object) -> str:
        monkeypatch.undo()
        raise ZeroDivisionError

    monkeypatch.setattr("bot.slack.socket._Connection.issue_new_wss_url", fail)
    async with over_socket(slack):
        assert (await slack.command("/datamesh slo")).message is not None
    assert "no connection to Slack: ZeroDivisionError" in caplog.text
    assert "Traceback" in caplog.text


async def _health(address: str) -> tuple[int, str, str]:
    async with aiohttp.ClientSession() as session:
        answer = await session.get(f"{address}/healthz")
        told = await answer.json()
    return answer.status, told["status"], told["slack"]


async def test_health_tells_a_lost_connection_from_one_that_never_comes_back(slack: Slack) -> None:
    async with connected(settings_for(slack, app_token=slack.app_token)) as side:
        socket = Socket(side.inbox, side.client, slack.app_token)
        web = web_app(lambda: health(side, socket), clock=utc_now)
        async with serving(web, "127.0.0.1", 0) as address:
            assert await _health(address) == (200, "ok", "not connected")
            supervising = asyncio.create_task(socket.run())
            await asyncio.wait_for(socket.connected.wait(), 10)
            assert await _health(address) == (200, "ok", "connected")
            supervising.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await supervising
            gone = (503, "deaf for good, restart it", "not connected")
            assert await _health(address) == gone


async def test_when_slack_asks_for_a_new_connection_no_command_is_lost(slack: Slack) -> None:
    async with over_socket(slack):
        await slack.socket.disconnect("refresh_requested")
        while len(slack.calls("apps.connections.open")) < 2:
            assert (await slack.command("/datamesh slo")).message is not None
        await slack.socket.connected(2)
        assert (await slack.command("/datamesh slo")).message is not None
