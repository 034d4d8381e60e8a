"""How long each step may take: what contains another has to last longer."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Time limits, and how many posts are on their way at once.

    The client's own time-out must be shorter than `guard`, which ends a call that the client
    does not end. `lease` is how long a process may be gone before another one takes over.
    `settling` is how long a message of unknown fate may take to show up in the channel, before
    anybody looks for it. `patience` is the wait where Slack refused for a reason that a person
    can remove. `finish` is how long a process that stops waits for the posts under way; what it
    leaves is looked for later, as after a crash. With more than `crowd` posts due at once they
    are spread over two minutes.
    """

    guard: timedelta = timedelta(seconds=12)
    lease: timedelta = timedelta(seconds=30)
    settling: timedelta = timedelta(seconds=30)
    patience: timedelta = timedelta(minutes=10)
    finish: timedelta = timedelta(seconds=3)
    crowd: int = 50
    at_once: int = 8

    def __post_init__(self) -> None:
        # Measured: with a lease of 5 seconds, a slow answer of Slack was posted a second time.
        if 2 * self.guard >= self.lease:
            raise ValueError("a lease must outlast two calls to Slack: looking and sending")
