"""What only shows when the blocks are seen together: how many, which ids, how long in total."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from bot.playground.blocks.kinds import block
from bot.playground.blocks.rules import complain

Surface = Literal["message", "modal", "home"]

# Undocumented, and how Slack counts is not known: measured at 13,297 characters for one markdown
# block and less with more blocks (https://github.com/slackapi/bolt-js/issues/2509). We count the
# JSON, which never counts less than Slack can.
MESSAGE_LENGTH = 13_200
TEXT_LENGTH = 40_000
_MOST: dict[Surface, int] = {"message": 50, "modal": 100, "home": 100}


def check_text(text: str) -> list[str]:
    """List what Slack would refuse about the text of a message."""
    if len(text) > TEXT_LENGTH:
        return [f"msg_too_long: {len(text)} characters, {TEXT_LENGTH} at most"]
    return []


def check_blocks(blocks: object, surface: Surface = "message") -> list[str]:
    """List what Slack would refuse about these blocks; empty when it would show them.

    Complaints end with a JSON pointer; too much in total is said as "msg_blocks_too_long: …".
    """
    if not isinstance(blocks, list):
        return [complain("must be an array", "/blocks")]
    wrong = list(_check_number(blocks, surface))
    for at, each in enumerate(blocks):
        path = f"/blocks/{at}"
        # slack_sdk stumbles over what the tables refuse; it is asked about the rest only.
        wrong += list(block(surface)(each, path)) or _ask_slack_sdk(each, path)
    wrong += [*_check_ids(blocks), *_check_length(blocks, surface)]
    return wrong


def _check_number(blocks: list[Any], surface: Surface) -> Iterator[str]:
    if len(blocks) > _MOST[surface]:
        yield complain(f"no more than {_MOST[surface]} items allowed", "/blocks")


def _check_ids(blocks: list[Any]) -> Iterator[str]:
    blocks = [each for each in blocks if isinstance(each, dict)]
    for name, times in Counter(str(each.get("block_id")) for each in blocks).items():
        if times > 1 and name != "None":
            yield complain(f"block_id must be unique: {name}", "/blocks")
    for at, each in enumerate(blocks):
        for name, times in Counter(_action_ids(each)).items():
            if times > 1:
                yield complain(f"action_id must be unique: {name}", f"/blocks/{at}")


def _action_ids(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("action_id"), str):
            yield node["action_id"]
        # Each card of a carousel is a block of its own.
        node = [] if node.get("type") == "carousel" else list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _action_ids(each)


def _check_length(blocks: list[Any], surface: Surface) -> Iterator[str]:
    length = len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")))
    if surface == "message" and length > MESSAGE_LENGTH:
        yield f"msg_blocks_too_long: {length} characters, {MESSAGE_LENGTH} at most"


def _ask_slack_sdk(value: Any, path: str) -> list[str]:  # noqa: ANN401 - any JSON
    try:
        parsed = Block.parse(value)
        if parsed is not None:
            parsed.to_dict()
    except (SlackObjectFormationError, TypeError, ValueError, AttributeError, KeyError) as error:
        return [complain(f"slack_sdk: {error}", path)]
    return [] if parsed is not None else [complain("slack_sdk does not know this block", path)]
