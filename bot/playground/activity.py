"""What is under way between Slack and the bot → when it has become quiet.

Knows nothing of what happens, only that it begins and ends; waiting is by event, never by
looking again and again.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Activity:
    """Counts what is in flight and wakes those who wait for a change.

    `changes` tells whoever looked away whether anything happened meanwhile.
    """

    def __init__(self) -> None:
        self.in_flight = 0
        self.changes = 0
        self._changed = asyncio.Event()

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Count one thing as in flight."""
        self.in_flight += 1
        self.pulse()
        try:
            yield
        finally:
            self.in_flight -= 1
            self.pulse()

    def pulse(self) -> None:
        """Say that something changed."""
        self.changes += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def until(self, holds: Callable[[], object], *, within: float) -> None:
        """Wait until something holds, asking after each change; raises TimeoutError."""
        async with asyncio.timeout(within):
            while not holds():
                await self._changed.wait()

    async def quiet(self, *, grace: float, within: float) -> None:
        """Wait until nothing is in flight and nothing new began for `grace` seconds.

        The grace is for a bot that acknowledges first and answers afterwards: between the two
        nothing is in flight. Raises TimeoutError after `within` seconds of unrest.
        """
        async with asyncio.timeout(within):
            while True:
                await self.until(lambda: not self.in_flight, within=within)
                try:
                    async with asyncio.timeout(grace):
                        await self._changed.wait()
                except TimeoutError:
                    return
