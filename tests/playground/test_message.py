"""How a message is read: in plain words, its links, and what could be pressed."""

from typing import Any

import pytest

from bot.playground.markup import Link
from bot.playground.message import Message

Json = dict[str, Any]


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(label: str, **more: object) -> Json:
    return {"type": "button", "text": plain(label), "action_id": "a", **more}


def message(*blocks: Json, text: str = "in short") -> Message:
    return Message(ts="1.0", channel="C1", user="U1", text=text, blocks=blocks)


CARD = {
    "type": "card",
    "title": mrkdwn("<https://a.org|A &amp; B>"),
    "subtitle": plain("by <Ana>"),
    "body": mrkdwn("short"),
    "actions": [button("Share"), button("More", url="https://b.org")],
}


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        ({"type": "header", "text": plain("R&D")}, ["R&D"]),
        ({"type": "section", "text": mrkdwn("R&amp;D <@U1>")}, ["R&D @Ana"]),
        ({"type": "section", "fields": [mrkdwn("a"), plain("b")]}, ["a", "b"]),
        (
            {"type": "section", "text": mrkdwn("a"), "accessory": button("Go")},
            ["a", "[Go]"],
        ),
        ({"type": "context", "elements": [mrkdwn("a"), plain("b")]}, ["a b"]),
        ({"type": "image", "alt_text": "a map", "image_url": "https://a.org"}, ["(a map)"]),
        ({"type": "divider"}, ["———"]),
        ({"type": "markdown", "text": "**a**"}, ["**a**"]),
        (CARD, ["A & B (https://a.org)", "by <Ana>", "short", "[Share] [More]"]),
        (
            {"type": "carousel", "elements": [CARD]},
            ["A & B (https://a.org)", "by <Ana>", "short", "[Share] [More]"],
        ),
        (
            {
                "type": "input",
                "label": plain("Words"),
                "element": {"type": "plain_text_input", "action_id": "w"},
            },
            ["Words", "[Words]"],
        ),
    ],
    ids=lambda each: each["type"] if isinstance(each, dict) else None,
)
def test_each_block_reads_as_plain_words(block: Json, lines: list[str]) -> None:
    assert message(block).read({"U1": "Ana"}).splitlines() == lines


def test_without_blocks_the_text_is_read() -> None:
    said = message(text="<https://a.org|A>")
    assert said.read({}) == "A (https://a.org)"
    assert said.links == [Link("https://a.org", "A")]


def test_the_links_are_those_that_can_be_followed() -> None:
    said = message({"type": "carousel", "elements": [CARD, CARD]})
    once = [Link("https://a.org", "A & B")]
    assert said.links == once * 2 + [Link("https://b.org", "More")] * 2
    assert [each.label for each in said.buttons] == ["Share", "More", "Share", "More"]


def test_live_markup_is_found_in_blocks_and_in_the_fallback() -> None:
    said = message(
        {"type": "section", "text": mrkdwn("hello <!channel>")},
        {"type": "section", "text": plain("<!here> is only text")},
        text="a < b <@U1>",
    )
    assert said.mentions == ["<!channel>", "<@U1>"]
    assert said.loose == ["< b "]


def test_grouped_options_are_found() -> None:
    option = {"text": plain("One"), "value": "1"}
    groups = [{"label": plain("Group"), "options": [option]}]
    menu = {"type": "static_select", "placeholder": plain("Pick"), "option_groups": groups}
    (control,) = message({"type": "actions", "elements": [menu]}).controls
    assert (control.label, control.options, control.value) == ("Pick", [option], "")
