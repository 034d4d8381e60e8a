"""python -m bot doctor: is everything in place, and what is the one thing to do next?"""

import argparse
import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot import settings
from bot.catalog import InvalidCatalog, load
from bot.cli.database import trouble
from bot.cli.subscribing import default_schedule
from bot.posting.heartbeat import count_workers
from bot.reply.wording import count
from bot.settings import Settings, WrongSettings
from bot.slack import doctor
from bot.slack.doctor import Finding
from bot.store import NewerTables, WrongAddress, is_current, open_store


def run(args: argparse.Namespace) -> int:
    """Print every finding, then what to do next; exit code 1 if anything is wrong."""
    return asyncio.run(_run(settings.load(), args.http))


async def _run(chosen: Settings, public_url: str | None) -> int:
    next_step = ""
    async for finding in _examine(chosen, public_url):
        print(f"{'ok   ' if finding.ok else 'WRONG'} {finding.text}")
        if not finding.ok and not next_step:
            next_step = finding.next_step
    print(f"\nNext: {next_step or 'python -m bot run, then invite the bot to a channel.'}")
    return 1 if next_step else 0


async def _examine(chosen: Settings, public_url: str | None) -> AsyncIterator[Finding]:
    for key, nearest in settings.strangers().items():
        yield _name_stranger(key, nearest)
    yield _check_list(chosen.resources)
    for check in (settings.check_for_slack, default_schedule):  # as `run` does
        try:
            check(chosen)
        except WrongSettings as wrong:
            for problem in wrong.problems:
                yield Finding(ok=False, text=problem.partition(": ")[0], next_step=problem)
    yield await _check_database(chosen.database_url)
    if chosen.bot_token:
        async for finding in doctor.check_bot_token(chosen):
            yield finding
    if chosen.app_token:
        yield await doctor.check_app_token(chosen)
    if public_url:
        yield await doctor.check_public_url(chosen, public_url)


def _name_stranger(key: str, nearest: str) -> Finding:
    if not nearest:
        return Finding(ok=True, text=f".env: {key} is no setting, and is not read")
    return Finding(
        ok=False,
        text=f".env: {key} is no setting; the nearest one is {nearest}",
        next_step=f"in .env write {nearest} instead of {key}, or take it out",
    )


def _check_list(path: Path) -> Finding:
    try:
        catalog = load(path)
    except InvalidCatalog as invalid:
        return Finding(
            ok=False,
            text=f"{path} has {count(len(invalid.problems), 'problem')}",
            next_step=f"python -m bot check says where; the first one is {invalid.problems[0]}",
        )
    return Finding(ok=True, text=f"{path}: {count(len(catalog.resources), 'resource')}")


async def _check_database(url: str) -> Finding:
    try:
        store = open_store(url)
    except (OSError, WrongAddress) as error:
        return _database_trouble(url, error)
    try:
        current = await is_current(store)
        if not store.on_postgres:
            return Finding(ok=True, text=f"weekly posts: made by `run`, kept in {store.name}")
        if not current:
            step = "python -m bot migrate"
            return Finding(ok=False, text=f"{store.name} lacks tables", next_step=step)
        if await count_workers(store):
            return Finding(ok=True, text=f"weekly posts: made by workers, kept in {store.name}")
        step = "python -m bot worker, beside run: without one there are no weekly posts"
        return Finding(ok=False, text="weekly posts: no worker makes them", next_step=step)
    except (SQLAlchemyError, OSError, NewerTables) as error:
        return _database_trouble(url, error)
    finally:
        await store.close()


def _database_trouble(url: str, error: Exception) -> Finding:
    reason, next_step = trouble(url, error)
    return Finding(ok=False, text=f"database: {reason}", next_step=next_step)
