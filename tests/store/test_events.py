"""Answered events in a database: once across restarts and replicas, and on from memory."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import text, update

from bot.once import KEEP, LEASE, Claim
from bot.store import Store, StoredOnce, open_store
from bot.store.events import forget
from bot.store.moment import database_now
from bot.store.tables import events


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def replicas(store: Store, clock: Clock) -> tuple[StoredOnce, StoredOnce]:
    return StoredOnce(store, clock), StoredOnce(store, clock)


async def _age(store: Store, by: timedelta) -> None:
    async with store.writing() as connection:
        await connection.execute(update(events).values(since=database_now(-by)))


async def test_replicas_answer_an_event_once(replicas: tuple[StoredOnce, StoredOnce]) -> None:
    here, there = replicas
    assert await here.claim("event/1") is Claim.MINE
    assert await there.claim("event/1") is Claim.BUSY
    await here.done("event/1")
    assert await there.claim("event/1") is Claim.DONE
    assert await there.claim("event/2") is Claim.MINE


async def test_of_many_deliveries_at_once_one_is_answered(store: Store, clock: Clock) -> None:
    claims = await asyncio.gather(*(StoredOnce(store, clock).claim("event/1") for _ in range(8)))
    assert sorted(each.value for each in claims) == ["busy"] * 7 + ["mine"]


async def test_a_restart_forgets_nothing(url: str, clock: Clock) -> None:
    for expected in (Claim.MINE, Claim.DONE):
        store = open_store(url)
        once = StoredOnce(store, clock)
        assert await once.claim("event/1") is expected
        await once.done("event/1")
        await store.close()


async def test_the_event_of_a_replica_that_died_is_taken_over(
    replicas: tuple[StoredOnce, StoredOnce], store: Store
) -> None:
    dead, alive = replicas
    await dead.claim("event/1")
    await _age(store, LEASE - timedelta(seconds=1))
    assert await alive.claim("event/1") is Claim.BUSY
    await _age(store, LEASE + timedelta(seconds=1))
    assert await alive.claim("event/1") is Claim.MINE


async def test_what_came_to_nothing_may_be_tried_elsewhere(
    replicas: tuple[StoredOnce, StoredOnce],
) -> None:
    here, there = replicas
    await here.claim("event/1")
    await here.release("event/1")
    assert await there.claim("event/1") is Claim.MINE


async def test_answered_events_are_forgotten_when_slack_has_given_up(
    replicas: tuple[StoredOnce, StoredOnce], store: Store
) -> None:
    await replicas[0].claim("event/1")
    await replicas[0].done("event/1")
    await _age(store, KEEP - timedelta(minutes=1))
    async with store.writing() as connection:
        assert await forget(connection) == 0
    await _age(store, KEEP + timedelta(minutes=1))
    async with store.writing() as connection:
        assert await forget(connection) == 1


@pytest_asyncio.fixture
async def away(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Store]:
    """A database that was never migrated: every query fails."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('away')}/empty.db")
    yield store
    await store.close()


async def test_without_a_database_memory_answers_once_and_the_log_has_one_line(
    away: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    once = StoredOnce(away, clock)
    for number in range(5):
        key = f"event/{number}"
        assert await once.claim(key) is Claim.MINE
        assert await once.claim(key) is Claim.BUSY
        await once.done(key)
        assert await once.claim(key) is Claim.DONE
        clock.now += timedelta(seconds=10)
    lines = [each.message for each in caplog.records if each.levelno >= logging.WARNING]
    assert len(lines) == 1
    assert "answers go on from memory" in lines[0]


async def test_when_the_database_is_back_what_was_answered_meanwhile_stays_answered(
    sqlite_url: str, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(sqlite_url)
    once = StoredOnce(store, clock)
    await _rename(store, "events", "gone")
    assert await once.claim("event/1") is Claim.MINE
    await once.done("event/1")
    await _rename(store, "gone", "events")
    clock.now += timedelta(seconds=10)
    assert await once.claim("event/1") is Claim.DONE
    assert await once.claim("event/2") is Claim.MINE
    assert await StoredOnce(store, clock).claim("event/2") is Claim.BUSY
    assert "the database is back" in caplog.messages[-1]
    await store.close()


async def _rename(store: Store, old: str, new: str) -> None:
    async with store.writing() as connection:
        await connection.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))


async def test_a_locked_file_does_not_keep_anybody_waiting(sqlite_url: str, clock: Clock) -> None:
    store = open_store(sqlite_url)
    once = StoredOnce(store, clock)
    path = str(store.address.database)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with asyncio.timeout(2.5):  # as long as Slack's patience lasts
        assert await once.claim("event/1") is Claim.MINE
        await once.done("event/1")
    other.execute("COMMIT")
    other.close()
    await store.close()
