"""python -m bot ask "words": one answer, for people and for scripts."""

import argparse
import asyncio
import json
import sys
from dataclasses import replace

from bot.app import Bot
from bot.cli.opening import bot_for, terminal_ask
from bot.cli.terminal import Screen
from bot.reply import Reply
from bot.request import Find, Listing, parse


def run(args: argparse.Namespace) -> int:
    """Print one answer; exit code 0 if something was found."""
    bot = bot_for(args.resources)
    request = parse(" ".join(args.words))
    if args.page > 1:
        if not isinstance(request, Find | Listing):
            print("--page is for words to look for, and for list.", file=sys.stderr)
            return 2
        request = replace(request, page=args.page)
    reply = asyncio.run(bot.answer(terminal_ask(bot, request)))
    if args.json:
        print(json.dumps(_found(reply), ensure_ascii=False, indent=2))
    else:
        print("\n".join([*Screen.of_this_process().lines(reply), *_rest(bot, reply, args.page)]))
    return 0 if reply.cards or reply.groups or reply.examples else 1


def _rest(bot: Bot, reply: Reply, page: int) -> list[str]:
    """Say what else there is, and how to see it."""
    for action in reply.actions:
        match action.request:
            case Find(text, after) if after > page:
                shelf = bot.live.current
                everything = shelf.index.search(text, limit=len(shelf.catalog.resources))
                more = len(everything) - page * len(reply.cards)
                return ["", f"{more} more: add --page {after}"]
            case Listing(after) if after > page:
                return ["", f"The next page: add --page {after}"]
    return []


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
