"""Inline Markdown → the text that a reader sees, with its links into the web apart.

Not all of Markdown: what lists of links are written in. Images, badges and HTML tags are dropped;
of a link within the page or the repository, only the label is kept.
"""

import html
import re
from collections.abc import Mapping
from typing import NamedTuple

# One stands for each link in a text, so that sentences and emphasis can be told around them.
SLOT = "\ue000"
# Stands for characters that mean themselves: code, and what a backslash is in front of.
_LITERAL = "\ue001"
_LONGEST_LABEL = 500

_HTML_LINK = re.compile(r"""<a\s[^<>]*?href=["']([^"'<>]*)["'][^<>]*>(.*?)</a>""", re.I | re.S)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>.+?)(?P=ticks)(?!`)"
    r"|<(?P<angled>https?://[^<>\s]+)>"
    r"|(?P<opening>!?\[)"
    r"|(?P<bare>https?://[^\s<>\[\]]*[^\s<>\[\].,;:!?'\"*_)])",
    re.S,
)
_TARGET = re.compile(
    r"""\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))"""
    r"""(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)"""
)
_WEB = re.compile(r"https?://", re.I)
_REFERENCE = re.compile(r"\[([^\[\]]*)\]")
_EMOJI_CODE = re.compile(r"(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)")
_EMPHASIS = re.compile(r"\*+(?=[^\s*])|(?<=[^\s*])\*+|~~|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")


class Link(NamedTuple):
    """A link and the text it is under."""

    label: str
    url: str


class Inline(NamedTuple):
    """A text as it is read, but with a SLOT for each of its links."""

    text: str
    links: tuple[Link, ...] = ()

    @property
    def plain(self) -> str:
        """The text with the labels of its links."""
        return fill(self.text, self.links)


def inline(text: str, references: Mapping[str, str]) -> Inline:
    """Read the Markdown of one block; `references` are the page's `[name]: address` lines."""
    text = _HTML_LINK.sub(r"[\2](\1)", text.replace(SLOT, "").replace(_LITERAL, ""))
    reader = _Reader(text, references)
    read = _EMPHASIS.sub("", _EMOJI_CODE.sub(" ", _TAG.sub(" ", reader.read())))
    literals = iter(reader.literals)
    read = re.sub(_LITERAL, lambda _: next(literals), html.unescape(read))
    return Inline(tidy(read), tuple(reader.links))


def fill(text: str, links: tuple[Link, ...]) -> str:
    """Put the labels of links into their slots."""
    labels = iter(links)
    return tidy(re.sub(SLOT, lambda _: next(labels).label, text))


def tidy(text: str) -> str:
    """Return a text with single blanks, and none where something was dropped before a stop."""
    return re.sub(r" (?=[.,;:](?:\s|$))", "", " ".join(text.split()))


def reference_name(text: str) -> str:
    """Return the name of a reference as it is looked up: letter case does not matter."""
    return " ".join(text.split()).casefold()


class _Reader:
    """Goes through a text once, from one token to the next."""

    def __init__(self, text: str, references: Mapping[str, str]) -> None:
        self.links: list[Link] = []
        self.literals: list[str] = []
        self._text = text
        self._references = references

    def read(self) -> str:
        pieces, at = [], 0
        while token := _TOKEN.search(self._text, at):
            pieces.append(self._text[at : token.start()])
            piece, at = self._piece(token)
            pieces.append(piece)
        return "".join((*pieces, self._text[at:]))

    def _piece(self, token: re.Match[str]) -> tuple[str, int]:
        """Return what a token becomes, and where reading goes on."""
        if literal := token["escaped"] or token["code"]:
            self.literals.append(literal)
            return _LITERAL, token.end()
        if url := token["angled"] or token["bare"]:
            return self._link(url.partition("://")[2].rstrip("/"), url), token.end()
        closing = _closing(self._text, token.end())
        url, end = self._target(token.end(), closing)
        if url is None:
            return token["opening"], token.end()
        if token["opening"] == "![":
            return "", end
        label = inline(self._text[token.end() : closing], self._references).plain
        return self._link(label, url), end

    def _link(self, label: str, url: str) -> str:
        if not label:  # only a badge was in it
            return ""
        if not _WEB.match(url):
            self.literals.append(label)
            return _LITERAL
        self.links.append(Link(label, html.unescape(url)))
        return SLOT

    def _target(self, start: int, closing: int) -> tuple[str | None, int]:
        """Return where a `[label]` leads, None when it is no link, and where it ends."""
        if closing < 0:
            return None, start
        if target := _TARGET.match(self._text, closing + 1):
            return target[1] or target[2] or "", target.end()
        label, end = self._text[start:closing], closing + 1
        if reference := _REFERENCE.match(self._text, end):
            label, end = reference[1] or label, reference.end()
        return self._references.get(reference_name(label)), end


def _closing(text: str, start: int) -> int:
    """Return where the bracket before `start` is closed, -1 when it is not."""
    depth, skip = 1, False
    for at in range(start, min(len(text), start + _LONGEST_LABEL)):
        char = text[at]
        if skip or char == "\\":
            skip = not skip
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
            if not depth:
                return at
    return -1
