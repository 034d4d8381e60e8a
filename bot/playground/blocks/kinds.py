"""The blocks themselves: their keys and limits, and on which surface each may stand.

The limits are those of https://docs.slack.dev/reference/block-kit/blocks; a card's three buttons
are what other libraries allow, Slack's page names no number.
"""

from bot.playground.blocks.elements import (
    ELEMENTS,
    IMAGE,
    IN_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    TYPE,
    element,
    plain,
    text,
)
from bot.playground.blocks.rules import (
    Rule,
    address,
    anything,
    boolean,
    by_type,
    items,
    one_of,
    shape,
    string,
)

BLOCK: dict[str, Rule] = {"block_id": string(255)}
IN_CONTEXT = by_type({"image": ELEMENTS["image"], "mrkdwn": text(3000), "plain_text": text(3000)})
CARD = shape(
    TYPE,
    {
        **BLOCK,
        "hero_image": IMAGE,
        "icon": IMAGE,
        "title": text(150),
        "subtitle": text(150),
        "body": text(200),
        "actions": items(element(frozenset({"button"})), 3),
    },
    ("hero_image", "title", "actions", "body"),
)

BLOCKS: dict[str, Rule] = {
    "section": shape(
        TYPE,
        {
            **BLOCK,
            "text": text(3000),
            "fields": items(text(2000), 10),
            "accessory": element(IN_SECTION),
            "expand": boolean,
        },
        ("text", "fields"),
    ),
    "header": shape({**TYPE, "text": plain(150)}, BLOCK),
    "divider": shape(TYPE, BLOCK),
    "context": shape({**TYPE, "elements": items(IN_CONTEXT, 10)}, BLOCK),
    "actions": shape({**TYPE, "elements": items(element(IN_ACTIONS), 25)}, BLOCK),
    "context_actions": shape(
        {**TYPE, "elements": items(element(frozenset({"feedback_buttons", "icon_button"})), 5)},
        BLOCK,
    ),
    "image": shape(
        {**TYPE, "alt_text": string(2000)},
        {**BLOCK, "image_url": address(), "slack_file": anything, "title": plain(2000)},
        ("image_url", "slack_file"),
    ),
    "input": shape(
        {**TYPE, "label": plain(2000), "element": element(IN_INPUT)},
        {**BLOCK, "hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "markdown": shape({**TYPE, "text": string(12_000)}, BLOCK),
    "card": CARD,
    "carousel": shape({**TYPE, "elements": items(by_type({"card": CARD}), 10)}, BLOCK),
    "alert": shape(
        {**TYPE, "text": text(3000)},
        {**BLOCK, "level": one_of("default", "info", "warning", "error", "success")},
    ),
    # Our bot sends none of these two; slack_sdk's classes look into them.
    "rich_text": shape({**TYPE, "elements": anything}, BLOCK),
    "table": shape({**TYPE, "rows": anything}, {**BLOCK, "column_settings": anything}),
}

NOT_ON: dict[str, frozenset[str]] = {
    "message": frozenset(),
    "modal": frozenset({"carousel", "markdown", "context_actions", "table"}),
    "home": frozenset({"alert", "markdown", "context_actions", "table"}),
}


def block(surface: str) -> Rule:
    """Allow any block that may stand on this surface."""
    return by_type(BLOCKS, frozenset(BLOCKS) - NOT_ON[surface])
