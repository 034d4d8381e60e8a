"""What pydantic says of a value → what a curator can do about it, in one sentence."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple, get_args

from pydantic_core import ErrorDetails

from bot.catalog.nodes import Mapping, Node, Scalar, Sequence
from bot.catalog.scalars import write, write_list
from bot.catalog.slug import slug
from bot.catalog.values import Level

_LONGEST_QUOTE = 60


class Hint(NamedTuple):
    """How a field is explained to a curator: by the description and an example of its rules."""

    field: str
    description: str
    example: object

    def advice(self, example: str = "") -> str:
        """Return what to write, with an example: the one given, or else the field's own."""
        what = self.description[0].lower() + self.description[1:]
        return f"write {what}, such as `{self.field}: {example or _inline(self.example)}`"


def unknown(key: str, known: Iterable[str]) -> tuple[str, str]:
    """Return what to say of a key that nobody knows, and the key that was meant, if any."""
    meant = "".join(get_close_matches(key.lower(), known, n=1))
    advice = f"did you mean `{meant}`?" if meant else f"the keys are {', '.join(known)}"
    return f"`{shorten(key)}` is no key here; {advice}", meant


def sentence(error: ErrorDetails, node: Node, hint: Hint) -> str:
    """Return what is wrong with the value of a field, or an item of it, and what to write."""
    subject = f"`{hint.field}`"
    if len(error["loc"]) > 1:
        subject = f"item {int(error['loc'][1]) + 1} of {subject}"
    return f"{subject} {_predicate(error, node, hint)}"


def shorten(text: str) -> str:
    """Return a text fit to be quoted within a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"


def entry_name(entry: Mapping) -> str:
    """Return what a curator calls an entry: its title, else its id, else the line it begins in."""
    for key in ("title", "id"):
        if (known := entry.text(key)) and (name := shorten(known.written)):
            return f"“{name}”"
    return f"entry of line {entry.line}"


def _predicate(error: ErrorDetails, node: Node, hint: Hint) -> str:
    limits = error.get("ctx", {})
    match error["type"]:
        case "missing":
            return f"is missing; {hint.advice()}"
        case "value_error":
            return str(limits["error"])
        case "string_too_long":
            length, most = len(error["input"]), limits["max_length"]
            return f"is {length:,} characters long; shorten it to {most:,}"
        case "too_long":
            length, most = limits["actual_length"], limits["max_length"]
            return f"has {length:,} items; keep the {most:,} that matter most"
        case "string_type":
            return _not_text(node, hint)
        case "tuple_type" | "list_type":
            return _not_a_list(node, hint)
        case _:
            return _misfit(node, hint)


def _not_text(node: Node, hint: Hint) -> str:
    match node:
        case Scalar(written=""):
            return f"has nothing behind it; {hint.advice()}"
        case Scalar(value=value, written=written):
            kind = {bool: "true or false", type(None): "nothing"}.get(type(value), "a number")
            return f'reads as {kind}, not as text; put it in quotes: "{shorten(written)}"'
        case Sequence():
            return f"is a list, not a text; {hint.advice()}"
        case _:
            return f"holds keys of its own, not a text (did it contain a colon?); {hint.advice()}"


def _not_a_list(node: Node, hint: Hint) -> str:
    match node:
        case Scalar(written=""):
            return f"has nothing behind it; {hint.advice()}"
        case Scalar(written=written):
            items = re.split(r"\s*[,;]\s*|\s+and\s+", shorten(written))
            return f"is a single value; write a list: `{hint.field}: {_inline(items)}`"
        case _:
            return f"holds keys of its own; {hint.advice()}"


def _misfit(node: Node, hint: Hint) -> str:
    """Say that a single value does not fit, and derive what would from it where that is clear."""
    if not isinstance(node, Scalar):
        return f"is not a single value; {hint.advice()}"
    if not (text := node.written.strip()):
        return f"is empty; {hint.advice()}"
    match hint.field:
        case "id":
            better = slug(text)
        case "kind":
            better = re.sub(r"[^a-z]+", " ", text.lower()).strip()[:30]
        case "minutes":
            better = "".join(re.findall(r"[1-9][0-9]{0,4}", text)[:1])
        case "level":
            better = "".join(get_close_matches(text.lower(), get_args(Level), n=1))
        case _:
            better = ""
    return f"is “{shorten(text)}”; {hint.advice(better)}"


def _inline(value: object) -> str:
    if isinstance(value, list):
        return write_list(value)
    return write(value) if isinstance(value, str) else str(value)
