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


class Header(TypedDict):
    """A heading."""

    type: Literal["header"]
    text: PlainText


class Divider(TypedDict):
    """A line across."""

    type: Literal["divider"]


class TextInput(TypedDict):
    """A line to type into."""

    type: Literal["plain_text_input"]
    action_id: str
    placeholder: PlainText
    max_length: int
    dispatch_action_config: dict[str, list[str]]


class Input(TypedDict):
    """A text input with its label, which tells us at once when Enter is pressed."""

    type: Literal["input"]
    dispatch_action: Literal[True]
    label: PlainText
    element: TextInput


Block = Section | Context | Actions | Header | Divider | Input


def section(text: str) -> Section:
    """Make a paragraph of mrkdwn, escaped by the caller."""
    return {"type": "section", "text": _mrkdwn(text)}


def context(text: str) -> Context:
    """Make a small line of mrkdwn, escaped by the caller."""
    return {"type": "context", "elements": [_mrkdwn(text)]}


def header(text: str) -> Header:
    """Make a heading of plain text."""
    return {"type": "header", "text": _plain(text)}


def divider() -> Divider:
    """Make a line across."""
    return {"type": "divider"}


def search(action_id: str, label: str, placeholder: str) -> Input:
    """Make a search box that sends what was typed when Enter is pressed."""
    return {
        "type": "input",
        "dispatch_action": True,
        "label": _plain(label),
        "element": {
            "type": "plain_text_input",
            "action_id": action_id,
            "placeholder": _plain(placeholder),
            "max_length": 300,
            "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
        },
    }


def actions(buttons: list[Button]) -> Actions:
    """Make a row of buttons."""
    return {"type": "actions", "elements": buttons}


def button(action_id: str, label: str, value: str, spoken: str) -> Button:
    """Make a button; `spoken` is what a screen reader says, where the label alone is not enough."""
    return {
        "type": "button",
        "action_id": action_id,
        "text": _plain(_short(label)),
        "value": value,
        "accessibility_label": _short(spoken),
    }


def _mrkdwn(text: str) -> Mrkdwn:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _plain(text: str) -> PlainText:
    return {"type": "plain_text", "text": text}


def _short(label: str) -> str:
    return label if len(label) <= MAX_BUTTON else f"{label[: MAX_BUTTON - 1]}…"
