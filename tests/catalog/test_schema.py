import re
from pathlib import Path
from typing import Any

import pytest

from bot.catalog import document
from bot.catalog.nodes import plain
from bot.catalog.schema import schema, schema_text

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "tests" / "resources"
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "null": type(None),
}


def fits(value: object, rules: dict[str, Any]) -> bool:
    """Apply the part of JSON Schema that the generated one uses."""
    if "$ref" in rules:
        return fits(value, schema()["$defs"][rules["$ref"].removeprefix("#/$defs/")])
    types = [rules["type"]] if isinstance(rules.get("type"), str) else rules.get("type", TYPES)
    if type(value) not in [TYPES[name] for name in types]:
        return False
    if "anyOf" in rules and not any(fits(value, choice) for choice in rules["anyOf"]):
        return False
    match value:
        case dict():
            known = rules["properties"]
            return set(rules["required"]) <= set(value) <= set(known) and all(
                fits(item, known[key]) for key, item in value.items()
            )
        case list():
            most = rules.get("maxItems", len(value))
            return len(value) <= most and all(fits(item, rules["items"]) for item in value)
        case str():
            length = rules.get("minLength", 0) <= len(value) <= rules.get("maxLength", len(value))
            return length and (
                re.search(rules.get("pattern", ""), value) is not None
                and value in rules.get("enum", [value])
            )
        case int():
            return bool(rules.get("minimum", value) <= value <= rules.get("maximum", value))
    return True


def _value(path: Path) -> object:
    root, faults = document.read(path.read_text(encoding="utf-8"))
    assert root is not None
    assert faults == []
    return plain(root)


def test_the_file_in_the_repository_is_current() -> None:
    written = (ROOT / "resources.schema.json").read_text(encoding="utf-8")
    assert written == schema_text(), (
        "resources.schema.json is out of date; write it anew with "
        "`python -m bot schema > resources.schema.json`"
    )


def test_our_list_names_the_schema_on_top_for_editors() -> None:
    first = (ROOT / "resources.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=./resources.schema.json"


@pytest.mark.parametrize(
    "path",
    [ROOT / "resources.yaml", *sorted((EXAMPLES / "valid").glob("*.yaml"))],
    ids=lambda path: path.stem,
)
def test_the_schema_accepts_what_is_valid(path: Path) -> None:
    assert fits(_value(path), schema())


@pytest.mark.parametrize(
    "name",
    [
        "bad-id",
        "bad-kind",
        "bad-language",
        "bad-level",
        "bad-minutes",
        "empty-link",
        "entry-is-text",
        "fraction-of-minutes",
        "javascript-link",
        "list-as-title",
        "long-summary",
        "long-title",
        "missing-keys",
        "misspelt-key",
        "nested-list",
        "number-as-author",
        "number-as-title",
        "plain-text",
        "resources-a-mapping",
        "resources-missing",
        "text-as-authors",
        "too-many-topics",
        "truth-as-title",
        "unknown-key",
    ],
)
def test_the_schema_refuses_what_a_schema_can_see(name: str) -> None:

    assert not fits(_value(EXAMPLES / "invalid" / f"{name}.yaml"), schema())


def test_every_key_is_explained_and_shown_by_example() -> None:
    rules = schema()
    for fields in (rules["properties"], rules["$defs"]["resource"]["properties"]):
        for name, field in fields.items():
            assert field["description"], name
            assert all(fits(example, field) for example in field["examples"]), name
