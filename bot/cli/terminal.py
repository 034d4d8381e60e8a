"""Reply → lines for a terminal, in colour where there is one."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterator

from bot.reply import Action, Card, Reply
from bot.reply.wording import facts
from bot.request import Suggest

_BOLD, _DIM, _LINK, _MARK = "1", "2", "4;36", "1;33"


class Screen:
    """How to write on this terminal: its width, and whether it has colours."""

    def __init__(self, *, width: int, colour: bool) -> None:
        self.width = width
        self._colour = colour

    @classmethod
    def of_this_process(cls) -> "Screen":
        """Look at standard output; NO_COLOR switches colours off (https://no-color.org)."""
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        return cls(width=min(shutil.get_terminal_size().columns, 100), colour=colour)

    def style(self, text: str, code: str) -> str:
        """Set text in a style, if there are any."""
        return f"\033[{code}m{text}\033[0m" if self._colour and text else text

    def lines(self, reply: Reply, *, choices: bool = False) -> Iterator[str]:
        """Write a reply; with `choices`, what can be done next is numbered."""
        yield from self._wrap(reply.lead)
        for card in reply.cards:
            yield ""
            yield from self._card(card)
        for group in reply.groups:
            yield ""
            yield self.style(group.heading, _BOLD)
            for resource in group.resources:
                yield f"  {resource.title} {self.style(facts(resource), _DIM)}"
                yield f"    {self.style(resource.url, _LINK)}"
        if reply.examples:
            width = max(len(example.typed) for example in reply.examples)
            yield ""
            for example in reply.examples:
                typed = self.style(example.typed.ljust(width), _BOLD)
                yield f"  {typed}  {self.style(example.effect, _DIM)}"
        if reply.note:
            yield from self._wrap(reply.note)
            if not choices and not reply.examples:  # here is nothing to press: it is named
                yield from (f"  {label}" for label in _meant(reply))
        if choices and (found := actions(reply)):
            yield ""
            numbered = (f"[{n}] {label}" for n, (label, _) in enumerate(found, start=1))
            yield from (self.style(line, _DIM) for line in self._wrap("   ".join(numbered)))

    def _card(self, card: Card) -> Iterator[str]:
        resource = card.resource
        yield f"  {self.style(resource.title, _BOLD)}"
        yield f"  {self.style(resource.url, _LINK)}"
        yield f"  {self.style(facts(resource), _DIM)}"
        text = card.passage.text
        for line in self._wrap(textwrap.shorten(text, 300, placeholder=" …"), "  | "):
            yield self._marked(line, {text[start:end] for start, end in card.passage.marks})
        if card.why:
            yield from (self.style(line, _DIM) for line in self._wrap(f"Why: {card.why}", "  "))

    def _marked(self, line: str, words: set[str]) -> str:
        for word in sorted(words):
            line = line.replace(word, self.style(word, _MARK))
        return line

    def _wrap(self, text: str, indent: str = "") -> list[str]:
        return textwrap.wrap(text, self.width, initial_indent=indent, subsequent_indent=indent)


def actions(reply: Reply) -> list[tuple[str, Action]]:
    """Collect what can be done next, each with a label that says about what."""
    several = len(reply.cards) > 1
    on_cards = [
        (f"{action.label}: {_short(card.resource.title)}" if several else action.label, action)
        for card in reply.cards
        for action in card.actions
    ]
    return on_cards + [(action.label, action) for action in reply.actions]


def _meant(reply: Reply) -> Iterator[str]:
    """Name what a person may have meant, of all that can be done next."""
    return (act.label for act in reply.actions if not isinstance(act.request, Suggest))


def _short(title: str) -> str:
    return textwrap.shorten(title, 40, placeholder="…")
