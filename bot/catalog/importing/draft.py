"""Drafts, as a page describes its links → resources that follow the rules of a list.

Whatever a page holds, what comes out is valid: free of invisible characters, cut to length, with
ids of its own, and two drafts for one page made into one.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from bot.catalog import links
from bot.catalog.importing.markup import tidy
from bot.catalog.resource import Resource
from bot.catalog.slug import MAX_ID, slug
from bot.catalog.values import INVISIBLE, MAX_ITEMS, MAX_LINE, MAX_LINK, MAX_SUMMARY

Report = Callable[[int, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a page says of the link in one of its lines."""

    line: int
    title: str
    url: str
    kind: str
    authors: tuple[str, ...] = ()
    summary: str = ""
    topics: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


def resources(drafts: Iterable[Draft], report: Report) -> tuple[Resource, ...]:
    """Return valid resources in the drafts' order; report, by line, what was dropped or merged."""
    by_page: dict[str, list[Draft]] = {}
    for draft in drafts:
        try:
            page = links.page(_address(draft.url))
        except ValueError as error:
            report(draft.line, f"left out, because its link {error}")
            continue
        same = by_page.setdefault(page, [])
        if same:
            report(draft.line, f"made one with line {same[0].line}, which has the same link")
        same.append(draft)
    taken: dict[str, int] = {}
    return tuple(_resource(same, taken) for same in by_page.values())


def clean_line(text: str) -> str:
    """Return a text as one line that a list can hold, cut where it is too long."""
    return _cut(tidy(INVISIBLE.sub(" ", text)), MAX_LINE)


def clean_text(text: str) -> str:
    """Return a text as lines that a list can hold, cut where it is too long."""
    lines = (tidy(INVISIBLE.sub(" ", line)) for line in text.split("\n"))
    return _cut("\n".join(lines).strip(), MAX_SUMMARY)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _address(url: str) -> str:
    """Return a link as a list can hold it; raise ValueError when that cannot be done."""
    address = links.check(links.encode(url.strip()))
    if len(address) > MAX_LINK:
        raise ValueError(f"is over {MAX_LINK:,} characters long")
    return address


def _resource(same: list[Draft], taken: dict[str, int]) -> Resource:
    """Make one resource of all drafts for one page: the first, with what the others add to it."""
    first, *others = same
    url = _address(first.url)
    title = clean_line(first.title) or _cut(url, MAX_LINE)
    also = _lines([*first.also, *(draft.title for draft in others)])
    return Resource(
        id=_unused_id(title, url, taken),
        title=title,
        url=url,
        kind=first.kind,
        authors=_lines(name for draft in same for name in draft.authors),
        summary=max((clean_text(draft.summary) for draft in same), key=len),
        topics=_lines(topic for draft in same for topic in draft.topics),
        also=tuple(name for name in also if name != title),
        related=_relatives((link for draft in same for link in draft.related), url),
    )


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    unique = dict.fromkeys(line for line in map(clean_line, texts) if line)
    return tuple(unique)[:MAX_ITEMS]


def _relatives(urls: Iterable[str], own: str) -> tuple[str, ...]:
    """Return the links that can be kept, each page once; the resource's own page is no relative."""
    by_page: dict[str, str] = {}
    for url in urls:
        with suppress(ValueError):
            by_page.setdefault(links.page(_address(url)), _address(url))
    by_page.pop(links.page(own), None)
    return tuple(by_page.values())[:MAX_ITEMS]


def _unused_id(title: str, url: str, taken: dict[str, int]) -> str:
    base = slug(title) or slug(url.partition("://")[2]) or "resource"
    id_ = base
    while id_ in taken:
        taken[base] += 1
        id_ = f"{base[: MAX_ID - 8].rstrip('-')}-{taken[base]}"
    taken[id_] = 1
    return id_
