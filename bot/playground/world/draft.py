"""What an app sends to be shown (a JSON body) → a Draft that Slack accepts, or a Refusal.

The Web API, response_urls and the body of an ack all come through here.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.blocks import check_blocks, check_text
from bot.playground.message import Json
from bot.playground.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message before it is posted, checked; `unfurls` is false when both previews are off."""

    text: str = ""
    blocks: tuple[Json, ...] = ()
    thread_ts: str | None = None
    metadata: Json | None = None
    unfurls: bool = True


def read_draft(body: Json, *, new_id: Callable[[], str]) -> Draft:
    """Read and check what an app wants to show.

    `new_id` makes the block and action ids that the app left out, as Slack does.
    Raises Refusal(no_text, msg_too_long, invalid_blocks_format, msg_blocks_too_long,
    invalid_blocks).
    """
    text = str(body.get("text") or body.get("markdown_text") or "")
    blocks = read_json(body.get("blocks") or [], "invalid_blocks_format")
    if not text and not blocks and not body.get("attachments"):
        raise Refusal("no_text")
    if check_text(text):
        raise Refusal("msg_too_long", check_text(text))
    _refuse_blocks(check_blocks(blocks))
    previews = [is_true(body.get(key, True)) for key in ("unfurl_links", "unfurl_media")]
    metadata = read_json(body.get("metadata"), "invalid_metadata_format")
    return Draft(
        text=text,
        blocks=tuple(with_ids(each, new_id) for each in blocks),
        thread_ts=body.get("thread_ts") or None,
        metadata=metadata,
        unfurls=any(previews),
    )


def _refuse_blocks(wrong: list[str]) -> None:
    if any(line.startswith("msg_blocks_too_long") for line in wrong):
        raise Refusal("msg_blocks_too_long", wrong)
    if wrong:
        raise Refusal("invalid_blocks", wrong)


def with_ids(block: Json, new_id: Callable[[], str]) -> Json:
    """Name what the app left unnamed: a block, and every element that can be pressed."""
    return {"block_id": new_id(), **{key: _named(each, new_id) for key, each in block.items()}}


def _named(node: Any, new_id: Callable[[], str]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(node, list):
        return [_named(each, new_id) for each in node]
    if not isinstance(node, dict):
        return node
    named = {key: _named(each, new_id) for key, each in node.items()}
    kind = str(node.get("type"))
    if kind == "card":
        return {"block_id": new_id(), **named}
    if kind in ("button", "overflow", "checkboxes") or kind.endswith(("select", "_input")):
        return {"action_id": new_id(), **named}
    return named


def read_json(value: Any, error: str) -> Any:  # noqa: ANN401 - any JSON
    """Read a part of a body, which a form carries as text; raises Refusal(error)."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Refusal(error) from None


def is_true(value: object) -> bool:
    """Read a flag from JSON or from a form."""
    return value not in (False, None, 0, "", "0", "false", "False")
