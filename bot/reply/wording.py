"""Nouns → the words people read: reasons, facts, kinds in the plural, a week's name."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.catalog import Resource
from bot.search import Hit, Reason

_FIELDS = {
    "also": "other names",
    "questions": "the questions it answers",
    "authors": "the authors",
    "topics": "the topics",
}
_OWN_LANGUAGE = "en"  # in which the bot speaks: no need to say so of a resource
# More reasons than this make a card longer without making it clearer.
_MAX_REASONS = 3


def explain(hit: Hit) -> str:
    """Say why a hit is one: “Principles” in the title (you typed “principels”)."""
    reasons = [reason for reason in hit.why if reason.how != "filter"] or list(hit.why)
    said: dict[str, list[str]] = {}
    for reason in reasons[:_MAX_REASONS]:
        what, where = _say(reason)
        said.setdefault(where, []).append(what)
    return "; ".join(f"{joined(list(dict.fromkeys(what)))} {where}" for where, what in said.items())


def _say(reason: Reason) -> tuple[str, str]:
    if reason.field == "related":
        return quoted(reason.typed), "names it as related"
    where = f"in {_FIELDS.get(reason.field, f'the {reason.field}')}"
    match reason.how:
        case "exact" | "filter":
            return quoted(reason.word), where
        case "initials":
            return f"{quoted(reason.typed)}, initials of {quoted(reason.word)},", where
        case "other name":
            return quoted(reason.word), "is another name for it"
        case _:
            return f"{quoted(reason.word)} (you typed {quoted(reason.typed)})", where


def facts(resource: Resource) -> str:
    """Say who made it and what it is: Ana, Ben · talk · beginner · 12 min · de · 2022."""
    minutes = f"{resource.minutes} min" if resource.minutes else ""
    language = resource.language or ""
    if language.partition("-")[0] == _OWN_LANGUAGE:
        language = ""
    year = (resource.published or "")[:4]
    known = [", ".join(resource.authors), resource.kind, resource.level, minutes, language, year]
    return " · ".join(filter(None, known))


def quoted(text: str) -> str:
    """Put text between typographic quotes."""
    return f"“{text}”"


def joined(words: Sequence[str], last: str = "and") -> str:
    """Write a list as people say it: talks, articles and books."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def plural(kind: str) -> str:
    """Write the plural of a kind: video → videos, case study → case studies."""
    if kind.endswith("y") and kind[-2:-1] not in "aeiou":
        return f"{kind[:-1]}ies"
    return f"{kind}es" if kind.endswith(("s", "x", "ch", "sh")) else f"{kind}s"


def count(number: int, noun: str) -> str:
    """Write a number with its noun: 1 resource, 7 resources."""
    return f"{number} {noun if number == 1 else plural(noun)}"


def kinds_of(kinds: Iterable[str]) -> str:
    """Name the three most frequent kinds: articles, books and workshops."""
    distinct = list(dict.fromkeys(kinds))
    named = [plural(kind) for kind in distinct[:3]]
    return joined([*named, "more"] if len(distinct) > 3 else named)


def iso_week(now: datetime) -> str:
    """Name the ISO week: week 47 of 2026."""
    year, week, _ = now.isocalendar()
    return f"week {week} of {year}"
