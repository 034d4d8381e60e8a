"""Puts it together: a store, a client and the list → the port for people and the engine."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient

from bot.catalog import Catalog
from bot.posting.deliver import Deliverer
from bot.posting.duty import Duty
from bot.posting.embedded import Embedded
from bot.posting.engine import Engine
from bot.posting.limits import Limits
from bot.posting.notice import Word
from bot.posting.sending import ClientFor, Render
from bot.posting.telling import Telling
from bot.posting.weekly import Weekly
from bot.store import Store


@dataclass(frozen=True, slots=True)
class Posting:
    """The weekly post: `weekly` for what people ask, `engine` for what is due."""

    weekly: Weekly
    engine: Engine
    duty: Duty


def open_posting(
    store: Store,
    client_for: ClientFor,
    catalog: Callable[[], Catalog],
    *,
    render: Render,
    word: Word,
    clock: Callable[[], datetime],
    limits: Limits | None = None,
) -> Posting:
    """Make the parts; nothing runs before `engine.start`.

    On Postgres the engine here only wakes the workers, which run `bot.posting.distributed`.
    """
    limits = limits or Limits()
    deliverer = Deliverer(store, client_for, catalog, render, clock=clock, limits=limits)
    duty = Duty(
        store=store,
        deliverer=deliverer,
        client_for=client_for,
        catalog=catalog,
        telling=Telling(store, client_for, word, clock=clock, limits=limits),
        clock=clock,
        limits=limits,
    )
    engine = _choose_engine(store, duty)
    weekly = Weekly(
        store, client_for, catalog, render, clock=clock, limits=limits, wake=engine.wake
    )
    return Posting(weekly, engine, duty)


def one_workspace(client: AsyncWebClient) -> ClientFor:
    """Use the client of the settings' token for every workspace."""

    async def client_for(_: str) -> AsyncWebClient:
        return client

    return client_for


def _choose_engine(store: Store, duty: Duty) -> Engine:
    if store.on_postgres:
        # Loaded only here: the extra [postgres] need not be installed for SQLite.
        from bot.posting.distributed import Bell

        return Bell(store)
    return Embedded(duty)
