"""Every event and every share is done once: a key is claimed, then done or released.

In memory, for one process. Slack sends an event again at once, after one and after five minutes
(https://docs.slack.dev/apis/events-api#retries), so keys are kept a little longer.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

KEEP = timedelta(minutes=15)
# A claim older than this belongs to a handler that died: the next delivery takes over.
LEASE = timedelta(seconds=10)


class Claim(Enum):
    """What became of an attempt to claim a key."""

    MINE = "mine"
    BUSY = "busy"
    DONE = "done"


class Once:
    """Remember what is being done and what was done; forgets after `KEEP`."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._seen: dict[str, tuple[Claim, datetime]] = {}

    async def claim(self, key: str) -> Claim:
        """Claim a key: MINE if nobody has it, BUSY while somebody does, DONE afterwards."""
        now = self._clock()
        self._forget(now)
        state, since = self._seen.get(key, (Claim.MINE, now))
        if state is Claim.DONE or (state is Claim.BUSY and now - since < LEASE):
            return state
        self._seen.pop(key, None)
        self._seen[key] = (Claim.BUSY, now)
        return Claim.MINE

    async def done(self, key: str) -> None:
        """Mark a claimed key as done."""
        self._seen.pop(key, None)
        self._seen[key] = (Claim.DONE, self._clock())

    async def release(self, key: str) -> None:
        """Give a claimed key back, because nothing came of it."""
        self._seen.pop(key, None)

    def _forget(self, now: datetime) -> None:
        # Insertion order is age order, because every change re-inserts the key.
        while self._seen:
            oldest = next(iter(self._seen))
            if now - self._seen[oldest][1] < KEEP:
                return
            del self._seen[oldest]
