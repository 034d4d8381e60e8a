"""The duties as tasks of procrastinate: what is due each minute, and a job for every post.

No task has a `lock` or a `queueing_lock`: a job that holds one when its worker dies keeps it, and
everything stands still (procrastinate's issues 1446 and 1543). Nor is one needed. A job that runs
twice claims its entry once.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.posting.duty import Duty
from bot.store import Store, posts
from bot.store.posts import Entry

log = logging.getLogger(__name__)

TICK = "tick"
_HORIZON = timedelta(minutes=1)  # until the next tick
# The clock of the worker that does a job may lag behind that of the one that made it.
_SKEW = timedelta(minutes=2)
# A job that has claimed nothing after so long has failed before it could.
_HOLD = timedelta(seconds=90)
_BATCH = 1_000
_KEEP_JOBS = 7 * 24  # hours


def app_on(store: Store, *, connections: int, timeout: float = 10) -> App:
    """Make procrastinate's app on a database, with a pool of its own.

    `timeout` is how many seconds to wait for a connection.
    """
    conninfo = store.address.set(drivername="postgresql").render_as_string(hide_password=False)
    connector = PsycopgConnector(
        conninfo=conninfo, min_size=0, max_size=connections, timeout=timeout
    )
    return App(connector=connector)


def register(app: App, duty: Duty) -> None:
    """Let an app's workers do what is to be done."""

    @app.periodic(cron="* * * * *")
    @app.task(name=TICK)
    async def tick(timestamp: int) -> None:
        await duty.revive()
        await duty.plan()
        await queue_due(app, duty)
        await duty.tell()

    @app.task(name="deliver", retry=RetryStrategy(max_attempts=5, wait=20))
    async def deliver(entry: int) -> None:
        await duty.deliverer.deliver_one(entry, early=_SKEW)

    @app.periodic(cron="* * * * *")
    @app.task(name="retry stalled jobs")
    async def retry_stalled(timestamp: int) -> None:
        await _retry_stalled(app)

    @app.periodic(cron="17 * * * *")
    @app.task(name="clean")
    async def clean(timestamp: int) -> None:
        await duty.clean()
        await app.job_manager.delete_old_jobs(
            _KEEP_JOBS, include_failed=True, include_cancelled=True, include_aborted=True
        )


async def queue_due(app: App, duty: Duty) -> None:
    """Make a job for each entry that is due before the next tick and has none."""
    more = True
    while more:
        now = duty.clock()
        # In one transaction: a process that dies between the two would leave entries held by
        # nobody.
        async with duty.store.writing() as connection:
            entries = await posts.queue(connection, now + _HORIZON, hold=_HOLD, limit=_BATCH)
            await _defer(app, entries, now, connection)
        more = bool(entries)


async def _defer(
    app: App, entries: Sequence[Entry], now: datetime, connection: AsyncConnection
) -> None:
    jobs = [
        # By how much, not when: the bot's clock need not be the database's.
        app.configure_task("deliver", schedule_in=_seconds(entry.not_before - now)).make_new_job(
            entry=entry.id
        )
        for entry in entries
    ]
    raw = await connection.get_raw_connection()
    if jobs:
        await app.job_manager.batch_defer_jobs_async(jobs, connection=raw.driver_connection)


def _seconds(wait: timedelta) -> dict[str, float]:
    return {"seconds": max(wait.total_seconds(), 0)}


async def _retry_stalled(app: App) -> None:
    for job in await app.job_manager.get_stalled_jobs():
        try:
            await app.job_manager.retry_job(job)
        except ConnectorException as error:
            # Somebody else did, or it has ended after all: the others must be tried all the same.
            log.warning("job %s could not be retried: %s", job.id, error)
