"""Entries → what they get wrong together: one id or page for two, relatives that are nowhere."""

from collections.abc import Iterator
from contextlib import suppress
from difflib import get_close_matches

from bot.catalog import links
from bot.catalog.nodes import Mapping, Node, Scalar, Sequence
from bot.catalog.problem import Fault
from bot.catalog.values import is_id
from bot.catalog.wording import entry_name, shorten

# Each suggestion compares an id with all others: long work in a long list.
_MAX_SUGGESTIONS = 10


def contradictions(entries: list[Mapping]) -> Iterator[Fault]:
    """Yield the faults between entries, each of which may be invalid by itself as well."""
    yield from _repetitions(entries)
    yield from _lost_relatives(entries)


def _repetitions(entries: list[Mapping]) -> Iterator[Fault]:
    ids: dict[str, Mapping] = {}
    pages: dict[str, Mapping] = {}
    for entry in entries:
        id_, page = entry.text("id"), _page(entry)
        twin = ids.setdefault(id_.written, entry) if id_ else entry
        double = pages.setdefault(page, entry) if page else entry
        if twin is double is not entry:
            message = f"this is the entry of line {twin.line} again; remove one of the two"
            yield _fault(entry, entry, message)
            continue
        if twin is not entry:
            message = f"its `id` is taken by the entry of line {twin.line}; choose another"
            yield _fault(entry, entry.pairs["id"][1], message)
        if double is not entry:
            message = f"its `url` leads to the page of line {double.line}; keep one of the two"
            yield _fault(entry, entry.pairs["url"][1], message)


def _page(entry: Mapping) -> str:
    """Return the page that an entry leads to; empty when its link is none, which is reported."""
    if url := entry.text("url"):
        with suppress(ValueError):
            return links.page(links.check(url.written.strip()))
    return ""


def _lost_relatives(entries: list[Mapping]) -> Iterator[Fault]:
    ids = {id_.written: entry for entry in entries if (id_ := entry.text("id"))}
    suggestions = 0
    for entry in entries:
        for name in _names(entry):
            if name.written not in ids:
                candidates = list(ids) if suggestions < _MAX_SUGGESTIONS else []
                suggestions += 1
                yield _fault(entry, name, _lost(name.written, candidates))
            elif ids[name.written] is entry:
                yield _fault(entry, name, "`related` names the entry itself; remove that")


def _lost(name: str, candidates: list[str]) -> str:
    meant = "".join(get_close_matches(name, candidates, n=1))
    advice = f"did you mean `{meant}`?" if meant else "write an id of this list, or a link"
    return f"`related` names `{shorten(name)}`, which is no entry; {advice}"


def _names(entry: Mapping) -> Iterator[Scalar]:
    """Yield the relatives named by id; the linked ones may well be outside of the list."""
    match entry.pairs.get("related"):
        case _, Sequence(items=items):
            for item in items:
                if isinstance(item, Scalar) and isinstance(item.value, str) and is_id(item.value):
                    yield item


def _fault(entry: Mapping, at: Node, message: str) -> Fault:
    return Fault(at.line, at.column, message).within(entry_name(entry))
