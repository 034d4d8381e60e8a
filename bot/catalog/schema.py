"""The rules of the list → the JSON Schema with which editors complete, explain and check it.

One schema describes both forms of the file: what it says of mappings does not concern lists, and
vice versa. Editors explain that better than a choice between two schemas.
"""

import json
from typing import Any

from bot.catalog.contents import ENTRY, HEADING

# Editors read this draft without exception; newer ones only in part.
_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the file, as far as a schema can say what `parse` accepts."""
    heading = _as_edited(HEADING.schema())
    heading["properties"]["resources"]["items"] = {"$ref": "#/$defs/resource"}
    return {
        "$schema": _DRAFT,
        "title": "A curated list",
        "description": "Either `title`, `about` and `resources`, or the bare list of resources",
        "type": ["object", "array"],
        "properties": heading["properties"],
        "required": heading["required"],
        "additionalProperties": False,
        "items": {"$ref": "#/$defs/resource"},
        "$defs": {"resource": _as_edited(ENTRY.schema())},
    }


def schema_text() -> str:
    """Return the content of `resources.schema.json`."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _as_edited(rules: dict[str, Any]) -> dict[str, Any]:
    """Return pydantic's schema as the file is read: an optional key may have nothing behind it."""
    for field, rule in rules["properties"].items():
        rule["title"] = field  # pydantic's own is the same word, capitalised
        rule.pop("default", None)
        if field not in rules["required"] and "type" in rule:
            rule["type"] = [rule["type"], "null"]
    rules["description"] = rules["description"].partition("\n")[0]
    return rules
