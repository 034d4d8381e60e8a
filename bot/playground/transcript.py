"""Everything that happened → a story to print, the Web API calls, and what was refused.

Each entry keeps the JSON that went back and forth, for whoever wants to look closer.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from bot.playground.message import Json, Message

Kind = Literal["typed", "delivered", "said", "called", "refused", "fault", "note"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the story: when, what kind, in words, and the JSON behind it."""

    at: float
    kind: Kind
    line: str
    data: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One Web API call: what the bot sent and what it was told, in `ms`."""

    method: str
    args: Json
    answer: Json
    status: int = 200
    ms: float = 0.0
    token: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Something Slack did not do, or did not get: where, Slack's code, and why."""

    where: str
    error: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join([f"{self.where}: {self.error}", *self.details])


class Transcript:
    """The story of one world, printable; `clock` gives seconds since 1970."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.entries: list[Entry] = []
        self.calls: list[Call] = []
        self.refusals: list[Refused] = []
        self._clock = clock

    def note(self, kind: Kind, line: str, **data: object) -> None:
        """Add a line to the story."""
        self.entries.append(Entry(self._clock(), kind, line, data))

    def add_call(self, call: Call) -> None:
        """Add a Web API call."""
        self.calls.append(call)
        result = "ok" if call.answer.get("ok") else call.answer.get("error", "?")
        line = f"{call.method} {_short(call.args)} → {call.status} {result}, {call.ms:.0f} ms"
        self.note("called", line, args=call.args, answer=call.answer, ms=call.ms)

    def add_message(
        self, how: str, message: Message, names: Mapping[str, str], **data: object
    ) -> None:
        """Add what the bot said, changed or took away; `names` shows ids, `data` is what came."""
        change = "deleted" if message.deleted else "edited" if message.edited_ts else "said"
        whom = message.ephemeral_to
        reader = f" to {names.get(whom, whom)} only" if whom else ""
        line = f"{how}, {change}{reader}: {message.read(names)}"
        self.note("said", line, message=message, **data)

    def refuse(self, where: str, error: str, details: tuple[str, ...] = ()) -> None:
        """Add a refusal."""
        refused = Refused(where, error, details)
        self.refusals.append(refused)
        self.note("refused", str(refused))

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for entry in self.entries:
            at = datetime.fromtimestamp(entry.at, UTC)
            first, *rest = entry.line.splitlines() or [""]
            yield f"{at:%H:%M:%S} {entry.kind:<9} {first}"
            yield from (f"{'':19}{line}" for line in rest)


def _short(args: Json, width: int = 160) -> str:
    said = json.dumps(args, ensure_ascii=False)
    return said if len(said) <= width else f"{said[: width - 1]}…"
