"""A text with links → what people mean by pasting them: is that page on the list?"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from urllib.parse import unquote, urlsplit

from bot.catalog import Resource
from bot.reply.shelf import Shelf
from bot.request import MAX_TEXT
from bot.search import Hit

_LINK = re.compile(r'https?://\w[^\s<>|…—“”"]*', re.IGNORECASE)
_BEHIND = ".,;:!?'’`*_~]"  # ends of a sentence, of quotes and of Slack's formatting
_MOST_PARTS = 4  # parts of an address that are looked up, the last one first
_WORD = re.compile(r"[^\W_]+")
_ALIKE = 0.75  # the least score of a resource that a part of an address names


def links_in(text: str) -> list[str]:
    """Return the links in a text, without what only stands behind them."""
    return [
        _bare(found[0])
        for found in _LINK.finditer(text)
        if not (found.end() == len(text) == MAX_TEXT)  # cut off: nobody knows where it leads
    ]


def _bare(link: str) -> str:
    while link[-1] in _BEHIND or (link[-1] == ")" and link.count(")") > link.count("(")):
        link = link[:-1]
    return link


def listed(links: Sequence[str], shelf: Shelf) -> dict[str, Resource]:
    """Return the resource at each link that is on the list, or whose page is."""
    at = shelf.catalog.at
    found = {link: at(link) or at(link.partition("#")[0]) for link in links}
    return {link: resource for link, resource in found.items() if resource}


def in_words(text: str, links: Sequence[str], known: dict[str, Resource]) -> str:
    """Return a text in which each link gives way to the title of what it leads to, or to nothing.

    Titles lose their punctuation, which would mean something in a query.
    """
    for link in sorted(links, key=len, reverse=True):
        title = " ".join(_WORD.findall(known[link].title)) if link in known else ""
        text = text.replace(link, f" {title} ")
    return " ".join(text.split())


def named_like(link: str, beside: str, shelf: Shelf) -> list[Resource]:
    """Return what parts of an address name (…/project/requests/), or else words beside it."""
    for part in islice(_parts(link), _MOST_PARTS):
        hits = shelf.index.search(part, form="keywords")
        if near := [hit.resource for hit in hits if hit.score >= _ALIKE and _is_named(hit)]:
            return near
    return [hit.resource for hit in shelf.index.search(beside) if _is_named(hit)]


def _parts(link: str) -> Iterator[str]:
    with suppress(ValueError):  # of a malformed address; nothing is called like that
        parts = urlsplit(link)
        for part in (*reversed(parts.path.split("/")), *reversed(parts.netloc.split(".")[:-1])):
            if found := _WORD.findall(unquote(part)):
                yield " ".join(found)


def _is_named(hit: Hit) -> bool:
    return any(why.field in ("title", "also") for why in hit.why)
