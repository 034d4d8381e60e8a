"""The real bot beside the stand-in Slack, in the test's process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.app import Bot, Clock, utc_now
from bot.cli.run import health
from bot.playground import Slack
from bot.settings import Settings
from bot.slack.app import Slack as SlackSide
from bot.slack.app import connect
from bot.slack.server import serving, web_app
from bot.slack.socket import Socket
from bot.store import migrate_store, open_store

SHIPPED = Path(__file__).parent.parent / "resources.yaml"


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that serves HTTP at an address."""

    side: SlackSide
    address: str

    @property
    def bot(self) -> Bot:
        """What answers."""
        return self.side.bot


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
async def connected(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[SlackSide]:
    """Build the bot on a database of its own; what it still does at the end is finished."""
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/test.db")
        await migrate_store(store)
        side = connect(settings, store, clock)
        try:
            yield side
            await side.finish(5)
        finally:
            await store.close()


@asynccontextmanager
async def over_http(
    slack: Slack, settings: Settings | None = None, clock: Clock = utc_now
) -> AsyncIterator[Running]:
    """Run the bot behind HTTP."""
    chosen = settings or settings_for(slack)
    async with connected(chosen, clock) as side:
        secret = chosen.signing_secret
        app = web_app(lambda: health(side), side.inbox, secret=secret, clock=utc_now)
        async with serving(app, "127.0.0.1", 0) as address:
            slack.connect(address)
            yield Running(side, address)


@asynccontextmanager
async def over_socket(slack: Slack) -> AsyncIterator[Bot]:
    """Run the bot behind Socket Mode."""
    async with connected(settings_for(slack, app_token=slack.app_token)) as side:
        socket = Socket(side.inbox, side.client, slack.app_token)
        task = asyncio.create_task(socket.run())
        await asyncio.wait_for(socket.connected.wait(), 10)
        yield side.bot
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
