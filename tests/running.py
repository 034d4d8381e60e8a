"""The real bot beside the stand-in Slack, in the test's process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import Bot, build, utc_now
from bot.playground import Slack
from bot.settings import Settings
from bot.slack.app import connect
from bot.slack.server import serving, web_app
from bot.slack.socket import Socket

SHIPPED = Path(__file__).parent.parent / "resources.yaml"


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that serves HTTP at an address."""

    bot: Bot
    address: str


def settings_for(
    slack: Slack, *, resources: Path = SHIPPED, command: str = "/datamesh", app_token: str = ""
) -> Settings:
    """Settings that lead to the stand-in."""
    return Settings(
        resources=resources,
        command=command,
        bot_token=slack.bot_token,
        app_token=app_token,
        signing_secret=slack.signing_secret,
        slack_api_url=slack.api_url,
    )


@asynccontextmanager
async def over_http(slack: Slack, settings: Settings | None = None) -> AsyncIterator[Running]:
    """Run the bot behind HTTP; what it still does at the end is finished."""
    bot = build(settings or settings_for(slack), utc_now)
    side = connect(bot)
    app = web_app(dict, side.inbox, secret=bot.settings.signing_secret, clock=utc_now)
    async with serving(app, "127.0.0.1", 0) as address:
        slack.connect(address)
        yield Running(bot, address)
        await side.finish(5)


@asynccontextmanager
async def over_socket(slack: Slack) -> AsyncIterator[Bot]:
    """Run the bot behind Socket Mode."""
    bot = build(settings_for(slack, app_token=slack.app_token))
    side = connect(bot)
    socket = Socket(side.inbox, side.client, slack.app_token)
    task = asyncio.create_task(socket.run())
    await asyncio.wait_for(socket.connected.wait(), 10)
    yield bot
    await side.finish(5)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
