"""Puts it together: settings and a clock → a bot that can answer. Nothing happens at import.

The doors are added around it: `bot.slack.app` for Slack, `bot.cli` for the terminal.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.catalog import Live
from bot.reply import Answerer, Shelf
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


def build(settings: Settings, clock: Clock = utc_now) -> Bot:
    """Load the list and build what answers from it.

    Raises bot.catalog.InvalidCatalog: a bot never starts with a list it cannot read.
    """
    live = Live(settings.resources, build=Shelf.of, clock=clock)
    answer = Answerer(
        lambda: live.current,
        rng=random.Random(),  # noqa: S311 - picks a reading, not a secret
        command=settings.command,
        mention=settings.mention,
    )
    return Bot(settings, live, answer, clock)
