"""What goes out: a Reply in plain text and nouns, for any front door to draw."""

from dataclasses import dataclass
from enum import Enum

from bot.catalog import Resource
from bot.request import Request
from bot.search import Passage


class Audience(Enum):
    """Who may see a reply."""

    ASKER = "asker"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Action:
    """Something to click: its label and the request it makes."""

    label: str
    request: Request


@dataclass(frozen=True, slots=True)
class Card:
    """One resource, worth showing: the passage that says most, and why it is here."""

    resource: Resource
    passage: Passage
    why: str = ""
    actions: tuple[Action, ...] = ()
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Resources under one heading, a line each."""

    heading: str
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A channel, something to say of it, and what can be done."""

    channel: str
    text: str
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """Something to type, and what it does."""

    typed: str
    effect: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: a leading sentence, then whatever of the rest it has, in this order.

    `aside` is what the asker alone is told when the reply itself goes to everyone.
    """

    lead: str
    audience: Audience = Audience.ASKER
    cards: tuple[Card, ...] = ()
    groups: tuple[Group, ...] = ()
    lines: tuple[Line, ...] = ()
    examples: tuple[Example, ...] = ()
    note: str = ""
    actions: tuple[Action, ...] = ()
    aside: "Reply | None" = None
