"""Listing → Reply: every resource under its topic, in pages that fit a message."""

from collections.abc import Iterator
from itertools import groupby

from bot.catalog import Catalog, Resource
from bot.reply.reply import Action, Group, Reply
from bot.reply.shelf import Shelf
from bot.reply.wording import count
from bot.request import Listing

# A page ends at whichever comes first: as many lines as one reads in one go, or as many
# characters (of titles, links and names) as keep a message well under Slack's limit.
_PAGE_LINES = 15
_PAGE_CHARS = 3_000


def listing(request: Listing, shelf: Shelf) -> Reply:
    """Show one page of the list; a page past the end is the last one."""
    pages = list(_pages(shelf.catalog))
    number = min(max(request.page, 1), len(pages))
    total = count(len(shelf.catalog.resources), "resource")
    where = f", page {number} of {len(pages)}" if len(pages) > 1 else ""
    actions = []
    if number > 1:
        actions.append(Action("Previous page", Listing(number - 1)))
    if number < len(pages):
        actions.append(Action("Next page", Listing(number + 1)))
    groups = tuple(
        Group(topic[:1].upper() + topic[1:], tuple(resource for _, resource in lines))
        for topic, lines in groupby(pages[number - 1], key=lambda line: line[0])
    )
    return Reply(f"{shelf.catalog.title}: {total}{where}.", groups=groups, actions=tuple(actions))


def _pages(catalog: Catalog) -> Iterator[list[tuple[str, Resource]]]:
    page: list[tuple[str, Resource]] = []
    chars = 0
    for topic, resource in _lines(catalog):
        cost = len(resource.title) + len(resource.url) + sum(map(len, resource.authors))
        if page and (len(page) == _PAGE_LINES or chars + cost > _PAGE_CHARS):
            yield page
            page, chars = [], 0
        page.append((topic, resource))
        chars += cost
    yield page


def _lines(catalog: Catalog) -> Iterator[tuple[str, Resource]]:
    """Yield every resource once, under the first of its topics."""
    seen: set[str] = set()
    for topic, resources in catalog.by_topic():
        for resource in resources:
            if resource.id not in seen:
                seen.add(resource.id)
                yield topic, resource
