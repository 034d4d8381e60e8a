"""How many answers one person gets a minute, so that nobody can flood a channel through the bot."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

PER_MINUTE = 20
_MINUTE = timedelta(minutes=1)
# People remembered at once; the least recent are forgotten first.
_MAX_PEOPLE = 10_000


class Pace(Enum):
    """What to do with one more question."""

    ANSWER = "answer"
    SAY_SO = "say so"
    SILENCE = "silence"


@dataclass(slots=True)
class _Minute:
    answers: deque[datetime] = field(default_factory=deque)
    told: datetime | None = None


class Pacer:
    """Count the answers of the last minute for each person."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, str], _Minute] = {}

    def admit(self, team: str, person: str, now: datetime) -> Pace:
        """Decide on one more question; that it is one too many is said once a minute at most."""
        minute = self._people.pop((team, person), None) or _Minute()
        self._people[team, person] = minute
        if len(self._people) > _MAX_PEOPLE:
            del self._people[next(iter(self._people))]
        while minute.answers and now - minute.answers[0] >= _MINUTE:
            minute.answers.popleft()
        if len(minute.answers) < PER_MINUTE:
            minute.answers.append(now)
            return Pace.ANSWER
        if minute.told is None or now - minute.told >= _MINUTE:
            minute.told = now
            return Pace.SAY_SO
        return Pace.SILENCE
