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


async def migrate(url: str) -> None:
    """Bring the database at an address up to date; raises bot.store.address.WrongAddress."""
    store = open_store(url)
    try:
        await migrate_store(store)
    finally:
        await store.close()


async def migrate_store(store: Store) -> None:
    """Bring an open database up to date."""
    async with store.writing() as connection:
        if store.on_postgres:
            # Held to the end of the transaction. On SQLite, BEGIN IMMEDIATE is the lock.
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        await connection.run_sync(_upgrade)


async def is_current(store: Store) -> bool:
    """Tell whether a database has today's tables, for `doctor` and for whoever does not migrate."""
    async with store.reading() as connection:
        found = await connection.run_sync(_revision)
    return found == ScriptDirectory.from_config(_config()).get_current_head()


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config
