"""The tree that a YAML document is read into: every value and every key with its place."""

from typing import NamedTuple

from bot.catalog.scalars import Value


class Scalar(NamedTuple):
    """A single value, and `written`: how it stands in the file (1.10, where `value` is 1.1)."""

    line: int
    column: int
    value: Value
    written: str


class Sequence(NamedTuple):
    """A list."""

    line: int
    column: int
    items: list["Node"]


class Mapping(NamedTuple):
    """Keys with their values; a key is a node of its own, for it has a place too."""

    line: int
    column: int
    pairs: dict[str, tuple[Scalar, "Node"]]

    def text(self, key: str) -> Scalar | None:
        """Return the text behind a key, if there is one and it is text."""
        match self.pairs.get(key):
            case _, Scalar(value=str()) as found:
                return found
        return None


class Hole(NamedTuple):
    """Where something was refused: already reported, and not to be judged any further."""

    line: int
    column: int


Node = Scalar | Sequence | Mapping | Hole


def plain(node: Node) -> object:
    """Return the node's value as Python's own; a hole becomes None."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {name: plain(value) for name, (_, value) in node.pairs.items()}
        case _:
            return None
