"""A database of any age → one with today's tables.

Safe when many processes do it at once: one does, the others wait and find nothing left to do.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store.store import Store, open_store

_SCRIPTS = Path(__file__).parent / "migrations"
# Any number that nobody else locks: the letters of "weekly".
_LOCK = 0x7765656B6C79


class NewerTables(Exception):
    """A database whose tables only a newer release knows; the message says what to do."""


async def migrate(url: str) -> None:
    """Bring the database at an address up to date.

    Raises bot.store.address.WrongAddress and NewerTables.
    """
    store = open_store(url)
    try:
        await migrate_store(store)
    finally:
        await store.close()


async def migrate_store(store: Store) -> None:
    """Bring an open database up to date; raises NewerTables."""
    async with store.writing() as connection:
        if store.on_postgres:
            # Held to the end of the transaction. On SQLite, BEGIN IMMEDIATE is the lock.
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        await connection.run_sync(_upgrade)


async def is_current(store: Store) -> bool:
    """Tell whether a database has today's tables, for `doctor` and for whoever does not migrate.

    Raises NewerTables.
    """
    async with store.reading() as connection:
        return await connection.run_sync(_is_at_head)


def _upgrade(connection: Connection) -> None:
    if _is_at_head(connection):
        return
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _is_at_head(connection: Connection) -> bool:
    found = MigrationContext.configure(connection).get_current_revision()
    # The newest first.
    steps = [step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()]
    if found not in (None, *steps):
        raise NewerTables(
            f"its tables were made by a newer release of the bot (step {found}): "
            "run that release again, or name another database."
        )
    return found == steps[0]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config
