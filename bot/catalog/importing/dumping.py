"""Catalog → the YAML that `parse` reads as the same Catalog, laid out as a curator would."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import MISSING, fields

from bot.catalog.catalog import Catalog
from bot.catalog.resource import Resource
from bot.catalog.scalars import write, write_list

_WIDTH = 94  # an entry is indented by four blanks, a folded text by two more
_LONG_TEXTS = ("about", "summary")
_EDITOR_LINE = "# yaml-language-server: $schema=./resources.schema.json"
# Text that can stand in a folded block: nothing to escape, and no blanks that folding would lose.
_FOLDABLE = re.compile(
    r"(?:[^\s\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]+(?: |\n+|\Z))+"
)


def dump(catalog: Catalog) -> str:
    """Return a valid catalogue as YAML; of the optional keys, those that say something."""
    heading = [_EDITOR_LINE, f"title: {write(catalog.title)}"]
    if catalog.about:
        heading += _text("about", catalog.about)
    heading += ["", "resources:" if catalog.resources else "resources: []"]
    entries = ("\n".join(_entry(resource)) for resource in catalog.resources)
    return "\n".join(heading) + "\n" + "\n\n".join(entries) + "\n" * bool(catalog.resources)


def _entry(resource: Resource) -> Iterator[str]:
    indent = "  - "
    for field in fields(resource):
        value = getattr(resource, field.name)
        if field.default is MISSING or value != field.default:
            for line in _pair(field.name, value):
                yield f"{indent}{line}".rstrip()
                indent = "    "


def _pair(key: str, value: str | int | tuple[str, ...]) -> list[str]:
    match value:
        case int():
            return [f"{key}: {value}"]
        case str():
            return _text(key, value)
        case _:
            line = f"{key}: {write_list(value)}"
            fits = len(line) <= _WIDTH and key != "questions"
            return [line] if fits else [f"{key}:", *(f"  - {write(item)}" for item in value)]


def _text(key: str, text: str) -> list[str]:
    """Return a long text as a folded block where its form allows that."""
    line = f"{key}: {write(text)}"
    if key not in _LONG_TEXTS or len(line) <= _WIDTH or not _FOLDABLE.fullmatch(text):
        return [line]
    lines = [f"{key}: >-"]
    for part in re.split(r"(\n+)", text):
        # Folding makes a blank of a line break, so that each one that is meant takes another.
        lines += [""] * part.count("\n") or [f"  {line}" for line in _wrap(part)]
    return lines


def _wrap(paragraph: str) -> list[str]:
    return textwrap.wrap(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)
