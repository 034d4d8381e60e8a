"""The items of a list of links, `- [Title](link) by Author - What it is.` → Drafts.

An item without a link is the topic of those indented under it, or goes on about the one above it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from bot.catalog.importing.authors import leading_authors
from bot.catalog.importing.blocks import Block
from bot.catalog.importing.draft import Draft, Report
from bot.catalog.importing.kinds import guess_kind
from bot.catalog.importing.markup import SLOT, Inline, fill, inline

_SEPARATORS = " -–—:|,.;•·"


class _Parent(NamedTuple):
    """An item with others below it: their topic, or an entry by its place among the drafts."""

    level: int
    topic: str = ""
    entry: int | None = None


def item_drafts(
    items: Sequence[Block], topics: tuple[str, ...], references: Mapping[str, str], report: Report
) -> list[Draft]:
    """Return a draft for each item with a link; report the lines of items that are left out."""
    drafts: list[Draft] = []
    parents: list[_Parent] = []
    for item, following in zip_longest(items, items[1:]):
        parents = [parent for parent in parents if parent.level < item.level]
        read = inline(item.text, references)
        if read.links:
            inner = tuple(parent.topic for parent in parents if parent.topic)
            drafts.append(_draft(item.line, read, topics + inner))
            parents.append(_Parent(item.level, entry=len(drafts) - 1))
        elif following and following.level > item.level:
            parents.append(_Parent(item.level, topic=read.plain.strip(_SEPARATORS)))
        elif parents and (above := parents[-1].entry) is not None:
            summary = f"{drafts[above].summary}\n{read.plain}"
            drafts[above] = replace(drafts[above], summary=summary)
        else:
            report(item.line, "an item without a link into the web, left out")
    return drafts


def _draft(line: int, item: Inline, topics: tuple[str, ...]) -> Draft:
    link, *others = item.links
    before, _, after = item.text.partition(SLOT)
    names, said = leading_authors(fill(after, item.links[1:]).lstrip(_SEPARATORS))
    summary = said.lstrip(_SEPARATORS)
    if any(map(str.isalnum, before)):
        names, summary = (), item.plain  # the link is a part of a sentence: keep it whole
    return Draft(
        line=line,
        title=link.label,
        url=link.url,
        kind=guess_kind(*reversed(topics), link.label, summary, url=link.url, otherwise="website"),
        authors=names,
        summary=summary,
        topics=topics,
        related=tuple(other.url for other in others if other.label not in names),
    )
