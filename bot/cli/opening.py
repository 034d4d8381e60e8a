"""Settings → a bot for a command of the terminal, or the problems of its list on the screen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bot import settings
from bot.app import Bot, build
from bot.catalog import InvalidCatalog
from bot.reply import Ask, Door, Person
from bot.request import Request


def bot_for(resources: Path | None) -> Bot:
    """Build the bot of the settings, with another list if one is given; exits with 2 if it cannot.

    Raises bot.settings.WrongSettings.
    """
    chosen = settings.load()
    if resources:
        chosen = replace(chosen, resources=resources)
    with exit_on_problems():
        return build(chosen)


@contextmanager
def exit_on_problems() -> Iterator[None]:
    """Print what is wrong with a list, and exit with 2."""
    try:
        yield
    except InvalidCatalog as invalid:
        print(invalid, file=sys.stderr)
        sys.exit(2)


def terminal_ask(bot: Bot, what: str | Request) -> Ask:
    """Ask as whoever sits at this terminal."""
    return Ask(what, Door.TERMINAL, Person("", ""), bot.clock())


def read_page(path: Path) -> str:
    """Read a Markdown page; exits with 2, and says why, when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        problem = error.strerror
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    print(f"{path} cannot be read: {problem}.", file=sys.stderr)
    sys.exit(2)
