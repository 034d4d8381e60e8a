"""What calls the duties: the task of one process, and procrastinate for many."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import text, update

from bot.catalog import Resource
from bot.playground import Slack
from bot.posting.distributed import Bell, Distributed
from bot.posting.embedded import Embedded
from bot.posting.heartbeat import count_workers
from bot.posting.jobs import app_on, queue_due, register
from bot.store import Store, open_store, posts
from bot.store.moment import database_now
from bot.store.posts import Entry
from bot.store.tables import posts as table
from tests.posting.rig import GENERAL, MESH, SLOT, Clock, Rig, render


@pytest_asyncio.fixture
async def shared(postgres_url: str) -> AsyncIterator[Store]:
    opened = open_store(postgres_url)
    yield opened
    await opened.close()


@pytest.fixture
def on_postgres(slack: Slack, shared: Store, clock: Clock) -> Rig:
    return Rig(slack, shared, clock)


async def test_the_embedded_engine_posts_when_it_is_woken(rig: Rig) -> None:
    engine = Embedded(rig.posting.duty, interval=3600)
    await engine.start()
    await rig.subscribe()
    rig.clock.now = SLOT
    await engine.wake()
    await rig.slack.until(rig.said)
    await engine.stop()
    assert len(rig.said()) == 1


async def test_stopping_finishes_the_post_under_way(rig: Rig) -> None:
    fault = rig.slack.fault(method="chat.postMessage", kind="delay")
    engine = Embedded(rig.posting.duty, interval=3600)
    await rig.subscribe()
    rig.clock.now = SLOT
    await engine.start()
    await rig.slack.until(lambda: fault.used)
    stopping = asyncio.create_task(engine.stop())
    await asyncio.sleep(0)
    fault.release()
    await stopping
    assert (await rig.entry()).ts


async def test_a_post_that_cannot_be_drawn_holds_up_no_other(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(resource: Resource, entry: Entry) -> tuple[str, list[dict[str, object]]]:
        if entry.channel == MESH:
            raise LookupError("cannot be drawn")
        return render(resource, entry)

    rig.posting.duty.deliverer._render = stumble
    for channel in (MESH, GENERAL):
        await rig.subscribe(channel)
    await rig.tick(SLOT)
    assert len(rig.said(GENERAL)) == 1
    assert "a weekly post is held up" in caplog.messages


class Heard(logging.Handler):
    """What is logged, to wait for."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: asyncio.Queue[logging.LogRecord] = asyncio.Queue()

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.put_nowait(record)


async def test_a_database_that_is_away_is_one_line_in_the_log(rig: Rig) -> None:
    heard = Heard()
    logging.getLogger("bot.posting").addHandler(heard)
    await _rename(rig.store, "schedules", "gone")
    engine = Embedded(rig.posting.duty, interval=0)
    async with asyncio.timeout(5):
        await engine.start()
        assert (await heard.lines.get()).levelno == logging.ERROR
        await _rename(rig.store, "gone", "schedules")
        assert "database is back" in (await heard.lines.get()).getMessage()
    await engine.stop()
    logging.getLogger("bot.posting").removeHandler(heard)


async def _rename(store: Store, old: str, new: str) -> None:
    async with store.writing() as connection:
        await connection.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))


async def test_a_worker_posts_when_another_process_rings(on_postgres: Rig) -> None:
    rig = on_postgres
    worker, bell = Distributed(rig.posting.duty), Bell(rig.store)
    await bell.start()
    await worker.start()
    await rig.subscribe()
    rig.clock.now = SLOT
    await bell.wake()
    await rig.slack.until(rig.said)
    assert await count_workers(rig.store) == 1
    await worker.stop()
    await bell.stop()
    assert (await rig.entry()).ts
    assert len(rig.said()) == 1


async def test_two_workers_that_look_at_once_post_once(on_postgres: Rig) -> None:
    rig = on_postgres
    other = Rig(rig.slack, rig.store, Clock(SLOT + timedelta(seconds=90)))
    for channel in (MESH, GENERAL):
        await rig.subscribe(channel)
    rig.clock.now = SLOT
    workers = [Distributed(each.posting.duty) for each in (rig, other)]
    for worker in workers:
        await worker.start()
    await asyncio.gather(*(worker.wake() for worker in workers * 3))
    await rig.slack.until(lambda: rig.said() and rig.said(GENERAL))
    await rig.slack.quiet()
    for worker in workers:
        await worker.stop()
    assert len(rig.slack.calls("chat.postMessage")) == 2


async def test_an_entry_whose_job_got_lost_gets_another(on_postgres: Rig) -> None:
    rig = on_postgres
    await rig.subscribe()
    rig.clock.now = SLOT
    await rig.posting.duty.plan()
    async with rig.store.writing() as connection:
        hold = timedelta(minutes=5)
        assert await posts.queue(connection, SLOT, hold=hold, limit=9)  # and here it died
        assert not await posts.queue(connection, SLOT, hold=hold, limit=9)
        past = database_now(-timedelta(seconds=1))
        await connection.execute(update(table).values(queued_until=past))
    app = app_on(rig.store, connections=2)
    register(app, rig.posting.duty)
    async with app.open_async():
        await queue_due(app, rig.posting.duty)
        await app.run_worker_async(wait=False, install_signal_handlers=False)
    assert len(rig.said()) == 1


async def test_no_task_of_ours_has_a_lock(on_postgres: Rig) -> None:
    app = app_on(on_postgres.store, connections=1)
    register(app, on_postgres.posting.duty)
    ours = [task for name, task in app.tasks.items() if "builtin" not in name]
    assert len(ours) == 4
    assert {(task.lock, task.queueing_lock) for task in ours} == {(None, None)}


async def test_jobs_that_are_done_are_forgotten_after_a_week(on_postgres: Rig) -> None:
    app = app_on(on_postgres.store, connections=2)
    register(app, on_postgres.posting.duty)
    async with app.open_async():
        for _ in range(2):
            await app.configure_task("deliver").defer_async(entry=1)
        await app.run_worker_async(wait=False, install_signal_handlers=False)
        await _age_jobs(on_postgres.store)
        await app.configure_task("clean").defer_async(timestamp=0)
        await app.run_worker_async(wait=False, install_signal_handlers=False)
        left = [job.task_name for job in await app.job_manager.list_jobs_async()]
    assert "deliver" not in left


async def _age_jobs(store: Store) -> None:
    async with store.writing() as connection:
        await connection.execute(
            text("UPDATE procrastinate_events SET at = at - interval '8 days'")
        )


async def test_ringing_in_vain_costs_a_moment_and_a_line(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = open_store("postgresql://nobody@127.0.0.1:1/nothing")
    bell = Bell(store)
    async with asyncio.timeout(2):
        await bell.start()
        await bell.wake()
    await bell.stop()
    assert "were not woken" in caplog.text
