"""What a person typed or clicked → one small Request, and back to text for a button's value.

Pure. Knows the bot's own words (`list`, `random`, …); everything else is left to the search,
which owns the grammar of a query.
"""

import json
from dataclasses import dataclass, fields
from typing import get_args

# A query longer than this says nothing more, and two of them must fit into one button value.
MAX_TEXT = 300


@dataclass(frozen=True, slots=True)
class Help:
    """What can you do?"""


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything, by topic; pages count from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class Random:
    """Any one resource but the one just seen, of those that fit the text if there is one."""

    seen: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """The resource of this week."""


@dataclass(frozen=True, slots=True)
class Find:
    """Whatever fits these words; pages count from 1."""

    text: str
    page: int = 1


@dataclass(frozen=True, slots=True)
class Show:
    """This one resource."""

    id: str


@dataclass(frozen=True, slots=True)
class MoreLike:
    """Relatives of one resource; pages count from 1. `text` is what was asked before."""

    id: str
    page: int = 1
    text: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """Show one resource to the whole channel; `text` is what was asked to find it."""

    id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Weekly:
    """A channel's weekly post; `text` is what follows the word (see bot.weekly.grammar).

    `channel` is another one than where it was asked: a button of the Home tab.
    """

    text: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Suggest:
    """Something is missing from the list; `text` is what was looked for."""

    text: str = ""


Request = Help | Listing | Random | Week | Find | Show | MoreLike | Share | Weekly | Suggest

_KINDS: dict[str, type[Request]] = {kind.__name__.lower(): kind for kind in get_args(Request)}
_FIELDS = {kind: [field.name for field in fields(kind)] for kind in _KINDS.values()}
_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_WORDS: dict[str, Request] = {
    "": Help(),
    "help": Help(),
    "?": Help(),
    "list": Listing(),
    "random": Random(),
    "week": Week(),
    "weekly": Weekly(),
}
_FOR_HELP = (
    "help me", "what can you do", "what do you do", "who are you", "commands",
    "hi", "hello", "hey", "hi there", "hello there", "hi bot", "hello bot", "good morning",
    "thanks", "thanks a lot", "thank you", "thank you so much", "thank you very much",
)  # fmt: skip
_FOR_THE_LIST = (
    "the list", "show list", "show the list", "show me the list",
    "what is on the list", "what's on the list", "whats on the list",
)  # fmt: skip
_WORDINGS = {
    **_WORDS,
    **dict.fromkeys(_FOR_HELP, Help()),
    **dict.fromkeys(_FOR_THE_LIST, Listing()),
}
COMMANDS = tuple(word for word in _WORDS if word.isalpha())


class UnreadableRequest(ValueError):
    """A button carried something that is not a request, perhaps of another version of the bot."""


def parse(text: str) -> Request:
    """Read what a person typed.

    Control characters and runs of white space become one space, and only the first
    `MAX_TEXT` characters count.
    """
    printable = "".join(char if char.isprintable() else " " for char in text[: 4 * MAX_TEXT])
    words = " ".join(printable.split())[:MAX_TEXT].strip()
    first, _, rest = words.partition(" ")
    if first.casefold() == "weekly":
        return Weekly(rest)
    return _WORDS.get(words.casefold(), Find(words))


def bare(text: str) -> str:
    """Write text as wordings are compared: in lower case, no punctuation around it."""
    return text.casefold().replace("’", "'").strip(" !?.,")


def familiar(text: str) -> Request | None:
    """Say what a common wording asks for, if it is one."""
    return _WORDINGS.get(bare(text))


def encode(request: Request) -> str:
    """Write a request as the value of a button; `decode` reads it."""
    kind = type(request)
    values = [getattr(request, name) for name in _FIELDS[kind]]
    return _write([kind.__name__.lower(), *values])


def decode(value: str) -> Request:
    """Read the value of a button.

    Raises UnreadableRequest for anything that `encode` does not write.
    """
    try:
        name, *values = json.loads(value)
        kind = _KINDS[name]
        request = kind(*values)  # an older button may lack what has a default
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableRequest("not a request of this version") from error
    if any(type(getattr(request, field.name)) is not field.type for field in fields(kind)):
        raise UnreadableRequest(f"not a {name} request of this version")
    return request
