"""YAML text → a tree of nodes that know their line and column, and what was refused on the way.

Built on PyYAML's event stream, because its loaders can be hung by 900 bytes of merge keys, killed
by 300 bytes of aliases and crashed by 100,000 brackets. Here nothing refers to anything else, and
depth, length and number are bounded while reading. Knows nothing of resources.
"""

from collections.abc import Iterator
from typing import NoReturn, cast

import yaml

from bot.catalog.nodes import Hole, Mapping, Node, Scalar, Sequence
from bot.catalog.problem import Fault
from bot.catalog.scalars import resolve
from bot.catalog.syntax import explain, unprintable

MAX_LENGTH = 20_000_000
MAX_NODES = 1_000_000
MAX_DEPTH = 20
MAX_FAULTS = 100
_MERGE = "<<"

Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]
# The C parser is twenty times as fast, but not every build of PyYAML has it.
FASTEST: Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(text: str, *, loader: Loader = FASTEST) -> tuple[Node | None, list[Fault]]:
    """Return the root of the one document in a text, and every fault found while reading.

    The root is None when the text is empty or cannot be read to its end.
    """
    if len(text) > MAX_LENGTH:
        return None, [Fault(1, 1, f"the file is over {MAX_LENGTH:,} characters; split the list")]
    # Some editors save a byte order mark; only at the very beginning is it no part of the text.
    text = text.removeprefix("\ufeff")
    if "\ufeff" in text:
        return None, [unprintable(text)]
    composer = _Composer(yaml.parse(text, Loader=loader))
    try:
        return composer.document(), composer.faults
    except _Stop:
        return None, composer.faults
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        return None, [*composer.faults, explain(error, text)]


class _Stop(Exception):
    """Reading on makes no sense."""


class _Composer:
    """Makes nodes of events; it recurses safely, because MAX_DEPTH bounds it."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self.faults: list[Fault] = []
        self._events = events
        self._nodes = 0

    def document(self) -> Node | None:
        next(self._events)  # the stream starts
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            return None
        root = self._node(next(self._events), depth=1)
        next(self._events)  # the document ends
        if not isinstance(event := next(self._events), yaml.StreamEndEvent):
            self._refuse(event, "a second document starts here; remove this `---` to keep one list")
        return root

    def _node(self, event: yaml.Event, *, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(event, f"the file has over {MAX_NODES:,} values; split the list")
        if depth > MAX_DEPTH:
            self._stop(event, f"lists within lists, over {MAX_DEPTH} deep; an entry needs three")
        match event:
            case yaml.AliasEvent():
                return self._alias(event)
            case yaml.ScalarEvent():
                return self._scalar(event)
            case yaml.SequenceStartEvent():
                return self._sequence(event, depth)
            case _:
                return self._mapping(cast(yaml.MappingStartEvent, event), depth)

    def _alias(self, event: yaml.AliasEvent) -> Hole:
        self._refuse(
            event,
            f"`*{event.anchor}` stands for something written elsewhere, which cannot be used here; "
            "repeat it, or put text that begins with * in quotes",
        )
        return Hole(*_place(event))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar | Hole:
        is_anchored, is_tagged = self._refuse_anchor(event), self._refuse_tag(event, event.tag)
        if is_anchored or is_tagged:
            return Hole(*_place(event))
        written = event.value
        is_bare = event.implicit[0]
        return Scalar(*_place(event), resolve(written) if is_bare else written, written)

    def _sequence(self, event: yaml.SequenceStartEvent, depth: int) -> Sequence | Hole:
        self._refuse_anchor(event)
        is_tagged = self._refuse_tag(event, event.tag)
        items = []
        while not isinstance(inner := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(inner, depth=depth + 1))
        return Hole(*_place(event)) if is_tagged else Sequence(*_place(event), items)

    def _mapping(self, event: yaml.MappingStartEvent, depth: int) -> Mapping | Hole:
        self._refuse_anchor(event)
        is_whole = not self._refuse_tag(event, event.tag)
        pairs: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(inner := next(self._events), yaml.MappingEndEvent):
            key = self._node(inner, depth=depth + 1)
            before = len(self.faults)
            value = self._node(next(self._events), depth=depth + 1)
            if isinstance(key, Scalar) and key.written not in pairs and key.written != _MERGE:
                pairs[key.written] = key, value
                continue
            del self.faults[before:]  # one message is enough for a pair that is refused as a whole
            self._refuse_key(inner, key, pairs)
            is_whole = is_whole and isinstance(key, Scalar) and key.written != _MERGE
        return Mapping(*_place(event), pairs) if is_whole else Hole(*_place(event))

    def _refuse_key(
        self, event: yaml.Event, key: Node, pairs: dict[str, tuple[Scalar, Node]]
    ) -> None:
        match key:
            case Scalar(written=word) if word in pairs:
                line = pairs[word][0].line
                self._refuse(event, f"`{word}` is here again, after line {line}; keep one of them")
            case Scalar():
                self._refuse(
                    event,
                    f"`{_MERGE}` takes keys from elsewhere, which cannot be done here; repeat them",
                )
            case Sequence() | Mapping():
                self._refuse(event, "a key has to be one word; write `key: value`")

    def _refuse_anchor(self, event: yaml.NodeEvent) -> bool:
        if event.anchor is None:
            return False
        self._refuse(
            event,
            f"`&{event.anchor}` names this place for use elsewhere, which cannot be done here; "
            "remove it, or put text that begins with & in quotes",
        )
        return True

    def _refuse_tag(self, event: yaml.NodeEvent, tag: str | None) -> bool:
        if tag is None:
            return False
        name = tag.replace("tag:yaml.org,2002:", "!!")
        self._refuse(
            event,
            f"`{name}` gives a type, which cannot be done here; remove it, or put text that "
            "begins with ! in quotes",
        )
        return True

    def _refuse(self, event: yaml.Event, message: str) -> None:
        self.faults.append(Fault(*_place(event), message))
        if len(self.faults) >= MAX_FAULTS:
            self._stop(
                event, "too much is wrong to read any further; mend the places named before this"
            )

    def _stop(self, event: yaml.Event, message: str) -> NoReturn:
        self.faults.append(Fault(*_place(event), message))
        raise _Stop


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = cast(yaml.Mark, event.start_mark)  # optional only for events that a dumper is given
    return mark.line + 1, mark.column + 1
