"""A number of resources → a list of that size and the judged texts that it can answer.

The reading list's entries are planted among generated ones, so that the same texts are asked at
every size; only where the list is shorter than that, some of them and their texts are left out.
Of a handful (up to 10), nothing can be planted: that is the list the bot ships with.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

from bot.catalog import Resource
from tests.relevance.judged import Judged, Part, judged
from tests.relevance.lists import among, resources, spread

HANDFUL = 10
SEED = 23


@dataclass(frozen=True, slots=True)
class Sized:
    """A list of some size, with the texts of both parts."""

    resources: tuple[Resource, ...]
    dev: list[Judged]
    test: list[Judged]


def listed(name: str) -> Sized:
    """Return a list as it is, with its texts."""
    return Sized(resources(name), judged(name, "dev"), judged(name, "test"))


def sized(count: int) -> Sized:
    """Return a list of `count` resources (a handful: the shipped list) and its texts."""
    if count <= HANDFUL:
        return listed("shipped")
    planted = tuple(_asked_first())[:count]
    known = {resource.id for resource in planted}
    made = among(planted, count, SEED)
    return Sized(made, list(_answerable("dev", known)), list(_answerable("test", known)))


def _asked_first() -> Iterator[Resource]:
    """Yield the reading list: what the held-out texts ask for and the rest, by turns."""
    wanted = {row.expected[0] for row in judged("reading", "test") if row.expected}
    mixed = sorted(resources("reading"), key=lambda resource: spread(resource.id))
    held, rest = [r for r in mixed if r.id in wanted], [r for r in mixed if r.id not in wanted]
    yield from (r for r in chain.from_iterable(zip_longest(held, rest)) if r is not None)


def _answerable(part: Part, known: set[str]) -> Iterator[Judged]:
    for row in judged("reading", part):
        expected = tuple(wanted for wanted in row.expected if wanted in known)
        if expected or not row.expected:
            yield Judged(row.kind, row.typed, expected)
