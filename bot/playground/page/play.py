"""The stand-in, its page and a bot in one process, until somebody asks to stop."""

import asyncio
import signal
import socket
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.playground.page.clock import Clock
from bot.playground.page.door import PageDoor
from bot.playground.page.guest import Host, Lodging, Start
from bot.playground.slack import Slack
from bot.playground.world.cast import Bot, default_cast

_HERE = "127.0.0.1"


async def play(
    start: Start,
    *,
    name: str = "datamesh",
    port: int = 8000,
    open_browser: bool = True,
    announce: Callable[[str], object] = print,
) -> None:
    """Play until Ctrl-C or SIGTERM; `name` is how the bot is mentioned.

    Raises GuestFailed when the bot does not start.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with playing(start, name=name, port=port) as slack:
        announce(f"Your own Slack, with the real bot in it: {slack.url}  (Ctrl-C stops it)")
        if open_browser and _has_browser():
            await asyncio.to_thread(webbrowser.open, slack.url)
        await stop.wait()


@asynccontextmanager
async def playing(start: Start, *, name: str = "datamesh", port: int = 0) -> AsyncIterator[Slack]:
    """Run the stand-in with its page and a bot while the context lasts.

    Another port is taken when somebody else has this one. What the bot stores is thrown away.
    """
    clock = Clock()
    cast = default_cast(Bot(name=name))
    slack = Slack(clock=clock, cast=cast, port=_free_port(port), should_escape=True)
    with tempfile.TemporaryDirectory(prefix="playground-") as folder:
        lodging = Lodging(Host(slack, clock, Path(folder)), start)
        slack.serve(PageDoor(slack, lodging, clock).routes())
        async with slack, lodging:
            yield slack


def _free_port(wanted: int) -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_HERE, wanted))
        except OSError:
            return 0
    return wanted


def _has_browser() -> bool:
    # Where there is no screen Python still finds browsers for the terminal, which would take it
    # over: they are plain GenericBrowsers, the others are of kinds of their own.
    try:
        return type(webbrowser.get()) is not webbrowser.GenericBrowser
    except webbrowser.Error:
        return False
