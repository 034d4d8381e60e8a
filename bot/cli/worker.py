"""python -m bot worker: makes the weekly posts on Postgres, in as many processes as one likes."""

import argparse
import asyncio
import logging
import signal

from bot import logs, settings
from bot.cli.connecting import connected
from bot.cli.database import opened_store
from bot.settings import Settings, WrongSettings

log = logging.getLogger("bot")


def run(args: argparse.Namespace) -> int:
    """Work until SIGTERM or SIGINT, then finish the posts under way."""
    chosen = settings.load()
    settings.check_token(chosen)
    if chosen.database_url.startswith("sqlite"):
        advice = "set it to a Postgres database; on SQLite `run` makes the weekly posts itself."
        raise WrongSettings([f"DATABASE_URL names no Postgres: {advice}"])
    logs.configure(chosen.log_format)
    asyncio.run(_work(chosen))
    return 0


async def _work(chosen: Settings) -> None:
    from bot.posting.distributed import Distributed  # the extra [postgres]

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with opened_store(chosen.database_url) as store:
        slack = await connected(chosen, store)
        watching = asyncio.create_task(slack.bot.live.watch())
        engine = Distributed(slack.duty)
        await engine.start()
        log.info("working")
        await stop.wait()
        log.info("stopping: finishing what is under way")
        watching.cancel()
        await engine.stop()
    log.info("stopped")
