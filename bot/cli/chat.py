"""python -m bot chat: a conversation at a prompt, with the same answers as in Slack."""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from contextlib import suppress

from bot.app import Bot
from bot.cli.opening import bot_for, terminal_ask
from bot.cli.terminal import Screen, actions
from bot.reply import Action, Reply
from bot.request import Help, Request

# With it `input` understands the arrow keys; Windows has none.
with suppress(ImportError):
    import readline  # noqa: F401 - importing it is all it takes

_LEAVE = {"exit", "quit", "bye", ":q"}


def run(args: argparse.Namespace) -> int:
    """Talk until the person leaves, by `exit`, Ctrl-D or Ctrl-C."""
    bot = bot_for(args.resources)
    screen = Screen.of_this_process()
    print("To leave, type exit or press Ctrl-D.\n")
    offered: Sequence[tuple[str, Action]] = ()
    what: str | Request = Help()
    while what != "exit":
        reply = asyncio.run(_answer(bot, what))
        print("\n".join(screen.lines(reply, choices=True)), end="\n\n")
        offered = actions(reply) or offered
        what = _next(bot, offered)
    return 0


async def _answer(bot: Bot, what: str | Request) -> Reply:
    await bot.live.check()
    return await bot.answer(terminal_ask(bot, what))


def _next(bot: Bot, offered: Sequence[tuple[str, Action]]) -> str | Request:
    """Read what comes next: words, or the number of something on offer."""
    menu = {str(number): action.request for number, (_, action) in enumerate(offered, start=1)}
    while True:
        try:
            typed = input("> " if sys.stdin.isatty() else "").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return "exit"
        if typed.casefold() in _LEAVE:
            return "exit"
        # In Slack one writes the command first; here it is allowed, not needed.
        for called in (bot.settings.command, bot.settings.mention):
            typed = typed.removeprefix(called).strip()
        if typed in menu:
            return menu[typed]
        if not (typed.isascii() and typed.isdigit()):
            return typed
        print(f"{typed} is not on the menu{f': it ends at {len(menu)}' if menu else ''}.\n")
