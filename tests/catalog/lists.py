"""Lists, entries and problems for the tests of this room."""

import pytest

from bot.catalog import InvalidCatalog, Resource, parse


def entry(number: int = 1, **more: str) -> str:
    """Return a valid entry in YAML; `more` replaces or adds keys, as they stand in the file."""
    keys = {
        "id": f"entry-{number}",
        "title": f"Entry {number}",
        "url": f"https://example.com/{number}",
        "kind": "article",
        "authors": "[Ann Lee]",
        "summary": "What it says.",
    }
    lines = "\n".join(f"  {key}: {value}" for key, value in (keys | more).items())
    return f"- {lines.strip()}\n"


def resource(id_: str, **more: str | int | tuple[str, ...]) -> Resource:
    """Return a resource made by hand."""
    keys: dict[str, object] = {
        "id": id_,
        "title": id_.capitalize(),
        "url": f"https://example.com/{id_}",
        "kind": "article",
        "authors": (),
        "summary": "",
    }
    return Resource(**keys | more)  # type: ignore[arg-type] # the fields come by name


def problems(text: str) -> list[str]:
    """Return what is wrong with a list, as `line:column: message`."""
    with pytest.raises(InvalidCatalog) as caught:
        parse(text, "list.yaml")
    return [str(problem).removeprefix("list.yaml:") for problem in caught.value.problems]
