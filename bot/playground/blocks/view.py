"""A view (App Home or a modal) → everything Slack would refuse about it."""

import json
from collections.abc import Iterator
from typing import Any

from bot.playground.blocks.elements import TYPE, plain
from bot.playground.blocks.layout import Surface, check_blocks
from bot.playground.blocks.rules import Rule, anything, boolean, shape, string

_BYTES = 250_000
_COMMON: dict[str, Rule] = {
    "private_metadata": string(3000, low=0),
    "callback_id": string(255, low=0),
    "external_id": string(255, low=0),
}
_HOME = shape({**TYPE, "blocks": anything}, _COMMON)
_MODAL = shape(
    {**TYPE, "blocks": anything, "title": plain(24)},
    {
        **_COMMON,
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
)


def check_view(view: Any, surface: Surface) -> list[str]:  # noqa: ANN401 - any JSON
    """List what Slack would refuse about this view on this surface ("home" or "modal")."""
    if not isinstance(view, dict) or view.get("type") != surface:
        return [f"must be a view of type {surface} [json-pointer:/view]"]
    rule = _HOME if surface == "home" else _MODAL
    return [
        *rule(view, "/view"),
        *check_blocks(view.get("blocks"), surface),
        *_check_together(view, surface),
    ]


def _check_together(view: dict[str, Any], surface: Surface) -> Iterator[str]:
    if len(json.dumps(view).encode()) > _BYTES:
        yield f"view_too_large: {_BYTES} bytes at most"
    blocks = view.get("blocks")
    kinds = [each.get("type") for each in blocks or [] if isinstance(each, dict)]
    if surface == "modal" and "input" in kinds and "submit" not in view:
        yield "submit is required when there are input blocks [json-pointer:/view]"
