"""Plain text ↔ Slack's mrkdwn: escaped once on the way out, resolved once on the way in.

The only place that knows how Slack writes links, mentions and entities.
"""

import html
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

# A longer address makes three cards too long for one message; it stays in the plain text.
MAX_LINK = 1_000
# Inside <address|label> these would end the address or the label.
_IN_ADDRESS = str.maketrans({"|": "%7C", "<": "%3C", ">": "%3E", " ": "%20"})
_IN_LABEL = str.maketrans({"|": "∣"})
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'"})
_ANGLES = re.compile(r"<([^<>]*)>")
_HALF_ENTITY = re.compile(r"&[a-z]{0,3}$")
_LONG_WORD = 30
# Enough for any sentence a query marks; keeps the length of a section within bounds.
_MAX_MARKS = 20


def escape(text: str) -> str:
    """Make plain text safe to put into mrkdwn: exactly &, < and > are live there.

    Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clip(text: str, limit: int) -> str:
    """Escape text on one line, cut at a word so that at most `limit` characters are left."""
    escaped = escape(" ".join(text.split()))
    if len(escaped) <= limit:
        return escaped
    return f"{_whole_words(_HALF_ENTITY.sub('', escaped[: limit - 1]))}…"


def _whole_words(text: str) -> str:
    head, _, tail = text.rpartition(" ")
    # A very long last word is cut rather than dropped.
    return head if head and len(tail) < _LONG_WORD else text


def link(url: str, label: str, limit: int) -> str:
    """Write a link, or the label alone when the address is not one to click."""
    text = clip(label.translate(_IN_LABEL), limit)
    address = escape("".join(url.split()).translate(_IN_ADDRESS))
    return f"<{address}|{text}>" if is_web(url) and len(address) <= MAX_LINK else text


def is_web(url: str) -> bool:
    """Tell whether an address is http or https, the only ones that become links."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def embolden(text: str, marks: Sequence[tuple[int, int]], limit: int) -> str:
    """Escape text, cut to `limit` characters before escaping, with the [start, end) marks bold.

    Slack reads asterisks as such only between words: in an unspaced script nothing is bold.
    """
    flat = text.replace("\n", " ")
    shown = flat if len(flat) <= limit else f"{_whole_words(flat[: limit - 1])}…"
    parts, last = [], 0
    for start, end in marks[:_MAX_MARKS]:
        if end >= len(shown):
            break
        beside = shown[max(start - 1, 0) : start] + shown[end]
        if any(map(str.isalnum, beside)):
            continue
        parts.append(f"{escape(shown[last:start])}*{escape(shown[start:end])}*")
        last = end
    return "".join([*parts, escape(shown[last:])])


def resolve(text: str) -> str:
    """Turn what Slack sends into what the person typed.

    Links and channels become their label (or address), mentions of people go unless Slack names
    them, curly quotes become straight ones and entities characters.
    """
    plain = _ANGLES.sub(lambda match: _resolve_one(match[1]), text)
    return html.unescape(plain).translate(_QUOTES).strip()


def _resolve_one(inside: str) -> str:
    target, _, label = inside.partition("|")
    if label:
        return label
    return " " if target[:1] in ("@", "#", "!") else target
