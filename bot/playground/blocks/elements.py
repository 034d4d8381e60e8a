"""What stands inside a block: text, options, buttons, menus, inputs, each with its limits.

The limits are those of https://docs.slack.dev/reference/block-kit/block-elements; where Slack's
own sources disagree the stricter one counts. Elements that no bot of ours could want are not here.
"""

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
    whole,
)

TYPE: dict[str, Rule] = {"type": anything}


def plain(high: int) -> Rule:
    """Allow a plain_text object and nothing that would be parsed."""
    return shape({"type": one_of("plain_text"), "text": string(high)}, {"emoji": boolean})


def mrkdwn(high: int) -> Rule:
    """Allow a mrkdwn object."""
    return shape({"type": one_of("mrkdwn"), "text": string(high)}, {"verbatim": boolean})


def text(high: int) -> Rule:
    """Allow a text object of either kind."""
    return by_type({"plain_text": plain(high), "mrkdwn": mrkdwn(high)})


CONFIRM = shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
ACTION: dict[str, Rule] = {"action_id": string(255)}
FIELD: dict[str, Rule] = {**ACTION, "confirm": CONFIRM, "focus_on_load": boolean}
MENU: dict[str, Rule] = {**FIELD, "placeholder": plain(150)}
WRITTEN: dict[str, Rule] = {
    **ACTION,
    "placeholder": plain(150),
    "focus_on_load": boolean,
    "dispatch_action_config": shape(
        {"trigger_actions_on": items(one_of("on_enter_pressed", "on_character_entered"), 2)}, {}
    ),
}
OPTION = shape({"text": plain(75), "value": string(75)}, {"description": plain(75)})
MARKED_OPTION = shape({"text": text(75), "value": string(75)}, {"description": text(75)})
LINK_OPTION = shape(
    {"text": plain(75), "value": string(75)}, {"description": plain(75), "url": address()}
)
OPTIONS: dict[str, Rule] = {
    "options": items(OPTION, 100),
    "option_groups": items(shape({"label": plain(75), "options": items(OPTION, 100)}, {}), 100),
}
FEEDBACK = shape({"text": plain(75), "value": string(2000)}, {"accessibility_label": string(75)})
ONE_OR_GROUPS = ("options", "option_groups")
FEW = whole(1, 100)


def _select(**initial: Rule) -> Rule:
    return shape(TYPE, {**MENU, **initial})


IMAGE = shape(
    {**TYPE, "alt_text": string(2000)},
    {"image_url": address(), "slack_file": anything},
    ("image_url", "slack_file"),
)

ELEMENTS: dict[str, Rule] = {
    "button": shape(
        {**TYPE, "text": plain(75)},
        {
            **ACTION,
            "value": string(2000),
            "url": address(),
            "style": one_of("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
    ),
    "checkboxes": shape(
        {**TYPE, "options": items(MARKED_OPTION, 10)},
        {**FIELD, "initial_options": items(MARKED_OPTION, 10)},
    ),
    "radio_buttons": shape(
        {**TYPE, "options": items(MARKED_OPTION, 10)}, {**FIELD, "initial_option": MARKED_OPTION}
    ),
    "overflow": shape({**TYPE, "options": items(LINK_OPTION, 5)}, {**ACTION, "confirm": CONFIRM}),
    "static_select": shape(TYPE, {**MENU, **OPTIONS, "initial_option": OPTION}, ONE_OR_GROUPS),
    "multi_static_select": shape(
        TYPE,
        {**MENU, **OPTIONS, "initial_options": items(OPTION, 100), "max_selected_items": FEW},
        ONE_OR_GROUPS,
    ),
    "external_select": _select(initial_option=OPTION, min_query_length=whole(0, 100)),
    "users_select": _select(initial_user=string(255)),
    "conversations_select": _select(
        initial_conversation=string(255),
        default_to_current_conversation=boolean,
        response_url_enabled=boolean,
        filter=anything,
    ),
    "channels_select": _select(initial_channel=string(255), response_url_enabled=boolean),
    "datepicker": _select(initial_date=string(10)),
    "timepicker": _select(initial_time=string(5), timezone=string(255)),
    "plain_text_input": shape(
        TYPE,
        {
            **WRITTEN,
            "initial_value": string(3000, low=0),
            "multiline": boolean,
            "min_length": whole(0, 3000),
            "max_length": whole(1, 3000),
        },
    ),
    "url_text_input": shape(TYPE, {**WRITTEN, "initial_value": string(3000)}),
    "email_text_input": shape(TYPE, {**WRITTEN, "initial_value": string(3000)}),
    "number_input": shape(
        {**TYPE, "is_decimal_allowed": boolean},
        {
            **WRITTEN,
            "initial_value": string(255),
            "min_value": string(255),
            "max_value": string(255),
        },
    ),
    "image": IMAGE,
    "feedback_buttons": shape(
        {**TYPE, "positive_button": FEEDBACK, "negative_button": FEEDBACK}, ACTION
    ),
    "icon_button": shape(
        {**TYPE, "icon": one_of("trash"), "text": plain(75)},
        {
            **ACTION,
            "value": string(2000),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
            "visible_to_user_ids": items(string(255), 100),
        },
    ),
}

PRESSED = frozenset({"button", "overflow"})
CHOSEN = frozenset(kind for kind in ELEMENTS if kind.endswith("select"))
PICKED = frozenset({"checkboxes", "radio_buttons", "datepicker", "timepicker"})
TYPED = frozenset(kind for kind in ELEMENTS if kind.endswith("_input"))
IN_SECTION = PRESSED | CHOSEN | PICKED | {"image"}
IN_ACTIONS = PRESSED | {kind for kind in CHOSEN if not kind.startswith("multi")} | PICKED
IN_INPUT = CHOSEN | PICKED | TYPED


def element(allowed: frozenset[str]) -> Rule:
    """Allow one of these elements."""
    return by_type(ELEMENTS, allowed)
