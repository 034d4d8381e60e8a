"""The real bot as the guest of the playground's page: how it is brought up beside the stand-in."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime

from bot.app import Bot, utc_now
from bot.catalog import InvalidCatalog
from bot.cli.run import health
from bot.playground.page import Guest, GuestFailed, Host
from bot.reply.welcome import welcome
from bot.settings import Settings
from bot.slack.app import Slack, connect
from bot.slack.manifest import USAGE
from bot.slack.server import serving, web_app
from bot.store import Store, migrate_store, open_store

FINISH = 2.0  # seconds


def starter(settings: Settings) -> Callable[[Host], AbstractAsyncContextManager[Guest]]:
    """Give what starts the bot of these settings beside a stand-in."""

    @asynccontextmanager
    async def start(host: Host) -> AsyncIterator[Guest]:
        store = open_store(f"sqlite:///{host.data}/playground.db")
        await migrate_store(store)
        try:
            side = _connect(settings, store, host)
            async with _running(side, host.slack.world.cast.team_id) as guest:
                yield guest
        finally:
            await store.close()

    return start


def _connect(settings: Settings, store: Store, host: Host) -> Slack:
    slack = host.slack
    here = replace(
        settings,
        bot_token=slack.bot_token,
        app_token="",
        signing_secret=slack.signing_secret,
        slack_api_url=slack.api_url,
    )
    try:
        return connect(here, store, host.clock)
    except InvalidCatalog as invalid:
        raise GuestFailed(str(invalid)) from invalid


@asynccontextmanager
async def _running(side: Slack, team: str) -> AsyncIterator[Guest]:
    # Signatures are made by the real time, whatever the playground's clock says.
    web = web_app(
        lambda: health(side), side.inbox, secret=side.bot.settings.signing_secret, clock=utc_now
    )
    async with serving(web, "127.0.0.1", 0) as address, _watching(side.bot):
        await side.engine.start()
        yield _guest(side, address, team)
        await side.engine.stop()
        await side.finish(FINISH)


def _guest(side: Slack, address: str, team: str) -> Guest:
    bot = side.bot

    async def next_slot() -> datetime | None:
        planned = [each.next_slot for each in await side.weekly.all(team)]
        return min(planned, default=None)

    return Guest(
        address=address,
        command=bot.settings.command,
        usage=USAGE,
        examples=lambda: _examples(bot),
        problems=lambda: [str(each) for each in bot.live.problems],
        next_slot=next_slot,
        clock_moved=side.engine.wake,
    )


def _examples(bot: Bot) -> Sequence[str]:
    shelf = bot.live.current
    first, *others = (each.typed for each in welcome(shelf, f"{bot.settings.command} ").examples)
    asked = [f"{bot.settings.mention} {question}" for question in shelf.questions[-1:]]
    return [first, *asked, *others]


@asynccontextmanager
async def _watching(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(bot.live.watch())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
