"""What the real Slack would refuse, one rule at a time."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.blocks import MESSAGE_LENGTH, Surface, check_blocks, check_text, check_view

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def section(text: str = "hello", **more: object) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def button(label: str = "Go", **more: object) -> Json:
    return {"type": "button", "text": plain(label), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def card(**parts: object) -> Json:
    return {"type": "card", "title": mrkdwn("Title"), **parts}


def select(**option: object) -> Json:
    options = [{"text": plain("One"), "value": "1", **option}]
    return {"type": "static_select", "action_id": "menu", "options": options}


def picture(**parts: object) -> Json:
    return {"type": "image", "image_url": "https://a.org/a.png", **parts}


FINE: list[Json] = [
    section(fields=[mrkdwn("a"), plain("b")], accessory=button(url="https://a.org")),
    section("x" * 3000),
    {"type": "header", "text": plain("x" * 150)},
    {"type": "divider", "block_id": "line"},
    {"type": "context", "elements": [mrkdwn("a"), picture(alt_text="A")]},
    actions(button(value="v" * 2000, style="primary"), select()),
    picture(alt_text="A", title=plain("A")),
    {"type": "markdown", "text": "**bold**"},
    card(subtitle=plain("By"), body=mrkdwn("x" * 200), actions=[button(action_id="a")] * 1),
    {"type": "carousel", "elements": [card(), card()]},
    {
        "type": "input",
        "label": plain("Search"),
        "dispatch_action": True,
        "element": {"type": "plain_text_input", "action_id": "words"},
    },
]


@pytest.mark.parametrize("block", FINE, ids=lambda block: str(block["type"]))
def test_a_good_block_is_accepted(block: Json) -> None:
    assert check_blocks([block]) == []


BAD: list[tuple[str, Json]] = [
    ("must be less than 3001 characters", section("x" * 3001)),
    ("must be more than 0 characters", section("")),
    ("must have one of: text, fields", {"type": "section"}),
    ("no more than 10 items", section(fields=[mrkdwn("a")] * 11)),
    ("less than 2001", section(fields=[mrkdwn("x" * 2001)])),
    ("less than 151", {"type": "header", "text": plain("x" * 151)}),
    ("must be one of: plain_text", {"type": "header", "text": mrkdwn("x")}),
    ("must be one of: plain_text", actions({"type": "button", "text": mrkdwn("x")})),
    ("less than 76", actions(button("x" * 76))),
    ("less than 2001", actions(button(value="x" * 2001))),
    ("less than 3001", actions(button(url="https://a.org/" + "x" * 3000))),
    ("must be a valid URL", actions(button(url="javascript:alert(1)"))),
    ("must be one of: primary", actions(button(style="loud"))),
    ("less than 256", actions(button(action_id="x" * 256))),
    ("no more than 25", actions(*[button()] * 26)),
    ("no less than 1", actions()),
    ("less than 256", {"type": "divider", "block_id": "x" * 256}),
    ("no more than 10", {"type": "context", "elements": [mrkdwn("a")] * 11}),
    ("unsupported type: button", {"type": "context", "elements": [button()]}),
    ("missing required field: alt_text", picture()),
    ("more than 0", picture(alt_text="")),
    ("less than 12001", {"type": "markdown", "text": "x" * 12_001}),
    ("less than 76", actions(select(text=plain("x" * 76)))),
    ("less than 76", actions(select(value="x" * 76))),
    ("less than 201", card(body=mrkdwn("x" * 201))),
    ("less than 151", card(title=mrkdwn("x" * 151))),
    ("no more than 3", card(actions=[button()] * 4)),
    ("unsupported type here: overflow", card(actions=[{"type": "overflow"}])),
    ("must have one of", {"type": "card", "subtitle": plain("alone")}),
    ("no more than 10", {"type": "carousel", "elements": [card()] * 11}),
    ("no less than 1", {"type": "carousel", "elements": []}),
    ("unsupported type: section", {"type": "carousel", "elements": [section()]}),
    ("unsupported type: banner", {"type": "banner"}),
    ("unsupported type: None", {}),
    ("additional property not allowed: colour", section(colour="red")),
    ("action_id must be unique: a", actions(button(action_id="a"), button(action_id="a"))),
    ("must be a boolean", section(expand="yes")),
    # The tables let this pass; slack_sdk's class does not.
    ("slack_sdk:", actions({"type": "datepicker", "initial_date": "some day"})),
    ("must be a string", actions(button(value=3))),
    ("must be an object", actions(button(confirm="sure?"))),
    ("must be an array", {"type": "actions", "elements": None}),
    ("whole number", {**FINE[-1], "element": {"type": "plain_text_input", "max_length": 0}}),
    ("missing required field: label", {"type": "input", "element": select()}),
]


@pytest.mark.parametrize(("complaint", "block"), BAD, ids=lambda each: str(each)[:40])
def test_a_bad_block_is_refused_with_the_reason(complaint: str, block: Json) -> None:
    wrong = check_blocks([block])
    assert any(complaint in line for line in wrong), wrong
    assert all("[json-pointer:/blocks" in line for line in wrong)


def test_the_pointer_leads_to_the_value_at_fault() -> None:
    (wrong,) = check_blocks([section(), actions(button(), button("x" * 76))])
    assert wrong.endswith("[json-pointer:/blocks/1/elements/1/text/text]")


def test_a_message_holds_fifty_blocks_and_a_view_a_hundred() -> None:
    line: Json = {"type": "divider"}
    assert check_blocks([line] * 50) == []
    assert "no more than 50" in check_blocks([line] * 51)[0]
    assert check_blocks([line] * 100, "home") == []
    assert "no more than 100" in check_blocks([line] * 101, "modal")[0]


def test_block_ids_are_unique() -> None:
    twice: Json = {"type": "divider", "block_id": "a"}
    assert check_blocks([twice, twice]) == ["block_id must be unique: a [json-pointer:/blocks]"]


def test_a_message_has_a_length_in_total() -> None:
    wrong = check_blocks([section("x" * 2900)] * 5)
    assert wrong[0].startswith("msg_blocks_too_long")
    assert check_blocks([section("x" * 2900)] * 5, "home") == []
    assert check_blocks([section("x" * (MESSAGE_LENGTH // 5))] * 4) == []


@pytest.mark.parametrize(
    ("surface", "kind"),
    [
        ("modal", "carousel"),
        ("modal", "markdown"),
        ("home", "markdown"),
        ("home", "alert"),
        ("home", "context_actions"),
    ],
)
def test_some_blocks_do_not_stand_everywhere(surface: Surface, kind: str) -> None:
    wrong = check_blocks([{"type": kind}], surface)
    assert wrong == [f"unsupported type here: {kind} [json-pointer:/blocks/0]"]


@pytest.mark.parametrize("junk", [None, "x", 3, {}, [None], [[]], ["x"], [{"type": []}]])
def test_junk_is_refused_without_an_exception(junk: object) -> None:
    assert check_blocks(junk)


KEYS = st.sampled_from(
    ["type", "text", "elements", "fields", "actions", "title", "block_id", "action_id", "value"]
)
KINDS = st.sampled_from(["section", "actions", "card", "carousel", "button", "mrkdwn", "context"])
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | KINDS,
    lambda each: st.lists(each, max_size=3) | st.dictionaries(KEYS, each, max_size=5),
    max_leaves=30,
)


@settings(deadline=None)
@given(st.lists(ANY_JSON, max_size=4))
def test_no_json_makes_the_checker_stumble(blocks: list[object]) -> None:
    for line in check_blocks(blocks):
        assert isinstance(line, str)


def test_a_text_has_a_length() -> None:
    assert check_text("x" * 40_000) == []
    assert check_text("x" * 40_001)


def modal(**more: object) -> Json:
    return {"type": "modal", "title": plain("Suggest"), "blocks": [section()], **more}


@pytest.mark.parametrize(
    ("complaint", "view"),
    [
        ("less than 25", modal(title=plain("x" * 25))),
        ("missing required field: title", {"type": "modal", "blocks": [section()]}),
        ("less than 3001", modal(private_metadata="x" * 3001)),
        ("less than 256", modal(callback_id="x" * 256)),
        ("view of type modal", {"type": "home", "blocks": []}),
        ("must be an array", modal(blocks=None)),
        ("submit is required", modal(blocks=[FINE[-1]])),
        ("view_too_large", modal(private_metadata="x" * 250_001)),
    ],
)
def test_a_bad_view_is_refused_with_the_reason(complaint: str, view: Json) -> None:
    wrong = check_view(view, "modal")
    assert any(complaint in line for line in wrong), wrong


def test_a_good_view_is_accepted() -> None:
    assert check_view(modal(submit=plain("Send"), close=plain("No")), "modal") == []
    assert check_view({"type": "home", "blocks": [section()]}, "home") == []
