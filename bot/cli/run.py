"""python -m bot run: the bot in Slack, until it is told to stop."""

import argparse
import asyncio
import errno
import logging
import signal
import sys
from contextlib import AsyncExitStack
from socket import gaierror
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from bot import logs, settings
from bot.cli.connecting import connected
from bot.cli.database import opened_store
from bot.cli.subscribing import default_schedule, subscribe_default
from bot.posting.heartbeat import count_workers
from bot.reply.wording import count
from bot.settings import Settings
from bot.slack.app import Slack
from bot.slack.server import serving, web_app
from bot.slack.socket import Socket
from bot.store import Store

log = logging.getLogger("bot")

DEFAULT_PORT = 3000
# Platforms kill a process about ten seconds after SIGTERM; we are gone in half of that. A command
# that asks Slack and the database takes two of these seconds, and may be answered after them.
_FINISH = 3.0  # seconds for all that is under way
_COUNT = 1.5  # seconds that counting workers may take


def run(args: argparse.Namespace) -> int:
    """Serve until SIGTERM or SIGINT, then finish what is under way."""
    chosen = settings.load()
    settings.check_for_slack(chosen)
    default_schedule(chosen)
    logs.configure(chosen.log_format)
    try:
        asyncio.run(_run(chosen))
    except OSError as error:
        # No machine has this name, or this one has not this address: it is no port's fault.
        wrong_host = isinstance(error, gaierror) or error.errno == errno.EADDRNOTAVAIL
        where = f"HOST={chosen.host}" if wrong_host else "that PORT"
        advice = f"Set another {'HOST' if wrong_host else 'PORT'}."
        print(f"Nothing can listen at {where}: {error}. {advice}", file=sys.stderr)
        return 2
    return 0


async def _run(chosen: Settings) -> None:
    async with AsyncExitStack() as doors:
        store = await doors.enter_async_context(opened_store(chosen.database_url))
        slack = await connected(chosen, store)
        await _serve(slack, doors)
    log.info("stopped")


async def _serve(slack: Slack, doors: AsyncExitStack) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    tasks = [
        asyncio.create_task(slack.bot.live.watch()),
        asyncio.create_task(subscribe_default(slack)),
    ]
    await _open_doors(slack, doors, tasks)
    for task in tasks:
        task.add_done_callback(_note_end)
    await slack.engine.start()
    listed = len(slack.bot.live.current.catalog.resources)
    log.info("ready with %s", count(listed, "resource"))
    await stop.wait()
    log.info("stopping: finishing what is under way")
    # A post that is cut off here is looked for in the channel by whoever comes next.
    ending = [asyncio.create_task(slack.finish(_FINISH)), asyncio.create_task(slack.engine.stop())]
    await asyncio.wait(ending, timeout=_FINISH)
    for task in [*tasks, *ending]:
        task.cancel()
    await asyncio.gather(*tasks, *ending, return_exceptions=True)


async def _open_doors(slack: Slack, doors: AsyncExitStack, tasks: list[asyncio.Task[Any]]) -> None:
    chosen, clock = slack.bot.settings, slack.bot.clock
    if chosen.socket_mode:
        socket = Socket(slack.inbox, slack.client, chosen.app_token)
        tasks.append(asyncio.create_task(socket.run()))
        log.info("opening a socket to Slack")
        if chosen.port is None:
            return
        web = web_app(lambda: health(slack, socket), clock=clock)
    else:
        web = web_app(lambda: health(slack), slack.inbox, secret=chosen.signing_secret, clock=clock)
    port = DEFAULT_PORT if chosen.port is None else chosen.port
    address = await doors.enter_async_context(serving(web, chosen.host, port))
    log.info("listening at %s", address)


def _note_end(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("a part of the bot has ended, please restart it", exc_info=error)


async def health(slack: Slack, socket: Socket | None = None) -> dict[str, Any]:
    """Tell what is answered from, since when, and who makes the weekly posts.

    With a `socket` also whether Slack can reach the bot at the moment, and will again.
    """
    hears = socket is None or socket.connected.is_set()
    live = slack.bot.live
    return {
        "status": "deaf for good, restart it" if socket and socket.ended else "ok",
        "resources": len(live.current.catalog.resources),
        "since": live.loaded_at.isoformat(),
        "problems": [str(problem) for problem in live.problems],
        "slack": "connected" if hears else "not connected",
        "weekly posts": await _posted_by(slack.duty.store),
    }


async def _posted_by(store: Store) -> str:
    if not store.on_postgres:
        return "made by this process"
    try:
        working = await asyncio.wait_for(count_workers(store), _COUNT)
    except (SQLAlchemyError, OSError, TimeoutError):
        return "unknown, the database is away"
    return f"made by {count(working, 'worker')}" if working else "made by nobody: start a worker"
