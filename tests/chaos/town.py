"""python -m tests.chaos.town --channels N: the stand-in Slack with many channels, as a process.

It prints where its Web API is; its control door tells what was posted.
"""

import argparse
import asyncio
import signal
import sys
from dataclasses import replace

from bot.playground import Slack
from bot.playground.doors.control import Control
from bot.playground.world.cast import Channel, default_cast


async def run(channels: int, port: int) -> None:
    cast = default_cast()
    everybody = frozenset({cast.bot.user_id, *(person.id for person in cast.people)})
    more = tuple(
        Channel(id=channel_id(number), name=f"c{number}", members=everybody)
        for number in range(channels)
    )
    slack = Slack(cast=replace(cast, channels=cast.channels + more), port=port)
    slack.serve(Control(slack).routes())
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with slack:
        sys.stdout.write(f"{slack.api_url}\n")
        sys.stdout.flush()
        await stop.wait()


def channel_id(number: int) -> str:
    return f"C{number:05d}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--channels", type=int, default=10)
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    asyncio.run(run(arguments.channels, arguments.port))
