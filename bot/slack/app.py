"""Settings and a store → the bot in Slack: what comes in, its weekly posts, what must finish."""

import asyncio
import contextlib
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.api import web_client
from bot.app import Bot, Clock, build, utc_now
from bot.catalog import Live, Resource
from bot.posting import Duty, Engine, Posting, Weekly, open_posting
from bot.posting.notice import word
from bot.posting.opening import one_workspace
from bot.reply import Shelf
from bot.reply.weekly import weekly_post
from bot.reply.welcome import prompts
from bot.settings import Settings
from bot.slack.background import Background
from bot.slack.bolt import bolt_app
from bot.slack.cards import draw
from bot.slack.errors import report
from bot.slack.inbox import Inbox
from bot.slack.listeners import Listeners
from bot.slack.lookup import Lookup
from bot.store import Store, StoredOnce
from bot.store.posts import Entry


@dataclass(frozen=True, slots=True)
class Slack:
    """A bot and its Slack side: requests come in by `inbox`, weekly posts go out by `engine`."""

    bot: Bot
    inbox: Inbox
    client: AsyncWebClient
    posting: Posting
    background: Background

    @property
    def weekly(self) -> Weekly:
        """What people can do with weekly posts."""
        return self.posting.weekly

    @property
    def engine(self) -> Engine:
        """What makes them in time."""
        return self.posting.engine

    @property
    def duty(self) -> Duty:
        """What an engine has to see to."""
        return self.posting.duty

    async def finish(self, timeout: float) -> None:
        """Wait up to `timeout` seconds for answers under way, and for what they leave to do."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self.inbox.finish()
                await self.background.finish()


def connect(settings: Settings, store: Store, clock: Clock = utc_now) -> Slack:
    """Build the bot and register its listeners; makes no call to Slack, and starts nothing.

    Raises bot.catalog.InvalidCatalog.
    """
    client = web_client(settings.slack_api_url, settings.bot_token)
    opened: list[Posting] = []

    def weekly(live: Live[Shelf]) -> Weekly:
        opened.append(posting_for(settings, store, client, live, clock))
        return opened[0].weekly

    bot = build(settings, clock, weekly)
    app = bolt_app(settings)
    once = StoredOnce(store, clock)
    background = Background(report)
    listeners = Listeners(
        bot.answer,
        lambda: [{"title": title, "message": text} for title, text in prompts(bot.live.current)],
        clock=clock,
        once=once,
        background=background,
        lookup=Lookup(client),
    )
    listeners.register(app, settings.command)
    inbox = Inbox(app, once)
    return Slack(bot, inbox, client, opened[0], background)


def posting_for(
    settings: Settings, store: Store, client: AsyncWebClient, live: Live[Shelf], clock: Clock
) -> Posting:
    """Make the weekly posts of a workspace: the port for people, and the engine."""
    return open_posting(
        store,
        one_workspace(client),
        lambda: live.current.catalog,
        render=_render,
        word=lambda notice: word(notice, mention=settings.mention),
        clock=clock,
    )


def _render(resource: Resource, entry: Entry) -> tuple[str, list[dict[str, Any]]]:
    message = draw(weekly_post(resource, entry.day))
    return message.text, [dict(block) for block in message.blocks]
