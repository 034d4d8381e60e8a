"""The bot that plays: how it is started, what the page may ask of it, and its restart.

The stand-in knows no bot. Whoever starts a game hands over how a bot is brought up beside it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from bot.playground.page.clock import Clock
from bot.playground.slack import Slack


class GuestFailed(Exception):
    """A bot that could not be started; the message says why, one problem a line."""


async def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A bot that runs: where it listens, what it is called with, and what it can tell.

    `examples` are lines to type that work, `problems` what is wrong with its list on the disk;
    `next_slot` is when it posts by itself next, and `clock_moved` tells it to look at the time.
    """

    address: str
    command: str
    usage: str = ""
    examples: Callable[[], Sequence[str]] = tuple
    problems: Callable[[], Sequence[str]] = tuple
    next_slot: Callable[[], Awaitable[datetime | None]] = _nothing
    clock_moved: Callable[[], Awaitable[None]] = _nothing


@dataclass(frozen=True, slots=True)
class Host:
    """What a bot is given to live on: the stand-in Slack, the time, and a folder of its own."""

    slack: Slack
    clock: Clock
    data: Path


Start = Callable[[Host], AbstractAsyncContextManager[Guest]]


class Lodging:
    """Where one guest lives at a time; it can leave and come back, its folder stays.

    Slack knows the guest's `command` also while it is away.
    """

    def __init__(self, host: Host, start: Start) -> None:
        self.guest: Guest | None = None
        self.command = ""
        self._host = host
        self._start = start
        self._stay = AsyncExitStack()
        self._lock = asyncio.Lock()
        self._why: tuple[str, ...] = ()

    async def __aenter__(self) -> Self:
        await self._move_in()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stay.aclose()

    @property
    def problems(self) -> Sequence[str]:
        """What is wrong with the guest's list, or why there is no guest."""
        return self.guest.problems() if self.guest else self._why

    async def restart(self) -> None:
        """Stop the bot and start it again; raises GuestFailed, and then nobody is there."""
        async with self._lock:
            self.guest = None
            self._host.slack.disconnect()
            await self._stay.aclose()
            try:
                await self._move_in()
            except GuestFailed as failed:
                self._why = tuple(str(failed).splitlines())
                raise

    async def _move_in(self) -> None:
        self._stay = AsyncExitStack()
        self.guest = await self._stay.enter_async_context(self._start(self._host))
        self.command = self.guest.command
        self._host.slack.connect(self.guest.address)
