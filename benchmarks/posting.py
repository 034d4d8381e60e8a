"""Weekly posts per second on Postgres with three workers, beside jobs that do nothing.

    python -m benchmarks.posting

So many schedules are due in one minute. Each is planned, made a job of procrastinate's, posted to
a Slack of our own in a process of its own, and noted; the ceiling is the same number of jobs that
only run. Then what a worker costs that has nothing to do. Talks to 127.0.0.1 only.
"""

import argparse
import asyncio
import os
import re
import sys
import tempfile
import time
from asyncio.subprocess import Process, create_subprocess_exec
from pathlib import Path

import psycopg

from bot.posting.distributed import Bell
from bot.posting.jobs import app_on
from bot.store import Store, open_store
from tests.chaos.scene import ROOT, scene
from tests.store.databases import Postgres, serve_postgres

WORKERS = 3
IDLE = 20  # seconds
TICKS = os.sysconf("SC_CLK_TCK")  # per second, the unit of /proc/<pid>/stat
NOTHING = """
import asyncio, sys
from bot.posting.jobs import app_on
from bot.store import open_store

async def main():
    app = app_on(open_store(sys.argv[1]), connections=4)

    @app.task(name="nothing")
    async def nothing(number):
        pass

    async with app.open_async():
        await app.run_worker_async(concurrency=8)

asyncio.run(main())
"""


async def main(count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="bench", ignore_cleanup_errors=True) as folder:
        server = serve_postgres(Path(folder))
        try:
            postgres = Postgres(server)
            await _post(await asyncio.to_thread(postgres.make), count)
            await _do_nothing(await asyncio.to_thread(postgres.make), count)
            await _idle(await asyncio.to_thread(postgres.make))
        finally:
            server.cleanup()


async def _post(url: str, count: int) -> None:
    async with scene(url, channels=count, engine="procrastinate", lease=30) as on:
        await on.subscribe(count)
        started = time.perf_counter()
        for _ in range(WORKERS):
            await on.hire(resources=100)
        bell = Bell(on.store)
        await bell.start()
        await bell.wake()
        await on.settled(1, within=60)
        first = time.perf_counter()
        await on.settled(count, within=900)
        took = time.perf_counter() - first
        await bell.stop()
        calls = [each for each in await on.ask("calls") if each["method"] == "chat.postMessage"]
        posted = await on.posted()
    print("| posts | seconds | a second | until the first | calls | duplicates | missing |")
    print("|---|---|---|---|---|---|---|")
    print(f"| {count:,} | {took:.0f} | {count / took:.0f} | {first - started:.1f} s ", end="")
    print(f"| {len(calls):,} | {sum(posted.values()) - len(posted)} | {count - len(posted)} |")


async def _do_nothing(url: str, count: int) -> None:
    store = open_store(url)
    app = app_on(store, connections=2)
    async with app.open_async():
        for at in range(0, count, 1_000):
            jobs = [
                app.configure_task("nothing").make_new_job(number=number)
                for number in range(at, min(at + 1_000, count))
            ]
            await app.job_manager.batch_defer_jobs_async(jobs)
    workers = [
        await create_subprocess_exec(sys.executable, "-c", NOTHING, url, cwd=ROOT)
        for _ in range(WORKERS)
    ]
    await _done(store, 1)
    first = time.perf_counter()
    await _done(store, count)
    took = time.perf_counter() - first
    for worker in workers:
        worker.kill()
        await worker.wait()
    await store.close()
    print(f"\nJobs that do nothing: {count / took:.0f} a second")


async def _done(store: Store, count: int) -> None:
    from sqlalchemy import text

    query = text("SELECT count(*) FROM procrastinate_jobs WHERE status = 'succeeded'")
    async with asyncio.timeout(900):
        done = 0
        while done < count:
            await asyncio.sleep(0.1)
            async with store.reading() as connection:
                done = await connection.scalar(query) or 0


async def _idle(url: str) -> None:
    for engine in ("procrastinate", "embedded"):
        async with scene(url, channels=1, engine=engine, lease=30) as on:
            worker = await on.hire()
            await asyncio.sleep(5)  # its start
            before = _cpu(worker)
            await asyncio.sleep(IDLE)
            share = (_cpu(worker) - before) / IDLE
            connections = await asyncio.to_thread(_connections, url)
        print(f"idle, {engine}: {share:.1%} of a core, {connections} connections")


def _connections(url: str) -> int:
    with psycopg.connect(url) as connection:
        query = (
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        found = connection.execute(query).fetchone()
    return int(found[0]) if found else 0


def _cpu(process: Process) -> float:
    """Return the seconds of CPU a process has used, all its threads together."""
    stat = Path(f"/proc/{process.pid}/stat").read_text()
    fields = re.sub(r"^.*\) ", "", stat).split()
    return (int(fields[11]) + int(fields[12])) / TICKS


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--posts", type=int, default=10_000)
    asyncio.run(main(parser.parse_args().posts))
