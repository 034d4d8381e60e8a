"""A clock that can be moved on, and the moments worth moving it to.

The clock is the only part that asks for the real time; the moments are pure.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_HOUR = timedelta(hours=1)


class Clock:
    """The real time plus what it was moved by, in UTC."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        """Tell the time."""
        return datetime.now(UTC) + self.ahead

    def move_to(self, moment: datetime) -> None:
        """Let it be that moment now; from there the time goes on."""
        self.ahead = moment - datetime.now(UTC)

    def move_on(self, by: timedelta) -> None:
        """Skip some time."""
        self.ahead += by

    def reset(self) -> None:
        """Go back to the real time."""
        self.ahead = timedelta()


def next_monday(now: datetime, zone: ZoneInfo) -> datetime:
    """Find the next Monday at nine on the clocks of a zone."""
    local = now.astimezone(zone)
    nine = local.replace(hour=9, minute=0, second=0, microsecond=0)
    monday = nine + timedelta(days=-local.weekday() % 7)
    return monday if monday > local else monday + timedelta(days=7)


def eve_of_change(now: datetime, zone: ZoneInfo) -> datetime | None:
    """Find the hour before the clocks of a zone change next; None where they never do."""
    hour = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    for _ in range(366 * 24):
        before, hour = hour, hour + _HOUR
        changes = before.astimezone(zone).utcoffset() != hour.astimezone(zone).utcoffset()
        if changes and before > now:
            return before
    return None
