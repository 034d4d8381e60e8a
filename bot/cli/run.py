"""python -m bot run: the bot in Slack, until it is told to stop."""

import argparse
import asyncio
import logging
import signal
import sys
from contextlib import AsyncExitStack
from typing import Any

from bot import logs, settings
from bot.app import Bot
from bot.cli.opening import bot_for
from bot.reply.wording import count
from bot.slack.app import Slack, connect
from bot.slack.server import serving, web_app
from bot.slack.socket import Socket

log = logging.getLogger("bot")

DEFAULT_PORT = 3000
# Platforms kill a process about ten seconds after SIGTERM; we are gone in half of that.
_FINISH = 2.0  # seconds for requests under way, and as long again for answers to clicks


def run(args: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT, then finish what is under way."""
    chosen = settings.load()
    settings.check_for_slack(chosen)
    logs.configure(chosen.log_format)
    bot = bot_for(None)
    try:
        asyncio.run(_serve(bot))
    except OSError as error:
        print(f"Nothing can listen there: {error}. Set another PORT.", file=sys.stderr)
        return 2
    return 0


async def _serve(bot: Bot) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    slack = connect(bot)
    async with AsyncExitStack() as doors:
        tasks = [asyncio.create_task(bot.live.watch())]
        await _open_doors(bot, slack, doors, tasks)
        log.info("ready with %s", count(len(bot.live.current.catalog.resources), "resource"))
        await stop.wait()
        log.info("stopping: finishing what is under way")
        await slack.finish(_FINISH)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    log.info("stopped")


async def _open_doors(
    bot: Bot, slack: Slack, doors: AsyncExitStack, tasks: list[asyncio.Task[Any]]
) -> None:
    chosen = bot.settings
    if chosen.socket_mode:
        socket = Socket(slack.inbox, slack.client, chosen.app_token)
        tasks.append(asyncio.create_task(socket.run()))
        log.info("listening by Socket Mode")
        if chosen.port is None:
            return
        web = web_app(lambda: _health(bot), clock=bot.clock)
    else:
        web = web_app(
            lambda: _health(bot), slack.inbox, secret=chosen.signing_secret, clock=bot.clock
        )
    port = DEFAULT_PORT if chosen.port is None else chosen.port
    address = await doors.enter_async_context(serving(web, chosen.host, port))
    log.info("listening at %s", address)


def _health(bot: Bot) -> dict[str, Any]:
    return {
        "status": "ok",
        "resources": len(bot.live.current.catalog.resources),
        "since": bot.live.loaded_at.isoformat(),
        "problems": [str(problem) for problem in bot.live.problems],
    }
