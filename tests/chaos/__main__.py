"""python -m tests.chaos: many posts under many kills, on both engines; fails on any lost or twice.

Real processes, the stand-in Slack as one of them, a real Postgres. At most ten minutes.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.posting.distributed import Bell
from bot.store import migrate
from tests.chaos import freezing
from tests.chaos.scene import Scene, scene
from tests.store.databases import Postgres, serve_postgres

POSTS = 400
KILLS = 20


@dataclass(frozen=True, slots=True)
class Result:
    """What one run came to; `taken_back` are second posts that were deleted at once."""

    run: str
    posts: int
    kills: int
    duplicates: int
    missing: int
    taken_back: int
    seconds: float
    counts: bool = True

    @property
    def failed(self) -> bool:
        return self.counts and bool(self.duplicates or self.missing)


async def main(quick: bool) -> int:
    share = 5 if quick else 1
    with tempfile.TemporaryDirectory(prefix="chaos", ignore_cleanup_errors=True) as folder:
        server = serve_postgres(Path(folder))
        postgres = Postgres(server)
        try:
            results = [each async for each in _runs(Path(folder), postgres, share)]
        finally:
            server.cleanup()
    _print(results)
    return 1 if any(result.failed for result in results) else 0


async def _runs(folder: Path, postgres: Postgres, share: int) -> AsyncIterator[Result]:
    posts, kills = POSTS // share, KILLS // share
    sqlite = f"sqlite:///{folder}/chaos.db"
    await migrate(sqlite)
    yield await _measure("SQLite × 1, kill -9 at random", sqlite, posts, kill_embedded(kills))
    url = await asyncio.to_thread(postgres.make)
    yield await _measure("Postgres × 3, kill -9 at random", url, posts, kill_workers(kills))
    url = await asyncio.to_thread(postgres.make)
    yield await _measure("a worker gone for good, lease 30 s", url, 20, lose_a_worker, lease=30)
    url = await asyncio.to_thread(postgres.make)
    yield await _measure("SIGSTOP for 8 s in mid-post, lease 30 s", url, 4, freezing.shortly, 30)
    url = await asyncio.to_thread(postgres.make)
    frozen = freezing.beyond_the_lease
    yield await _measure("SIGSTOP past the lease, before the send", url, 10, frozen, counts=False)
    url = await asyncio.to_thread(postgres.make)
    yield await _measure("Postgres gone for 30 s", url, 100, outage(postgres, 30 / share))


Course = Callable[[Scene, int], Awaitable[None]]


async def _measure(
    run: str, url: str, posts: int, course: Course, lease: float = 2.0, *, counts: bool = True
) -> Result:
    sys.stderr.write(f"{run}…\n")
    engine = "embedded" if url.startswith("sqlite") else "procrastinate"
    started = time.monotonic()
    async with scene(url, channels=posts, engine=engine, lease=lease) as on:
        await course(on, posts)
        await on.settled(posts, within=200)
        seconds = time.monotonic() - started
        posted = await on.posted()
        deleted = [each for each in await on.ask("calls") if each["method"] == "chat.delete"]
    duplicates = sum(count - 1 for count in posted.values())
    missing = posts - len(posted)
    return Result(run, posts, on.kills, duplicates, missing, len(deleted), seconds, counts)


def kill_embedded(kills: int) -> Course:
    """Kill the only process again and again, each time in the middle of its posts."""

    async def course(on: Scene, posts: int) -> None:
        rng = random.Random(1)
        portion = posts // kills
        for number in range(kills):
            before = await on.sent()
            await on.subscribe(portion, first=number * portion)
            worker = await on.hire()
            await on.settled(before + rng.randint(1, portion // 2), within=60)
            await on.kill(worker)
        await on.hire()

    return course


def kill_workers(kills: int) -> Course:
    """Kill one of three workers again and again, and hire another."""

    async def course(on: Scene, posts: int) -> None:
        rng = random.Random(1)
        portion = posts // kills
        workers = [await on.hire() for _ in range(3)]
        async with _bell(on) as bell:
            for number in range(kills):
                before = await on.sent()
                await on.subscribe(portion, first=number * portion)
                await bell.wake()
                await on.settled(before + rng.randint(1, portion // 2), within=120)
                await on.kill(workers.pop(rng.randrange(3)))
                workers.append(await on.hire())

    return course


async def lose_a_worker(on: Scene, posts: int) -> None:
    """Kill one of three workers in its first post; nobody comes for it."""
    lost = await on.hire(at="accepted")
    await on.subscribe(posts)
    async with _bell(on) as bell:
        await bell.wake()
        await lost.wait()
        on.kills += 1
        for _ in range(2):
            await on.hire()


def outage(postgres: Postgres, seconds: float) -> Course:
    """Stop the database in the middle of the posts, and start it again."""

    async def course(on: Scene, posts: int) -> None:
        for _ in range(3):
            await on.hire()
        await on.subscribe(posts)
        async with _bell(on) as bell:
            await bell.wake()
        await on.settled(1, within=60)
        await asyncio.to_thread(postgres.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(postgres.start)

    return course


@asynccontextmanager
async def _bell(on: Scene) -> AsyncIterator[Bell]:
    bell = Bell(on.store)
    await bell.start()
    yield bell
    await bell.stop()


def _print(results: list[Result]) -> None:
    head = ("run", "posts", "kills", "duplicates", "missing", "taken back", "seconds")
    rows: list[tuple[object, ...]] = [head, ("---",) * len(head)]
    rows += [
        (r.run, r.posts, r.kills, r.duplicates, r.missing, r.taken_back, round(r.seconds))
        for r in results
    ]
    sys.stdout.writelines(f"| {' | '.join(map(str, row))} |\n" for row in rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a fifth of the posts and kills")
    sys.exit(asyncio.run(main(parser.parse_args().quick)))
