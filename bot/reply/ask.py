"""What comes in: an Ask, the same from every front door."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.request import Request


class Door(Enum):
    """Where a person asked: it decides who sees the answer and how examples are written."""

    COMMAND = "command"
    MENTION = "mention"
    DIRECT = "direct"
    HOME = "home"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Person:
    """Who asked; `name` is what colleagues call them, plain text."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: what was typed (text) or clicked (Request), by whom, where and when.

    `now` is timezone-aware.
    """

    what: str | Request
    door: Door
    person: Person
    now: datetime
    team: str = ""
    channel: str = ""
