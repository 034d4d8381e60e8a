"""A bot that does next to nothing, made with the real Bolt, by HTTP and by socket."""

from collections.abc import AsyncIterator
from typing import Any

import pytest_asyncio
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.context.say.async_say import AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground import Slack

SHARE = {"type": "button", "action_id": "share", "text": {"type": "plain_text", "text": "Share"}}


def tiny_app(slack: Slack) -> AsyncApp:
    """Answer a command in the ack, a mention in its thread, a button by its response_url."""
    app = AsyncApp(
        client=AsyncWebClient(token=slack.bot_token, base_url=slack.api_url),
        signing_secret=slack.signing_secret,
        process_before_response=True,
    )

    @app.command("/echo")
    async def handle_echo(ack: AsyncAck, command: dict[str, Any]) -> None:
        section = {"type": "section", "text": {"type": "mrkdwn", "text": command["text"]}}
        await ack(
            text=command["text"],
            blocks=[section, {"type": "actions", "elements": [{**SHARE, "value": "it"}]}],
        )

    @app.event("app_mention")
    async def handle_mention(event: dict[str, Any], say: AsyncSay) -> None:
        await say(text="you called?", thread_ts=event.get("thread_ts") or event["ts"])

    @app.event("message")
    async def handle_message(event: dict[str, Any], say: AsyncSay) -> None:
        if "subtype" not in event:
            await say(text=f"you said {event['text']}", thread_ts=event["ts"])

    @app.event("app_home_opened")
    async def handle_home(event: dict[str, Any], client: AsyncWebClient) -> None:
        if event["tab"] == "home":
            text = {"type": "plain_text", "text": "Welcome"}
            view = {"type": "home", "blocks": [{"type": "header", "text": text}]}
            await client.views_publish(user_id=event["user"], view=view)
        else:
            prompt = {"title": "Why?", "message": "Why data mesh?"}
            await client.assistant_threads_setSuggestedPrompts(
                channel_id=event["channel"], prompts=[prompt]
            )

    @app.action("share")
    async def handle_share(ack: AsyncAck, respond: AsyncRespond, action: dict[str, Any]) -> None:
        await ack()
        await respond(text=f"shared {action['value']}", response_type="in_channel")
        await respond(text="Shared.", replace_original=True)

    return app


@pytest_asyncio.fixture
async def http_bot(slack: Slack) -> AsyncIterator[AsyncApp]:
    """The tiny bot at a Request URL, connected."""
    app = tiny_app(slack)
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.connect(f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield app
    await runner.cleanup()


@pytest_asyncio.fixture
async def socket_bot(slack: Slack) -> AsyncIterator[AsyncApp]:
    """The tiny bot on a web socket, connected."""
    app = tiny_app(slack)
    handler = AsyncSocketModeHandler(app, slack.app_token, ping_interval=0.2)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await slack.socket.connected()
    yield app
    await handler.close_async()  # type: ignore[no-untyped-call]
