"""Trouble to order: which calls of the bot go wrong next, and how.

Pure bookkeeping; the doors take a fault and act it out.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal[
    "delay",  # answered only once released, or after some seconds
    "ratelimited",  # 429 with Retry-After
    "status",  # 500, 503, … with Slack's short text
    "status_after",  # the same, after the call took effect
    "html",  # 200 and a page of a proxy
    "cut",  # JSON that ends in the middle, after the call took effect
    "drop_before",  # the connection dies before Slack did anything
    "drop_after",  # the connection dies after Slack did it
    "error",  # ok: false with a code of your choice
]


@dataclass(slots=True, kw_only=True, eq=False)
class Fault:
    """One kind of trouble for the next `times` calls of a method ("*" is any).

    `seconds` is for kind "delay" (None: until it is released), `status` for "status" and
    "status_after", `retry_after` for "ratelimited", `error` for "error".
    """

    method: str
    kind: Kind
    times: int = 1
    seconds: float | None = None
    status: int = 500
    retry_after: int = 1
    error: str = "internal_error"
    used: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let the calls that wait in a delay go on."""
        self.released.set()


class Faults:
    """The trouble ahead, oldest first."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []

    def order(self, fault: Fault) -> Fault:
        """Arrange for trouble."""
        self._ordered.append(fault)
        return fault

    def take(self, method: str) -> Fault | None:
        """Take the trouble that this call meets, if any."""
        for fault in self._ordered:
            if fault.method in (method, "*") and fault.used < fault.times:
                fault.used += 1
                return fault
        return None

    def clear(self) -> None:
        """End all trouble; whatever waits goes on."""
        for fault in self._ordered:
            fault.release()
        self._ordered.clear()
