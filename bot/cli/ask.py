"""python -m bot ask "words": one answer, for people and for scripts."""

import argparse
import asyncio
import json

from bot.cli.opening import bot_for, terminal_ask
from bot.cli.terminal import Screen
from bot.reply import Reply


def run(args: argparse.Namespace) -> int:
    """Print one answer; exit code 0 if something was found."""
    bot = bot_for(args.resources)
    reply = asyncio.run(bot.answer(terminal_ask(bot, " ".join(args.words))))
    if args.json:
        print(json.dumps(_found(reply), ensure_ascii=False, indent=2))
    else:
        print("\n".join(Screen.of_this_process().lines(reply)))
    return 0 if reply.cards or reply.groups or reply.examples else 1


def _found(reply: Reply) -> list[dict[str, object]]:
    listed = [(resource, None, "") for group in reply.groups for resource in group.resources]
    shown = [(card.resource, card.score, card.why) for card in reply.cards]
    return [
        {
            "id": resource.id,
            "title": resource.title,
            "url": resource.url,
            "score": None if score is None else round(score, 4),
            "why": why,
        }
        for resource, score, why in [*shown, *listed]
    ]
