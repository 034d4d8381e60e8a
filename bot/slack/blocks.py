"""The few Block Kit blocks the bot uses, as typed dictionaries.

Plain dictionaries, because slack_sdk's block objects cost about thirty times as much per answer;
the tests validate them against Slack's limits instead.
"""

from typing import Literal, TypedDict

# https://docs.slack.dev/reference/block-kit
MAX_SECTION = 3_000
MAX_BUTTON = 75


class Mrkdwn(TypedDict):
    """Text with markup; `verbatim` keeps Slack from finding links and names of its own in it."""

    type: Literal["mrkdwn"]
    text: str
    verbatim: Literal[True]


class PlainText(TypedDict):
    """Text without markup."""

    type: Literal["plain_text"]
    text: str


class Button(TypedDict):
    """Something to click, with the value that comes back."""

    type: Literal["button"]
    action_id: str
    text: PlainText
    value: str
    accessibility_label: str


class Section(TypedDict):
    """A paragraph."""

    type: Literal["section"]
    text: Mrkdwn


class Context(TypedDict):
    """A small grey line."""

    type: Literal["context"]
    elements: list[Mrkdwn]


class Actions(TypedDict):
    """A row of buttons."""

    type: Literal["actions"]
    elements: list[Button]


Block = Section | Context | Actions


def section(text: str) -> Section:
    """Make a paragraph of mrkdwn, escaped by the caller."""
    return {"type": "section", "text": _mrkdwn(text)}


def context(text: str) -> Context:
    """Make a small line of mrkdwn, escaped by the caller."""
    return {"type": "context", "elements": [_mrkdwn(text)]}


def actions(buttons: list[Button]) -> Actions:
    """Make a row of buttons."""
    return {"type": "actions", "elements": buttons}


def button(action_id: str, label: str, value: str, spoken: str) -> Button:
    """Make a button; `spoken` is what a screen reader says, where the label alone is not enough."""
    return {
        "type": "button",
        "action_id": action_id,
        "text": {"type": "plain_text", "text": _short(label)},
        "value": value,
        "accessibility_label": _short(spoken),
    }


def _mrkdwn(text: str) -> Mrkdwn:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _short(label: str) -> str:
    return label if len(label) <= MAX_BUTTON else f"{label[: MAX_BUTTON - 1]}…"
