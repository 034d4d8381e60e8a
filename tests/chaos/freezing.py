"""A process that stands still (SIGSTOP) while it posts: for less than its lease, and for more."""

import asyncio
import signal
from asyncio.subprocess import Process

from tests.chaos.scene import Scene

STOPPED = int(signal.SIGSTOP)


async def shortly(on: Scene, posts: int) -> None:
    """Freeze a worker for 8 seconds after Slack accepted; others work on."""
    frozen = await on.hire(engine="embedded", at="accepted", signal=STOPPED)
    await on.subscribe(posts)
    await on.stopped(frozen)
    await on.hire(engine="embedded")
    await asyncio.sleep(8)
    _thaw(frozen)


async def beyond_the_lease(on: Scene, posts: int) -> None:
    """Freeze a worker between its last look at the lease and the send, once for each post.

    This is what cannot be excluded, since Slack takes no key that makes a second post the first.
    """
    for number in range(posts):
        frozen = await on.hire(engine="embedded", at="claimed", signal=STOPPED)
        await on.subscribe(1, first=number)
        await on.stopped(frozen)
        await on.leases_ended(within=10)
        other = await on.hire(engine="embedded")
        await on.settled(number + 1, within=30)
        await on.kill(other)
        _thaw(frozen)
        await asyncio.sleep(1)  # until it has sent, and noticed
        await on.kill(frozen)


def _thaw(frozen: Process) -> None:
    frozen.send_signal(signal.SIGCONT)
