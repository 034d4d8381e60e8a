"""Reply → Message: Block Kit for the eye, and plain text for screen readers and notifications.

Everything from a person or from the list is escaped here, once. Sections rather than Slack's
`card` blocks: a card's body holds 200 characters, older clients draw none, and a section reads
the same everywhere.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from bot.reply import Action, Card, Group, Reply
from bot.reply.wording import facts
from bot.request import encode
from bot.search import Passage
from bot.slack import blocks
from bot.slack.blocks import Block
from bot.slack.mrkdwn import clip, embolden, escape, link

# Slack refuses a message of about 13,200 characters and 50 blocks; both kept well away from.
MAX_CHARS = 10_000
MAX_BLOCKS = 45
# Every button is a request that re-enters at the same door: one listener serves them all.
ACTION = "request"

_write = json.JSONEncoder(ensure_ascii=False).encode

_LEAD, _TITLE, _META, _PASSAGE, _WHY = 600, 150, 200, 300, 300
_LINE_TITLE, _LINE_META = 120, 100
# Two letters or digits before the full stop: "J. Smith" is no end.
_AFTER_SENTENCE = re.compile(r"(?<=\w\w[.!?])\s+(?=[^\s\Wa-z_])")


@dataclass(frozen=True, slots=True)
class Message:
    """What Slack is sent: `blocks` to draw, `text` (escaped) wherever they are not drawn."""

    text: str
    blocks: list[Block]


def draw(reply: Reply) -> Message:
    """Draw a reply within Slack's limits, leaving out the least useful parts where it must."""
    for shorter in _shortened(reply):
        message = Message(_plain(shorter), list(_blocks(shorter)))
        if _fits(message):
            return message
    return Message(clip(reply.lead, _LEAD), [blocks.section(clip(reply.lead, _LEAD))])


def _shortened(reply: Reply) -> Iterator[Reply]:
    yield reply
    bare = tuple(replace(card, passage=Passage(""), why="") for card in reply.cards)
    yield replace(reply, cards=bare)
    for kept in range(max(len(bare), len(reply.groups)) - 1, 0, -1):
        yield replace(reply, cards=bare[:kept], groups=reply.groups[:kept])


def _fits(message: Message) -> bool:
    chars = len(message.text) + len(_write(message.blocks))
    return chars < MAX_CHARS and len(message.blocks) <= MAX_BLOCKS


def _blocks(reply: Reply) -> Iterator[Block]:
    ids = count(1)
    yield blocks.section(clip(reply.lead, _LEAD))
    for card in reply.cards:
        yield blocks.section(_card_text(card))
        if card.why:
            yield blocks.context(f"Why: {clip(card.why, _WHY)}")
        yield from _row(card.actions, ids, about=card.resource.title)
    for group in reply.groups:
        yield from _group(group)
    for line in reply.lines:
        yield blocks.section(f"<#{line.channel}> {clip(line.text, _LEAD)}")
        yield from _row(line.actions, ids)
    if reply.examples:
        lines = (f"• `{escape(e.typed)}` – {escape(e.effect)}" for e in reply.examples)
        yield blocks.section("\n".join(lines))
    if reply.note:
        yield blocks.context(clip(reply.note, _LEAD))
    yield from _row(reply.actions, ids)


def _row(actions: Sequence[Action], ids: Iterator[int], about: str = "") -> Iterator[Block]:
    if actions:
        yield blocks.actions(
            [
                blocks.button(
                    f"{ACTION}-{next(ids)}",
                    action.label,
                    encode(action.request),
                    f"{action.label}: {about}" if about else action.label,
                )
                for action in actions
            ]
        )


def _card_text(card: Card) -> str:
    resource = card.resource
    lines = [f"*{link(resource.url, resource.title, _TITLE)}*", clip(facts(resource), _META)]
    if card.passage.text:
        text = _in_sentences(card.passage)
        lines.append(f"> {embolden(text, card.passage.marks, _PASSAGE)}")
    return "\n".join(lines)


def _in_sentences(passage: Passage) -> str:
    """End a passage that is too long with a sentence, where half of it and all marks are kept."""
    text, marks = passage.text, passage.marks
    kept = max([_PASSAGE // 2, *(end for _, end in marks if end <= _PASSAGE)])
    ends = [found.start() for found in _AFTER_SENTENCE.finditer(text)]
    fitting = [end for end in ends if kept <= end <= _PASSAGE]
    return text[: fitting[-1]] if fitting and len(text) > _PASSAGE else text


def _group(group: Group) -> Iterator[Block]:
    text = f"*{clip(group.heading, _LINE_TITLE)}*"
    for resource in group.resources:
        title = link(resource.url, resource.title, _LINE_TITLE)
        line = f"• {title} – {clip(facts(resource), _LINE_META)}"
        if len(text) + 1 + len(line) > blocks.MAX_SECTION:
            yield blocks.section(text)
            text = line
        else:
            text = f"{text}\n{line}"
    yield blocks.section(text)


def _plain(reply: Reply) -> str:
    lines = [clip(reply.lead, _LEAD)]
    shown = [card.resource for card in reply.cards]
    shown += [resource for group in reply.groups for resource in group.resources]
    lines += [f"• {clip(r.title, _TITLE)} {escape(r.url)}" for r in shown]
    lines += [f"• {escape(e.typed)} – {escape(e.effect)}" for e in reply.examples]
    lines += [f"• {clip(line.text, _LEAD)}" for line in reply.lines]
    if reply.note:
        lines.append(clip(reply.note, _LEAD))
    return "\n".join(lines)
