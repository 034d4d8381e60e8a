"""What can be done with a channel's weekly post: a port that the edges fill in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol

from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription


@dataclass(frozen=True, slots=True)
class Posted:
    """One day of a channel's history: the resource that was posted, or why there was none."""

    day: date
    resource_id: str | None
    state: str


class Obstacle(Enum):
    """Why a post was not replaced."""

    NO_POST = "no such post"
    NOTHING_ELSE = "nothing else is on the list"
    BUSY = "Slack asks for a pause"
    REFUSED = "Slack does not take the change"


@dataclass(frozen=True, slots=True)
class NotReplaced:
    """A post that stays as it is; `code` is Slack's word for why, where it had one."""

    obstacle: Obstacle
    code: str = ""


class Unavailable(Exception):
    """What is kept about weekly posts cannot be reached at the moment."""


class WeeklyPort(Protocol):
    """The channel's subscription, wherever it is kept. All methods name one team and channel.

    All of them may raise Unavailable.
    """

    async def get(self, team: str, channel: str) -> Subscription | None:
        """Return the subscription in force."""

    async def held_up(self, team: str) -> str | None:
        """Return Slack's word for why nothing is posted in a workspace, None when all is well."""

    async def visible_to(self, team: str, person: str, limit: int) -> Sequence[Subscription]:
        """List those of public channels and those a person made, `limit` at most."""

    async def subscribe(
        self, team: str, channel: str, person: str, schedule: Schedule
    ) -> Subscription:
        """Begin one, or change its schedule; the day that has its post keeps it."""

    async def unsubscribe(self, team: str, channel: str) -> bool:
        """End it; returns whether there was one."""

    async def pause(self, team: str, channel: str, until: date | None) -> Subscription | None:
        """Post nothing before a local day; None resumes."""

    async def skip(self, team: str, channel: str) -> Subscription | None:
        """Leave out the next slot."""

    async def pin(self, team: str, channel: str, resource_id: str) -> Subscription | None:
        """Let a resource come next; raises bot.weekly.rotation.TooManyPins."""

    async def reroll(self, team: str, channel: str, day: date | None = None) -> str | NotReplaced:
        """Replace the post of a local day, or the latest one; returns the new resource's id."""

    async def history(self, team: str, channel: str, limit: int) -> Sequence[Posted]:
        """List what became of the latest slots, the newest first."""

    async def zone_of(self, team: str, person: str) -> str | None:
        """Return the IANA zone of a person's profile, None when it cannot be known in time."""

    async def is_member(self, team: str, channel: str) -> bool:
        """Tell whether the bot is in a channel; True when that cannot be known in time."""
