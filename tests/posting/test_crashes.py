"""kill -9 and SIGSTOP at every step, with real processes: groups 1 to 3, in small."""

import asyncio
import signal

import pytest

from bot.posting.distributed import Bell
from tests.chaos.scene import Scene, scene

STEPS = ("planned", "claimed", "accepted", "settled")
CHANNELS = 4


async def _finish(on: Scene) -> None:
    await on.settled(CHANNELS, within=40)
    posted = await on.posted()
    assert sorted(posted.values()) == [1] * CHANNELS


@pytest.mark.parametrize("step", STEPS)
async def test_a_process_killed_at_any_step_posts_once_after_its_restart(
    step: str, sqlite_url: str
) -> None:
    async with scene(sqlite_url, channels=CHANNELS) as on:
        await on.subscribe(CHANNELS)
        killed = await on.hire(at=step)
        assert await asyncio.wait_for(killed.wait(), 20) == -signal.SIGKILL
        await on.hire()
        await _finish(on)


async def test_a_job_that_died_with_its_worker_is_done_by_another(postgres_url: str) -> None:
    async with scene(postgres_url, channels=1, engine="procrastinate") as on:
        await on.subscribe(1)
        killed = await on.hire(at="accepted")
        assert await asyncio.wait_for(killed.wait(), 20) == -signal.SIGKILL
        await on.leases_ended(within=5)
        await on.hire()
        bell = Bell(on.store)
        await bell.start()
        await bell.wake()  # otherwise: within a minute
        await on.settled(1, within=20)
        await bell.stop()
        assert list((await on.posted()).values()) == [1]


async def test_a_process_that_stands_still_in_mid_post_repeats_nothing(postgres_url: str) -> None:
    frozen_posts, last = 5, 1
    async with scene(postgres_url, channels=frozen_posts + last) as on:
        await on.subscribe(frozen_posts)
        frozen = await on.hire(at="accepted", signal=int(signal.SIGSTOP))
        await on.stopped(frozen)
        other = await on.hire()
        await on.settled(frozen_posts, within=40)
        frozen.send_signal(signal.SIGCONT)
        await on.kill(other)
        # It makes this post only when it is done with those it was frozen in.
        await on.subscribe(last, first=frozen_posts)
        await on.settled(frozen_posts + last, within=40)
        assert list((await on.posted()).values()) == [1] * (frozen_posts + last)
