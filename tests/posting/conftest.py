"""Real databases, and one process beside the stand-in Slack whose clocks move together."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.playground import Slack
from bot.store import Store, open_store
from tests.posting.rig import Clock, Rig
from tests.store.databases import postgres, postgres_url, sqlite_url, store, url

__all__ = ["postgres", "postgres_url", "sqlite_url", "store", "url"]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def slack(clock: Clock) -> AsyncIterator[Slack]:
    """A running Slack that lives by the test's clock."""
    async with Slack(clock=clock) as running:
        yield running
        unexpected = [str(each) for each in running.unexpected]
        assert not unexpected, f"Slack refused {unexpected}\n{running.transcript}"


@pytest_asyncio.fixture
async def sqlite(sqlite_url: str) -> AsyncIterator[Store]:
    opened = open_store(sqlite_url)
    yield opened
    await opened.close()


@pytest.fixture
def rig(slack: Slack, sqlite: Store, clock: Clock) -> Rig:
    """Where the kind of database makes no difference: on SQLite."""
    return Rig(slack, sqlite, clock)


@pytest.fixture
def either(slack: Slack, store: Store, clock: Clock) -> Rig:
    """Where it might: the test runs on both."""
    return Rig(slack, store, clock)
