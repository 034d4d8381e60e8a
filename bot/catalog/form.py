"""A mapping of the file → the dataclass it stands for, or every fault in it, each at its place."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.catalog.nodes import Hole, Mapping, Node, Scalar, Sequence, plain
from bot.catalog.problem import Fault
from bot.catalog.wording import Hint, sentence, unknown

T = TypeVar("T")


class Form(Generic[T]):
    """The rules for one kind of mapping, taken from the annotations of a dataclass."""

    def __init__(self, filled: type[T]) -> None:
        self._adapter = TypeAdapter(filled)
        schema = self.schema()
        self._required = frozenset(schema["required"])
        self._hints = {
            field: Hint(field, rules["description"], rules["examples"][0])
            for field, rules in schema["properties"].items()
        }

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of the dataclass as pydantic makes it."""
        return self._adapter.json_schema()

    def fill(self, node: Mapping) -> tuple[T | None, list[Fault]]:
        """Return what the mapping says, or None and its faults.

        An optional key with nothing behind it is the same as no key.
        """
        values = {field: plain(value) for field, (_, value) in node.pairs.items()}
        given = {
            field: value
            for field, value in values.items()
            if value is not None or field in self._required
        }
        try:
            return self._adapter.validate_python(given), []
        except ValidationError as invalid:
            errors = invalid.errors(include_url=False)
            return None, list(self._faults(errors, node))

    def _faults(self, errors: list[ErrorDetails], node: Mapping) -> Iterator[Fault]:
        meant = set()
        for error in errors:
            if error["type"] == "unexpected_keyword_argument":
                key, _ = node.pairs[str(error["loc"][0])]
                message, likely = unknown(key.written, self._hints)
                meant.add(likely)
                yield Fault(key.line, key.column, message)
        for error in errors:
            hint = self._hints.get(str(error["loc"][0]))
            # A misspelt key is one fault; that the right one is missing is no second.
            if hint and not (error["type"] == "missing" and hint.field in meant):
                yield from _fault(error, node, hint)


def _fault(error: ErrorDetails, mapping: Mapping, hint: Hint) -> Iterator[Fault]:
    key, value = mapping.pairs.get(hint.field, (mapping, mapping))
    at: Node = value
    match value, error["loc"]:
        case Sequence(), (_, int(index)):
            at = value = value.items[index]
        case Scalar(written=""), _:
            at = key
    if not isinstance(value, Hole):
        yield Fault(at.line, at.column, sentence(error, value, hint))
