"""python -m tests.chaos.worker: one process that posts, until it is killed, or kills itself.

`--at STEP` is where a signal strikes, in its first post: before Slack is asked ("claimed"), after
Slack accepted ("accepted"), after that was written down ("settled"), or after planning
("planned"). SIGSTOP instead of SIGKILL freezes it there, until somebody sends SIGCONT.
"""

import argparse
import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import bot.posting.deliver
import bot.posting.duty
import bot.posting.settling
from bot.api import web_client
from bot.app import utc_now
from bot.playground.world.cast import Bot
from bot.posting import Duty, Engine, Limits, open_posting
from bot.posting.distributed import Distributed
from bot.posting.embedded import Embedded
from bot.posting.opening import one_workspace
from bot.store import open_store
from tests.posting.rig import catalog_of, render, say

Step = Callable[..., Awaitable[Any]]


def struck(work: Step, *, number: int, before: bool) -> Step:
    """Let a signal strike this process once, before or after some work."""
    left = [number]

    async def strike(*args: object, **kwargs: object) -> object:
        if before and left:
            os.kill(os.getpid(), left.pop())
        done = await work(*args, **kwargs)
        if left:
            os.kill(os.getpid(), left.pop())
        return done

    return strike


def arrange(step: str, number: int) -> None:
    """Let a signal strike at a step."""
    places = {
        "planned": (bot.posting.duty, "plan_due", False),
        "claimed": (bot.posting.deliver, "send", True),
        "accepted": (bot.posting.deliver, "send", False),
        "settled": (bot.posting.settling.Settling, "sent", False),
    }
    where, name, before = places[step]
    setattr(where, name, struck(getattr(where, name), number=number, before=before))


async def run(arguments: argparse.Namespace) -> None:
    store = open_store(arguments.url)
    limits = Limits(
        guard=timedelta(seconds=arguments.lease / 2.5),
        lease=timedelta(seconds=arguments.lease),
        settling=timedelta(seconds=arguments.lease),
        crowd=1_000_000,
    )
    skew = timedelta(seconds=arguments.skew)
    posting = open_posting(
        store,
        one_workspace(web_client(arguments.api, Bot().bot_token)),
        lambda: catalog_of(arguments.resources),
        render=render,
        word=say,
        clock=lambda: utc_now() + skew,
        limits=limits,
    )
    engine = engine_for(arguments.engine, posting.duty)
    await engine.start()
    await asyncio.Event().wait()


def engine_for(name: str, duty: Duty) -> Engine:
    return Embedded(duty, interval=0.2) if name == "embedded" else Distributed(duty)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--url", required=True)
    parser.add_argument("--api", required=True)
    parser.add_argument("--engine", choices=["embedded", "procrastinate"], default="embedded")
    parser.add_argument("--lease", type=float, default=30)
    parser.add_argument("--skew", type=float, default=0)
    parser.add_argument("--resources", type=int, default=12)
    parser.add_argument("--at", default="")
    parser.add_argument("--signal", type=int, default=signal.SIGKILL)
    chosen = parser.parse_args()
    if chosen.at:
        arrange(chosen.at, chosen.signal)
    asyncio.run(run(chosen))
