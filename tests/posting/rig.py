"""The weekly post beside the stand-in Slack: a moving clock, a list, and everything in between."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import update

from bot.api import web_client
from bot.catalog import Catalog, Resource
from bot.playground import Slack
from bot.posting import Limits, Notice, Posting, open_posting
from bot.posting.embedded import Embedded
from bot.posting.notice import word
from bot.posting.opening import one_workspace
from bot.store import Store, posts
from bot.store.moment import database_now
from bot.store.posts import Entry
from bot.store.tables import posts as table
from bot.weekly.schedule import Schedule

TEAM = "T0CLUB"
MESH = "C0DATAMESH"
GENERAL = "C0GENERAL"
LEADS = "C0LEADS"  # private, without the bot
LOUNGE = "C0LOUNGE"  # public, without the bot
MONDAY_9 = Schedule(0, time(9), "Europe/Berlin")
SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
SLOT = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEK = timedelta(days=7)


def catalog_of(count: int) -> Catalog:
    return Catalog(
        resources=tuple(
            Resource(
                id=f"r{number}",
                title=f"Title {number}",
                url=f"https://example.org/{number}",
                kind="article",
                authors=(),
                summary="",
            )
            for number in range(count)
        )
    )


def render(resource: Resource, entry: Entry) -> tuple[str, list[dict[str, Any]]]:
    del entry
    section = {"type": "section", "text": {"type": "mrkdwn", "text": resource.title}}
    return resource.title, [section]


def say(notice: Notice) -> str:
    return word(notice, mention="@datamesh")


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = SUNDAY

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Rig:
    """One process: its parts, and what the test wants to know of them."""

    slack: Slack
    store: Store
    clock: Clock = field(default_factory=Clock)
    catalog: Catalog = field(default_factory=lambda: catalog_of(12))
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        self.posting: Posting = open_posting(
            self.store,
            one_workspace(web_client(self.slack.api_url, self.slack.bot_token)),
            lambda: self.catalog,
            render=render,
            word=say,
            clock=self.clock,
            limits=self.limits,
        )
        self.engine = Embedded(self.posting.duty)
        self.weekly = self.posting.weekly

    async def subscribe(self, channel: str = MESH, person: str = "U0ANA") -> None:
        await self.weekly.subscribe(TEAM, channel, person, MONDAY_9)

    async def tick(self, at: datetime | None = None, *, after: timedelta = timedelta()) -> None:
        """Move the clock and do all that is due."""
        self.clock.now = (at or self.clock.now) + after
        await self.engine.tick()

    async def entry(self, channel: str = MESH) -> Entry:
        async with self.store.reading() as connection:
            (entry, *_) = await posts.of_channel(connection, TEAM, channel, limit=1)
        return entry

    async def end_leases(self) -> None:
        """Let the time of whoever died with a claim run out, by the database's clock."""
        async with self.store.writing() as connection:
            past = database_now(-timedelta(seconds=1))
            await connection.execute(
                update(table).where(table.c.lease_until.is_not(None)).values(lease_until=past)
            )

    def said(self, channel: str = MESH) -> list[str]:
        return [line.partition(": ")[2] for line in self.slack.said(channel)]

    def told(self, person: str = "Ana") -> list[str]:
        return [
            line.partition(": ")[2] for line in self.slack.seen_by(person, f"@{person.lower()}")
        ]
