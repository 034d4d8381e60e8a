"""Puts it together: settings and a clock → a bot that can answer. Nothing happens at import.

The doors are added around it: `bot.slack.app` for Slack, `bot.cli` for the terminal.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.catalog import Live
from bot.reply import Answerer, Shelf
from bot.reply.weekly import Steering, WeeklyPort
from bot.settings import Settings

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Tell the time, as every clock handed to `build` must: timezone-aware."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Bot:
    """What every front door needs: the seam, the list behind it and the time."""

    settings: Settings
    live: Live[Shelf]
    answer: Answerer
    clock: Clock


def build(
    settings: Settings,
    clock: Clock = utc_now,
    weekly: Callable[[Live[Shelf]], WeeklyPort] | None = None,
) -> Bot:
    """Load the list and build what answers from it.

    `weekly` makes the port to the weekly posts of channels; without it there are none.
    Raises bot.catalog.InvalidCatalog: a bot never starts with a list it cannot read.
    """
    live = Live(settings.resources, build=Shelf.of, clock=clock)
    steering = weekly and Steering(
        weekly(live),
        command=settings.command,
        mention=settings.mention,
        default_zone=settings.weekly_zone,
        admins=settings.weekly_admins,
    )
    answer = Answerer(
        lambda: live.current,
        rng=random.Random(),  # noqa: S311 - picks a reading, not a secret
        command=settings.command,
        mention=settings.mention,
        steering=steering or None,
    )
    return Bot(settings, live, answer, clock)
