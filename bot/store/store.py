"""An address → a Store: transactions on SQLite or Postgres that behave alike.

What is read and written in them is for the modules named after the tables.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.store.address import describe, is_postgres, parse_address

_BUSY = 5.0  # seconds that a writer on SQLite waits for another
_CONNECT = 3  # seconds that a connection to Postgres may take: an event is answered within 2.5
# Seconds that a transaction on Postgres may stand still. A process that is frozen in the middle of
# one would keep its locks for ever, and others would pass over the posts behind them.
_STANDSTILL = 10
_READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class Store:
    """An open database."""

    engine: AsyncEngine
    address: URL

    @property
    def on_postgres(self) -> bool:
        """Whether several processes may share it."""
        return is_postgres(self.address)

    @property
    def name(self) -> str:
        """What it is and where, without its password."""
        return describe(self.address)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Look at one state of the database, without waiting for writers."""
        async with self.engine.connect() as connection:
            await connection.execution_options(**{_READ_ONLY: True})
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Change it: committed at the end, rolled back by an exception."""
        async with self.engine.begin() as connection:
            yield connection

    async def close(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


def open_store(url: str) -> Store:
    """Open a database by its address, making a first connection only when there is a query.

    Raises bot.store.address.WrongAddress.
    """
    address = parse_address(url)
    if is_postgres(address):
        return Store(_open_postgres(address), address)
    Path(str(address.database)).absolute().parent.mkdir(parents=True, exist_ok=True)
    return Store(_open_sqlite(address), address)


def _open_postgres(address: URL) -> AsyncEngine:
    # A restarted server leaves dead connections in the pool: each is tried before it is used.
    engine = create_async_engine(
        address, pool_pre_ping=True, connect_args={"connect_timeout": _CONNECT}
    )
    event.listen(engine.sync_engine, "connect", _limit)
    return engine


def _limit(connection: Any, _: object) -> None:  # noqa: ANN401 - whatever the driver calls it
    cursor = connection.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{_STANDSTILL}s'")
    cursor.close()
    connection.commit()


def _open_sqlite(address: URL) -> AsyncEngine:
    engine = create_async_engine(address, connect_args={"timeout": _BUSY})
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _: object) -> None:  # noqa: ANN401 - whatever the driver calls it
    # The driver begins no transactions of its own: `_begin` does, in the way it should be.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    # "sending" must be on the disk before Slack is asked: a power cut may not undo it.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A deferred BEGIN that reads and then writes fails at once when somebody else wrote between:
    # https://www.sqlite.org/lang_transaction.html
    read_only = connection.get_execution_options().get(_READ_ONLY)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
