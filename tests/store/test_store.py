"""Opening databases, bringing them up to date, and writing to them at once."""

import asyncio
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from importlib import resources
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.store import NewerTables, Store, WrongAddress, is_current, migrate_store, open_store
from bot.store.address import parse_address
from bot.store.tables import metadata
from tests.store.databases import Postgres, outgrow

MIGRATE = "import asyncio, sys; from bot.store import migrate; asyncio.run(migrate(sys.argv[1]))"
ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("postgres://u:p@db/bot", "postgresql+psycopg://u:p@db/bot"),  # what platforms hand out
        ("postgresql://u:p@db/bot", "postgresql+psycopg://u:p@db/bot"),
        ("postgresql+psycopg://u:p@db/bot", "postgresql+psycopg://u:p@db/bot"),
        ("sqlite:///data/bot.db", "sqlite+aiosqlite:///data/bot.db"),
        (" sqlite:////data/bot.db\n", "sqlite+aiosqlite:////data/bot.db"),
    ],
)
def test_the_driver_need_not_be_named(url: str, opened: str) -> None:
    assert parse_address(url).render_as_string(hide_password=False) == opened


@pytest.mark.parametrize("url", ["mysql://u:secret@db/bot", "sqlite://", "data/bot.db", ""])
def test_an_address_that_leads_nowhere_says_what_to_write(url: str) -> None:
    with pytest.raises(WrongAddress, match="write sqlite:") as caught:
        parse_address(url)
    assert "secret" not in str(caught.value)


def test_a_log_names_the_database_without_its_password() -> None:
    assert open_store("postgres://u:secret@db/bot").name == "Postgres at db, bot"


def _changes(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection,
        opts={
            "include_name": lambda name, kind, _: kind != "table" or name in metadata.tables,
            "compare_type": True,
        },
    )
    return list(compare_metadata(context, metadata))


async def test_the_migrations_make_exactly_the_tables(store: Store) -> None:
    async with store.reading() as connection:
        assert await connection.run_sync(_changes) == []
    assert await is_current(store)


async def test_migrating_again_changes_nothing(store: Store) -> None:
    await migrate_store(store)
    assert await is_current(store)


def _empty(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if kind == "sqlite":
        return f"sqlite:///{tmp_path}/made/on/the/way/new.db"
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.make_empty()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
async def test_five_replicas_may_migrate_at_once(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = _empty(kind, tmp_path, request)
    command = (sys.executable, "-c", MIGRATE, url)
    replicas = [await create_subprocess_exec(*command, cwd=ROOT, stderr=PIPE) for _ in range(5)]
    async with asyncio.timeout(60):
        said = [await replica.communicate() for replica in replicas]
    assert [replica.returncode for replica in replicas] == [0] * 5, said
    store = open_store(url)
    assert await is_current(store)
    await store.close()


async def test_tables_of_a_newer_release_are_left_alone(url: str) -> None:
    await outgrow(url)
    store = open_store(url)
    for look in (migrate_store, is_current):
        with pytest.raises(NewerTables, match=r"newer release of the bot \(step 9999\): run that"):
            await look(store)
    await store.close()


async def test_an_empty_database_is_not_current(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/new.db")
    assert not await is_current(store)
    await store.close()


def test_the_installed_procrastinate_has_the_schema_that_the_steps_know() -> None:
    migrations = resources.files("procrastinate.sql").joinpath("migrations")
    newest = max(each.name for each in migrations.iterdir() if each.name.endswith(".sql"))
    assert newest.startswith("03.04.00_50"), (
        f"procrastinate brings {newest}: add a step to bot/store/migrations that runs it"
    )


async def test_writers_at_once_wait_for_each_other(store: Store) -> None:
    async with store.writing() as connection:
        await connection.execute(text("CREATE TABLE counter (n INTEGER)"))
        await connection.execute(text("INSERT INTO counter VALUES (0)"))

    async def add_one() -> None:
        async with store.writing() as connection:
            query = "SELECT n FROM counter" + (" FOR UPDATE" if store.on_postgres else "")
            n = await connection.scalar(text(query))
            await connection.execute(text("UPDATE counter SET n = :n"), {"n": n + 1})

    await asyncio.gather(*(add_one() for _ in range(50)))
    async with store.reading() as connection:
        assert await connection.scalar(text("SELECT n FROM counter")) == 50


async def test_what_fails_leaves_nothing_behind(store: Store) -> None:
    async def fail() -> None:
        async with store.writing() as connection:
            await connection.execute(
                text("INSERT INTO workspaces VALUES ('T1', 'x', '2026-01-01 00:00:00')")
            )
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with store.reading() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM workspaces")) == 0


async def test_a_frozen_transaction_gives_its_locks_back(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.store._STANDSTILL", 1)
    store = open_store(postgres_url)
    await migrate_store(store)
    with pytest.raises(DBAPIError):  # told when it goes on
        await _stand_still(store)
    await store.close()


async def _stand_still(store: Store) -> None:
    """Hold a lock in a transaction until another one has it."""
    lock = text("SELECT pg_advisory_xact_lock(7)")
    async with store.writing() as frozen:
        await frozen.execute(lock)
        async with asyncio.timeout(10), store.writing() as other:
            await other.execute(lock)
        await frozen.execute(text("SELECT 1"))
