"""A database that stops, fills up or may not be written: nothing is lost or twice; group 5."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError

from bot.once import Claim
from bot.playground import Slack
from bot.store import StoredOnce, open_store
from bot.store.posts import State
from tests.posting.rig import MESH, SLOT, TEAM, WEEK, Clock, Rig
from tests.store.databases import Postgres


@pytest.fixture
def restartable(postgres: Postgres) -> Iterator[Postgres]:
    """The server, which runs again afterwards whatever the test did."""
    yield postgres
    postgres.start()


@pytest_asyncio.fixture
async def rig_there(slack: Slack, restartable: Postgres, clock: Clock) -> AsyncIterator[Rig]:
    store = open_store(await asyncio.to_thread(restartable.make))
    yield Rig(slack, store, clock)
    await store.close()


async def test_answers_go_on_while_postgres_is_gone(
    rig_there: Rig, restartable: Postgres, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    once = StoredOnce(rig_there.store, clock)
    assert await once.claim("event/1") is Claim.MINE
    await once.done("event/1")
    await asyncio.to_thread(restartable.stop)
    async with asyncio.timeout(2.5):  # as long as Slack's patience lasts
        assert await once.claim("event/1") is Claim.DONE
        assert await once.claim("event/2") is Claim.MINE
        await once.done("event/2")
        assert await once.claim("event/2") is Claim.DONE
    await asyncio.to_thread(restartable.start)
    clock.now += timedelta(seconds=30)
    assert await once.claim("event/3") is Claim.MINE
    away, back = (each for each in caplog.messages if "database" in each)
    assert "go on from memory" in away
    assert "is back" in back


async def test_a_post_is_made_once_although_postgres_went_away_in_the_middle_of_it(
    rig_there: Rig, restartable: Postgres
) -> None:
    rig = rig_there
    fault = rig.slack.fault(method="chat.postMessage", kind="delay")
    await rig.subscribe()
    under_way = asyncio.create_task(rig.tick(SLOT))
    await rig.slack.until(lambda: fault.used)
    await asyncio.to_thread(restartable.stop)
    fault.release()
    with pytest.raises(SQLAlchemyError):
        await under_way
    await asyncio.to_thread(restartable.start)
    await rig.end_leases()
    await rig.tick(after=timedelta(minutes=1))
    assert (await rig.entry()).state is State.SENT
    assert len(rig.said()) == len(rig.slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize(
    ("pragma", "complaint"),
    [("max_page_count = 1", "full"), ("query_only = ON", "readonly")],
    ids=["disk full", "read-only"],
)
async def test_a_file_that_cannot_be_written_stops_no_answer_and_loses_no_post(
    rig: Rig, clock: Clock, pragma: str, complaint: str, caplog: pytest.LogCaptureFixture
) -> None:
    await rig.subscribe()
    broken = open_store(f"sqlite:///{rig.store.address.database}")
    event.listen(
        broken.engine.sync_engine,
        "connect",
        lambda connection, _: connection.execute(f"PRAGMA {pragma}").close(),
    )
    once = StoredOnce(broken, clock)
    for number in range(200):  # until the last page is full
        assert await once.claim(f"event/{number}-{'x' * 500}") is Claim.MINE
    assert complaint in caplog.text
    for number in range(200):
        assert await once.claim(f"event/{number}-{'x' * 500}") is Claim.BUSY
    with pytest.raises(SQLAlchemyError, match=complaint):
        await _fill(Rig(rig.slack, broken, clock))
    await broken.close()
    await rig.end_leases()
    await rig.tick(after=timedelta(hours=1))
    history = await rig.weekly.history(TEAM, MESH, 99)
    assert {each.state for each in history} == {"sent"}
    keys = _keys(rig)
    assert len(keys) == len(set(keys)) == len(history)


def _keys(rig: Rig) -> list[str]:
    metadata = [each.metadata for each in rig.slack.messages(channel=MESH)]
    return [each["event_payload"]["key"] for each in metadata if each]


async def _fill(rig: Rig) -> None:
    for week in range(60):
        await rig.tick(SLOT + week * WEEK)


async def test_a_file_that_another_writer_holds_delays_the_post(rig: Rig, tmp_path: Path) -> None:
    await rig.subscribe()
    other = sqlite3.connect(tmp_path / "datamesh.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    under_way = asyncio.create_task(rig.tick(SLOT))
    assert await rig.weekly.get(TEAM, MESH), "readers do not wait"
    other.execute("COMMIT")
    other.close()
    await under_way
    assert len(rig.said()) == 1
