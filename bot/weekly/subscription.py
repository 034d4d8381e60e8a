"""All that is kept about one channel's weekly post. The store has a row for each."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.weekly.rotation import Round
from bot.weekly.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Subscription:
    """A channel's schedule, and where it stands.

    `subscriber` is the person who hears of failures. `next_slot` is in UTC. `paused_until` is a
    local day, the first on which a slot is posted again (`date.max`: until somebody resumes).
    `last_day` is the local day of the latest post. When a channel unsubscribes, keep `round` and
    `last_day`, so that coming back repeats nothing.
    """

    team: str
    channel: str
    subscriber: str
    schedule: Schedule
    next_slot: datetime
    round: Round
    paused_until: date | None = None
    skip_next: bool = False
    last_day: date | None = None
