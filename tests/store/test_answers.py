"""An event is answered once, across a restart, replicas and a crash: group 10 of issue 4.

Slack's side is its rule alone: an event comes again until it gets a 200.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import update

from bot.once import LEASE
from bot.settings import Settings
from bot.slack.bolt import bolt_app
from bot.slack.inbox import Inbox
from bot.store import Store, StoredOnce, open_store
from bot.store.moment import database_now
from bot.store.tables import events

MENTION = {
    "type": "event_callback",
    "event_id": "Ev1",
    "team_id": "T1",
    "event": {"type": "app_mention", "user": "U1", "channel": "C1", "text": "hi", "ts": "1.0"},
}


class Replica:
    """A process of the bot as Slack sees it: it takes a moment, and counts its answers."""

    def __init__(self, url: str, answers: list[str]) -> None:
        self.store = open_store(url)
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.begun = asyncio.Event()
        self._answers = answers
        app = bolt_app(Settings(resources=Path("unused"), bot_token="xoxb-1"))
        app.event("app_mention")(self._answer)
        self._inbox = Inbox(app, StoredOnce(self.store, lambda: datetime.now(UTC)))

    async def _answer(self, event: dict[str, Any]) -> None:
        self.begun.set()
        await self.may_answer.wait()
        self._answers.append(event["text"])

    async def deliver(self) -> int:
        return (await self._inbox.dispatch(MENTION)).status


@pytest.fixture
def answers() -> list[str]:
    return []


@pytest_asyncio.fixture
async def replicas(url: str, answers: list[str]) -> AsyncIterator[tuple[Replica, Replica]]:
    both = Replica(url, answers), Replica(url, answers)
    yield both
    for each in both:
        await each.store.close()


async def test_three_deliveries_to_two_replicas_and_a_restarted_one_get_one_answer(
    replicas: tuple[Replica, Replica], url: str, answers: list[str]
) -> None:
    here, there = replicas
    assert [await here.deliver(), await there.deliver()] == [200, 200]
    restarted = Replica(url, answers)
    assert await restarted.deliver() == 200
    await restarted.store.close()
    assert answers == ["hi"]


async def test_a_retry_while_the_first_is_answered_is_told_to_come_again(
    replicas: tuple[Replica, Replica], answers: list[str]
) -> None:
    here, there = replicas
    here.may_answer.clear()
    first = asyncio.create_task(here.deliver())
    await here.begun.wait()
    assert await there.deliver() == 503
    here.may_answer.set()
    assert await first == 200
    assert await there.deliver() == 200
    assert answers == ["hi"]


async def test_after_a_crash_while_answering_the_retry_gets_the_answer(
    replicas: tuple[Replica, Replica], answers: list[str]
) -> None:
    crashed, other = replicas
    crashed.may_answer.clear()
    lost = asyncio.create_task(crashed.deliver())
    await crashed.begun.wait()
    assert await other.deliver() == 503
    await _age(other.store, LEASE + timedelta(seconds=1))
    assert await other.deliver() == 200
    assert answers == ["hi"]
    lost.cancel()


async def _age(store: Store, by: timedelta) -> None:
    async with store.writing() as connection:
        await connection.execute(update(events).values(since=database_now(-by)))
