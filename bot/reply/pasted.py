"""A text with links → what people mean by pasting them: is that page on the list?"""

import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote, urlsplit

from bot.catalog import Resource
from bot.reply.shelf import Shelf
from bot.request import MAX_TEXT

_LINK = re.compile(r'https?://\w[^\s<>|…—“”"]*', re.IGNORECASE)
_BEHIND = ".,;:!?'’`*_~]"  # ends of a sentence, of quotes and of Slack's formatting
_MOST_NAMES = 4  # parts of an address that are looked up, the last one first
_NAME = re.compile(r"[^\W_]+")


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


def named_like(link: str, shelf: Shelf) -> list[Resource]:
    """Return what is called like the last parts of an address: …/project/requests/ → Requests."""
    parts = urlsplit(link)
    said = [*reversed(parts.path.split("/")), *reversed(parts.netloc.split(".")[:-1])]
    names = (" ".join(_NAME.findall(unquote(part))) for part in said)
    for name in islice(filter(None, names), _MOST_NAMES):
        if hits := shelf.index.search(name, form="keywords"):
            return [hit.resource for hit in hits]
    return []
