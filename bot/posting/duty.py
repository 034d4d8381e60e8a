"""All that an engine has to see to, each a call that may be repeated and made by many at once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.catalog import Catalog
from bot.posting.deliver import Deliverer
from bot.posting.limits import Limits
from bot.posting.planning import plan_due
from bot.posting.reviving import revive
from bot.posting.sending import ClientFor, ids_of
from bot.posting.telling import Telling
from bot.store import Store, events, posts

# What a round has shown is kept with the schedule, for longer than this.
KEEP_POSTS = timedelta(days=2 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What is to be done, and with what."""

    store: Store
    deliverer: Deliverer
    client_for: ClientFor
    catalog: Callable[[], Catalog]
    telling: Telling
    clock: Callable[[], datetime]
    limits: Limits

    async def revive(self) -> None:
        """Try again where Slack did not take the token."""
        await revive(self.store, self.client_for, self.clock(), self.limits)

    async def plan(self) -> int:
        """Plan what is due; returns how many schedules had a slot."""
        crowd = self.limits.crowd
        return await plan_due(self.store, ids_of(self.catalog()), self.clock(), crowd=crowd)

    async def tell(self) -> None:
        """Tell subscribers what went wrong."""
        await self.telling.tell_owed()

    async def clean(self) -> None:
        """Delete what is too old to be of use."""
        async with self.store.writing() as connection:
            await events.forget(connection)
            await posts.forget(connection, self.clock() - KEEP_POSTS)
