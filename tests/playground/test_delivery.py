"""Requests to the bot: signed, timed, and sent again when they fail."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier

from bot.playground import Slack
from bot.playground.world.cast import Bot, default_cast

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def a_bot(slack: Slack, handler: Handler) -> AsyncIterator[None]:
    app = web.Application()
    app.router.add_post("/slack/events", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.connect(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        yield
    finally:
        await runner.cleanup()


def always(status: int, body: str = "", content_type: str = "text/plain") -> Handler:
    async def handle(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=body, content_type=content_type)

    return handle


async def test_requests_are_signed_as_slack_signs_them(slack: Slack) -> None:
    valid = []

    async def handle(request: web.Request) -> web.StreamResponse:
        verifier = SignatureVerifier(slack.signing_secret)
        valid.append(verifier.is_valid_request(await request.read(), dict(request.headers)))
        return web.Response()

    async with a_bot(slack, handle):
        await slack.command("/datamesh größe & <more>")
        await slack.mention("hello")
    assert valid == [True, True]


async def test_the_real_bolt_refuses_a_wrong_signature() -> None:
    async with Slack(cast=default_cast(Bot(app_id="A0OTHER"))) as other:
        app = AsyncApp(token="xoxb-x", signing_secret="not this one")
        async with a_bot(other, _bolt(app)):
            done = await other.command("/datamesh")
    assert done.status == 401
    assert done.error == "dispatch_failed"


def _bolt(app: AsyncApp) -> Handler:
    return app.server(port=0, path="/slack/events").handle_post_requests


async def test_bolt_answers_the_challenge_of_a_new_request_url(
    slack: Slack, http_bot: AsyncApp
) -> None:
    answer = await slack.verify_url("are you there?")
    assert answer.status == 200
    assert "are you there?" in answer.body


@pytest.mark.parametrize(
    ("content_type", "body", "seen"),
    [
        ("text/plain", "", []),
        ("text/plain", "hello", ["datamesh: hello"]),
        ("application/json", '{"text": "hello"}', ["datamesh: hello"]),
        ("application/json", '{"response_type": "ephemeral"}', []),
    ],
)
async def test_the_reply_to_a_command_is_shown(
    slack: Slack, content_type: str, body: str, seen: list[str]
) -> None:
    async with a_bot(slack, always(200, body, content_type)):
        await slack.command("/datamesh")
    assert slack.seen_by("Ana") == seen
    assert slack.said() == []


async def test_a_reply_can_be_for_the_whole_channel(slack: Slack) -> None:
    body = '{"text": "hello", "response_type": "in_channel"}'
    async with a_bot(slack, always(200, body, "application/json")):
        await slack.command("/datamesh", channel="#leads")
    assert slack.said("#leads") == ["datamesh: hello"]


async def test_a_reply_that_slack_would_not_show_is_refused(slack: Slack) -> None:
    slack.expect("invalid_blocks")
    body = '{"text": "hello", "blocks": [{"type": "banner"}]}'
    async with a_bot(slack, always(200, body, "application/json")):
        done = await slack.command("/datamesh")
    assert done.error == "invalid_blocks"
    assert slack.seen_by("Ana") == ["Slackbot: /datamesh failed with the error “invalid_blocks”"]


async def test_a_bot_that_takes_too_long_is_given_up_on() -> None:
    release = asyncio.Event()

    async def handle(_: web.Request) -> web.StreamResponse:
        await release.wait()
        return web.Response()

    async with Slack(deadline=0.05) as slack, a_bot(slack, handle):
        done = await slack.command("/datamesh")
        release.set()
        assert (done.status, done.error) == (None, "operation_timeout")
        assert "operation_timeout" in slack.seen_by("Ana")[0]
        assert [each.error for each in slack.unexpected] == ["operation_timeout"]


async def test_nobody_there_is_said(slack: Slack) -> None:
    slack.expect("no_bot")
    assert (await slack.command("/datamesh")).error == "no_bot"


async def test_a_failed_event_is_sent_again_at_once_and_then_on_demand(slack: Slack) -> None:
    slack.expect("dispatch_failed")
    heard = []

    async def handle(request: web.Request) -> web.StreamResponse:
        event = (await request.json())["event_id"]
        headers = request.headers
        heard.append((event, headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason")))
        return web.Response(status=500 if len(heard) < 3 else 200)

    async with a_bot(slack, handle):
        failed = await slack.mention("hello")
        assert failed.status == 500
        assert len(heard) == 2
        again = await slack.redeliver(failed)
        assert again.status == 200
    event = heard[0][0]
    assert heard == [(event, None, None), (event, "1", "http_error"), (event, "2", "http_error")]


async def test_the_transcript_tells_the_story(slack: Slack, http_bot: AsyncApp) -> None:
    await slack.command("/echo hello", user="Ben")
    await slack.mention("hello")
    story = str(slack.transcript)
    assert "Ben in #data-mesh: /echo hello" in story
    assert "/echo by http → 200 ok" in story
    assert "app_mention by http → 200 ok" in story
    assert "chat.postMessage" in story
