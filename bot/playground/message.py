"""One message in a channel, and how people read it: its text, links and what can be pressed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.playground.markup import Link, links, loose, mentions, readable

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Control:
    """Something that can be pressed or chosen from: a button, a menu, an input.

    `element` is its Block Kit object; for a button `label` is the text on it, else the
    placeholder or the label of its input block.
    """

    label: str
    block_id: str
    element: Json

    @property
    def action_id(self) -> str:
        """What the app called it."""
        return str(self.element.get("action_id", ""))

    @property
    def value(self) -> str:
        """What a button carries."""
        return str(self.element.get("value", ""))

    @property
    def url(self) -> str:
        """Where a link button leads."""
        return str(self.element.get("url", ""))

    @property
    def options(self) -> list[Json]:
        """What a menu offers, groups flattened."""
        groups = self.element.get("option_groups", [])
        grouped = [option for group in groups for option in group["options"]]
        return [*self.element.get("options", []), *grouped]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message; `user` wrote it, `ephemeral_to` is the only one who sees it (None: everybody).

    `ts` names it within its channel; `thread_ts` is the message it replies to.
    """

    ts: str
    channel: str
    user: str
    text: str = ""
    blocks: tuple[Json, ...] = ()
    thread_ts: str | None = None
    bot_id: str | None = None
    subtype: str | None = None
    ephemeral_to: str | None = None
    edited_ts: str | None = None
    deleted: bool = False
    metadata: Json | None = None
    unfurls: bool = True

    @property
    def controls(self) -> list[Control]:
        """Everything that can be pressed or chosen from, in reading order."""
        return list(controls(self.blocks))

    @property
    def buttons(self) -> list[Control]:
        """The buttons, in reading order."""
        return [each for each in self.controls if each.element.get("type") == "button"]

    @property
    def links(self) -> list[Link]:
        """The links people can follow: those in the blocks, or in the text without blocks."""
        found = [link for text in self.markup for link in links(text)]
        return found + [Link(each.url, each.label) for each in self.buttons if each.url]

    @property
    def markup(self) -> list[str]:
        """Every mrkdwn text that is drawn."""
        if not self.blocks:
            return [self.text]
        return [each["text"] for each in text_objects(self.blocks) if each["type"] == "mrkdwn"]

    @property
    def mentions(self) -> list[str]:
        """Everything in it that notifies somebody, in the text fallback as well."""
        return [found for text in self._everywhere for found in mentions(text)]

    @property
    def loose(self) -> list[str]:
        """Control characters that somebody forgot to escape, in the text fallback as well."""
        return [found for text in self._everywhere for found in loose(text)]

    @property
    def _everywhere(self) -> dict[str, None]:
        return dict.fromkeys([*self.markup, self.text])

    def read(self, names: Mapping[str, str]) -> str:
        """Say it as a person reads it, one line per part; `names` shows ids."""
        if not self.blocks:
            return readable(self.text, names)
        return "\n".join(line for block in self.blocks for line in _read_block(block, names))


def text_objects(node: object) -> Iterator[Json]:
    """Walk through blocks to every text object; a markdown block counts as one."""
    if isinstance(node, dict):
        if node.get("type") in ("mrkdwn", "plain_text", "markdown") and "text" in node:
            yield node
            return
        node = list(node.values())
    if isinstance(node, list | tuple):
        for each in node:
            yield from text_objects(each)


def controls(blocks: tuple[Json, ...] | list[Json]) -> Iterator[Control]:
    """Walk through blocks to everything that can be pressed or chosen from."""
    for block in blocks:
        nested = block.get("elements", []) if block["type"] != "rich_text" else []
        if block["type"] == "carousel":
            yield from controls(nested)
            continue
        own = [block.get("accessory"), block.get("element"), *block.get("actions", []), *nested]
        for element in own:
            if element and element.get("type") not in ("image", "mrkdwn", "plain_text"):
                yield Control(_label(block, element), block.get("block_id", ""), element)


def _label(block: Json, element: Json) -> str:
    for text in (element.get("text"), block.get("label"), element.get("placeholder")):
        if isinstance(text, dict):
            return str(text["text"])
    return str(element.get("action_id", ""))


def _read_block(block: Json, names: Mapping[str, str]) -> Iterator[str]:
    match block["type"]:
        case "divider":
            yield "———"
        case "context":
            yield " ".join(_read_text(each, names) for each in block["elements"])
        case "carousel":
            for card in block["elements"]:
                yield from _read_block(card, names)
        case "image":
            yield f"({block['alt_text']})"
        case _:
            said = {key: value for key, value in block.items() if key != "accessory"}
            parts = ("title", "subtitle", "label", "text", "body", "fields")
            for text in text_objects([said[part] for part in parts if part in said]):
                yield _read_text(text, names)
            if block["type"] == "markdown":
                yield block["text"]
    pressable = [f"[{each.label}]" for each in controls([block]) if block["type"] != "carousel"]
    if pressable:
        yield " ".join(pressable)


def _read_text(text: Json, names: Mapping[str, str]) -> str:
    if text["type"] == "image":
        return f"({text['alt_text']})"
    return readable(text["text"], names) if text["type"] == "mrkdwn" else str(text["text"])
