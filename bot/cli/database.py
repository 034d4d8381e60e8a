"""DATABASE_URL → an open store with today's tables, or the fix on the screen; and `migrate`."""

import argparse
import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot import settings
from bot.store import (
    NewerTables,
    Store,
    WrongAddress,
    is_current,
    migrate_store,
    open_store,
    workspaces,
)
from bot.store.address import is_postgres, parse_address

log = logging.getLogger("bot")


def run(args: argparse.Namespace) -> int:
    """Bring the database of the settings up to date; several at once are fine."""
    return asyncio.run(_migrate(settings.load().database_url))


async def _migrate(url: str) -> int:
    async with opened_store(url, migrating=True) as store:
        print(f"{store.name} has today's tables.")
    return 0


@asynccontextmanager
async def opened_store(url: str, *, migrating: bool = False) -> AsyncIterator[Store]:
    """Open the database; SQLite is brought up to date, Postgres only when `migrating`.

    Exits with 2, and says what to do, when it cannot be used.
    """
    with _exit_on_problems(url):
        store = open_store(url)
    try:
        with _exit_on_problems(url):
            if migrating or not store.on_postgres:
                await migrate_store(store)
            elif not await is_current(store):
                advice = "run python -m bot migrate first."
                print(f"The database lacks today's tables: {advice}", file=sys.stderr)
                sys.exit(2)
        log.info("weekly posts and answered events are kept in %s", store.name)
        yield store
    finally:
        await store.close()


@contextmanager
def _exit_on_problems(url: str) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, OSError, WrongAddress, NewerTables) as error:
        reason, next_step = trouble(url, error)
        print(f"The database cannot be used: {reason}; {next_step}.", file=sys.stderr)
        sys.exit(2)


def trouble(url: str, error: Exception) -> tuple[str, str]:
    """Say why the database at an address cannot be used, and what to do."""
    if isinstance(error, NewerTables):
        reason, _, next_step = str(error).partition(": ")
        return reason, next_step
    if isinstance(error, WrongAddress):
        return f"DATABASE_URL {error}".removesuffix("."), "correct it"
    cause = getattr(error, "orig", None) or getattr(error, "strerror", None) or error
    reason = str(cause).splitlines()[0]
    address = parse_address(url)
    if is_postgres(address):
        return reason, "see that the database of DATABASE_URL runs and can be reached from here"
    # Where DATABASE_URL is not set, the file is in the data folder.
    file = Path(str(address.database)).absolute()
    advice = f"see that the bot may write to the folder {file.parent}, or name another file"
    return f"{file}: {reason}", f"{advice} in DATABASE_URL"


async def switch_on(store: Store) -> None:
    """Let a workspace have posts again that was switched off with its old token."""
    async with store.writing() as connection:
        await workspaces.switch_on(connection)
