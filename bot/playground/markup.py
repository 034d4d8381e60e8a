"""mrkdwn: what people type → what Slack sends; what an app wrote → what people read.

Pure text. The rules are those of https://docs.slack.dev/messaging/formatting-message-text.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(r"<([^<>\n]+)>")
_ENTITY = re.compile(r"&(?:amp|lt|gt);")
_TYPED_URL = re.compile(r"\bhttps?://[^\s<>|]+[^\s<>|.,;:!?)'\"’”]")
# Slack also links a bare domain that somebody types, and says http; of the many endings these few
# show what it looks like.
_TYPED_DOMAIN = re.compile(r"(?<![\w@./:<|-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|de)\b(?![\w@])")
_TYPED_NAME = re.compile(r"(?<![\w<|])([@#])([\w.-]+)")


@dataclass(frozen=True, slots=True)
class Link:
    """A link as people see it; the label is the address where none was written."""

    url: str
    label: str


def escape(text: str) -> str:
    """Escape the three characters that mean something in mrkdwn."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Undo `escape`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def compose(text: str, ids: Mapping[str, str], *, labels: bool = False) -> str:
    """Turn what a person types in a client into what Slack sends to apps.

    `ids` maps "@ana" and "#data-mesh" to their ids; names that it does not know stay text.
    Commands get people with `labels`: <@U0ANA|ana>.
    """

    def name(match: re.Match[str]) -> str:
        found = ids.get(match[0].casefold())
        if found is None:
            return match[0]
        label = f"|{match[2]}" if labels or match[1] == "#" else ""
        return f"<{match[1]}{found}{label}>"

    text = _TYPED_URL.sub(lambda match: f"<{match[0]}>", escape(text))
    text = _outside_tokens(_TYPED_DOMAIN, lambda match: f"<http://{match[0]}|{match[0]}>", text)
    return _outside_tokens(_TYPED_NAME, name, text)


def _outside_tokens(
    pattern: re.Pattern[str], change: Callable[[re.Match[str]], str], text: str
) -> str:
    parts = re.split(r"(<[^<>]*>)", text)
    return "".join(part if part.startswith("<") else pattern.sub(change, part) for part in parts)


def links(text: str) -> list[Link]:
    """Find the links of a mrkdwn text, in order."""
    found = []
    for token in _TOKEN.findall(text):
        address, _, label = token.partition("|")
        if not address.startswith(("@", "#", "!")):
            found.append(Link(unescape(address), unescape(label or address)))
    return found


def mentions(text: str) -> list[str]:
    """Find everything that would notify somebody: people, groups, @here, @channel, @everyone."""
    loud = ("@", "!here", "!channel", "!everyone", "!subteam")
    return [f"<{token}>" for token in _TOKEN.findall(text) if token.startswith(loud)]


def loose(text: str) -> list[str]:
    """Find control characters that are neither escaped nor part of a token, with what follows.

    A `>` that begins a line is a quotation and fine.
    """
    rest = _ENTITY.sub("", _TOKEN.sub("", re.sub(r"(?m)^\s*(>>>|>)", "", text)))
    return [rest[at : at + 20] for at, char in enumerate(rest) if char in "&<>"]


def readable(text: str, names: Mapping[str, str]) -> str:
    """Show a mrkdwn text as a person reads it: names for ids, and each link's address.

    `names` maps ids to what is shown for them.
    """

    def show(match: re.Match[str]) -> str:
        address, _, label = match[1].partition("|")
        if address.startswith(("@", "#")):
            return f"{address[0]}{names.get(address[1:], label or address[1:])}"
        if address.startswith("!"):
            return f"@{label or address[1:]}"
        return f"{label} ({address})" if label else address

    return unescape(_TOKEN.sub(show, text))
