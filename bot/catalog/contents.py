"""The root of a document → Catalog, and everything its heading and entries get wrong.

A list is a mapping of `title`, `about` and `resources`, or the bare list of its entries.
"""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, Field

from bot.catalog.catalog import Catalog
from bot.catalog.consistency import contradictions
from bot.catalog.form import Form
from bot.catalog.nodes import Hole, Mapping, Node, Sequence
from bot.catalog.problem import Fault
from bot.catalog.resource import Resource
from bot.catalog.values import Line, Text
from bot.catalog.wording import entry_name

_ENOUGH_FAULTS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands around the entries, which are looked at one by one and not as a part of it."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    title: Annotated[
        Line, Field(description="The name of this list", examples=["Data Mesh Resources"])
    ] = Catalog.title
    about: Annotated[
        Text, Field(description="What this list is about", examples=["Talks and articles."])
    ] = Catalog.about
    resources: Annotated[
        list[Any], Field(description="The entries, each beginning with `- id:`", examples=[[]])
    ]


HEADING = Form(Heading)
ENTRY = Form(Resource)
_NO_HEADING = Heading(resources=[])


def contents(root: Node) -> tuple[Catalog, list[Fault]]:
    """Return the list as far as it is valid, and everything that is not."""
    heading, entries, faults = _open(root)
    resources: list[Resource] = []
    for entry in entries:
        resource, more = _resource(entry)
        faults += more
        if resource:
            resources.append(resource)
        if len(faults) > _ENOUGH_FAULTS:
            message = "too much is wrong to look any further; mend the places named before this"
            faults.append(Fault(entry.line, entry.column, message))
            break
    faults += contradictions([entry for entry in entries if isinstance(entry, Mapping)])
    while entries:  # freeing 10,000 of them at once would hold up all threads for 50 ms
        entries.pop()
    return Catalog(heading.title, heading.about, tuple(resources)), faults


def _open(root: Node) -> tuple[Heading, list[Node], list[Fault]]:
    match root:
        case Sequence(items=entries):
            return _NO_HEADING, entries, []
        case Mapping():
            return _heading(root)
        case Hole():
            return _NO_HEADING, [], []
        case _:
            advice = "write `resources:` and below it the entries, each beginning with `- id:`"
            return _NO_HEADING, [], [Fault(*root[:2], f"this is no list; {advice}")]


def _heading(root: Mapping) -> tuple[Heading, list[Node], list[Fault]]:
    if "url" in root.pairs and "resources" not in root.pairs:
        advice = "write `resources:` above it, and `- ` in front of its first line"
        return _NO_HEADING, [], [Fault(*root[:2], f"this is an entry outside of a list; {advice}")]
    pairs = dict(root.pairs)
    entries: list[Node] = []
    match pairs.get("resources"):
        case key, Sequence(line, column, entries):
            pairs["resources"] = key, Sequence(line, column, [])
    heading, faults = HEADING.fill(Mapping(root.line, root.column, pairs))
    return heading or _NO_HEADING, entries, faults


def _resource(entry: Node) -> tuple[Resource | None, list[Fault]]:
    match entry:
        case Mapping():
            resource, faults = ENTRY.fill(entry)
            return resource, [fault.within(entry_name(entry)) for fault in faults]
        case Hole():
            return None, []
        case _:
            advice = "write `id: …` behind the `- `, and its other keys below"
            return None, [Fault(*entry[:2], f"this entry has no keys; {advice}")]
