"""A town, a database and workers in processes of their own; what was posted is counted."""

import asyncio
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process, create_subprocess_exec
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import ColumnElement, func, select

from bot.app import utc_now
from bot.posting.sending import EVENT_TYPE
from bot.store import Store, open_store, schedules
from bot.store.moment import database_now
from bot.store.posts import State
from bot.store.tables import posts
from bot.weekly.rotation import first_round
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription
from tests.chaos.town import channel_id

ROOT = Path(__file__).parent.parent.parent
TEAM = "T0CLUB"
_LOOK_AGAIN = 0.05  # seconds


async def until(holds: Callable[[], Awaitable[bool]], *, within: float) -> None:
    """Look until something holds: other processes and a database's clock give no sign."""
    async with asyncio.timeout(within):
        while not await holds():  # noqa: ASYNC110
            await asyncio.sleep(_LOOK_AGAIN)


@dataclass
class Scene:
    """What goes on, seen from outside."""

    url: str
    api: str
    store: Store
    engine: str = "embedded"
    lease: float = 1.0
    workers: list[Process] = field(default_factory=list)
    kills: int = 0

    async def subscribe(self, count: int, *, first: int = 0) -> None:
        """Let so many channels be due now."""
        now = utc_now()
        async with self.store.writing() as connection:
            for number in range(first, first + count):
                channel = channel_id(number)
                await schedules.put(
                    connection,
                    Subscription(
                        team=TEAM,
                        channel=channel,
                        subscriber="",
                        schedule=Schedule(now.weekday(), time(now.hour, now.minute), "UTC"),
                        next_slot=now - timedelta(seconds=1),
                        round=first_round(TEAM, channel),
                    ),
                    public=True,
                )

    async def hire(self, **options: object) -> Process:
        """Start a worker; the options are those of tests.chaos.worker."""
        chosen = {"url": self.url, "api": self.api, "engine": self.engine, "lease": self.lease}
        words = [f"--{name}={value}" for name, value in (chosen | options).items()]
        worker = await create_subprocess_exec(
            sys.executable, "-m", "tests.chaos.worker", *words, cwd=ROOT, stderr=DEVNULL
        )
        self.workers.append(worker)
        return worker

    async def kill(self, worker: Process) -> None:
        """Kill a worker with no chance to tidy up."""
        worker.send_signal(signal.SIGKILL)
        await worker.wait()
        self.kills += 1

    async def settled(self, count: int, *, within: float) -> None:
        """Wait until so many posts are sent by the ledger."""

        async def done() -> bool:
            return await self.sent() >= count

        await until(done, within=within)

    async def stopped(self, worker: Process) -> None:
        """Wait until a worker stands still (https://man7.org/linux/man-pages/man5/proc.5.html)."""
        stat = Path(f"/proc/{worker.pid}/stat")

        async def still() -> bool:
            words = (await asyncio.to_thread(stat.read_text)).rpartition(")")[2].split()
            return words[0] == "T"

        await until(still, within=20)

    async def leases_ended(self, *, within: float) -> None:
        """Wait until nobody holds a claim."""

        async def ended() -> bool:
            return not await self._count(posts.c.lease_until >= database_now())

        await until(ended, within=within)

    async def sent(self) -> int:
        return await self._count(posts.c.state == State.SENT)

    async def _count(self, which: ColumnElement[bool]) -> int:
        async with self.store.reading() as connection:
            return await connection.scalar(select(func.count()).where(which)) or 0

    async def posted(self) -> Counter[str]:
        """Count the messages in all channels by the key of their post."""
        counted: Counter[str] = Counter()
        for message in await self.ask("messages"):
            metadata = message["metadata"] or {}
            if metadata.get("event_type") == EVENT_TYPE:
                counted[metadata["event_payload"]["key"]] += 1
        return counted

    async def ask(self, verb: str, **arguments: object) -> Any:  # noqa: ANN401 - JSON
        address = f"{self.api.removesuffix('/api/')}/control/{verb}"
        async with (
            aiohttp.ClientSession() as session,
            session.post(address, json=arguments) as answer,
        ):
            return await answer.json()

    async def close(self) -> None:
        for worker in self.workers:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()


@asynccontextmanager
async def scene(
    url: str, *, channels: int, engine: str = "embedded", lease: float = 1.0
) -> AsyncIterator[Scene]:
    """Set a scene on a database with today's tables; at the end nothing runs any more."""
    command = (sys.executable, "-m", "tests.chaos.town", f"--channels={channels}")
    town = await create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    assert town.stdout
    async with asyncio.timeout(20):
        api = (await town.stdout.readline()).decode().strip()
    store = open_store(url)
    opened = Scene(url, api, store, engine, lease)
    try:
        yield opened
    finally:
        await opened.close()
        await store.close()
        town.terminate()
        await town.wait()
