"""An entry that is due → one message in its channel, once, whatever breaks on the way.

In this order: commit "sending", ask Slack, commit "sent". An entry found "sending" is of unknown
fate: it is looked for in the channel before any second try. Nothing waits for better times, an
entry that has to wait is moved; only what may have come twice is waited for (see retracting).
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot.catalog import Catalog, Resource
from bot.posting.limits import Limits
from bot.posting.looking import Absent, Found, look
from bot.posting.outcome import Later, Refused, Sent, Unknown
from bot.posting.sending import ClientFor, Render, ids_of, key_of, send
from bot.posting.settling import TOKEN_GONE, Settling
from bot.store import Store, posts, schedules
from bot.store.posts import Entry, State
from bot.store.schedules import Kept
from bot.weekly.plan import WINDOW
from bot.weekly.rotation import choose
from bot.weekly.subscription import Subscription

log = logging.getLogger(__name__)


class Deliverer:
    """Deliver entries, one at a time for each caller; `catalog` is the list as it is now."""

    def __init__(
        self,
        store: Store,
        client_for: ClientFor,
        catalog: Callable[[], Catalog],
        render: Render,
        *,
        clock: Callable[[], datetime],
        limits: Limits,
    ) -> None:
        self._store = store
        self._client_for = client_for
        self._catalog = catalog
        self._render = render
        self._clock = clock
        self._limits = limits
        self._settling = Settling(store, catalog, clock=clock, limits=limits)

    async def count_due(self) -> int:
        """Count the entries that wait to be delivered."""
        async with self._store.reading() as connection:
            return await posts.count_due(connection, self._clock())

    async def deliver_next(self) -> bool:
        """Claim an entry that is due and deliver it; False when there is none."""
        return await self._claim_and_deliver()

    async def deliver_one(self, id_: int, *, early: timedelta = timedelta()) -> bool:
        """Deliver one entry, up to `early` before its time; False when it is not to be had."""
        return await self._claim_and_deliver(id_, early)

    async def _claim_and_deliver(
        self, id_: int | None = None, early: timedelta = timedelta()
    ) -> bool:
        claimed_at = asyncio.get_running_loop().time()
        async with self._store.writing() as connection:
            entry = await posts.claim(
                connection, self._clock(), lease=self._limits.lease, id_=id_, early=early
            )
            if entry is None:
                return False
            kept = await schedules.get(connection, entry.team, entry.channel)
        safe = self._limits.lease - self._limits.guard
        await self.deliver(entry, kept, send_until=claimed_at + safe.total_seconds())
        return True

    async def deliver(self, entry: Entry, kept: Kept | None, *, send_until: float) -> None:
        """Deliver a claimed entry of a subscription.

        After `send_until`, by the loop's clock, nothing is sent.
        """
        client = await self._client_for(entry.team)
        if entry.state is State.SENDING and not await self._is_absent(client, entry):
            return
        ready = await self._make_ready(entry, kept)
        if ready is None:
            return
        entry, resource = ready
        if asyncio.get_running_loop().time() > send_until:
            # This process stood still. The lease is about to end, or somebody else has it.
            log.warning("%s: not sent, the claim is too old", key_of(entry))
            return
        match await send(client, entry, resource, self._render, self._limits.guard):
            case Sent(ts):
                await self._settling.sent(client, entry, ts, resource.id)
            case failure:
                await self._settling.failed(client, entry, failure, found=State.PLANNED)

    async def _is_absent(self, client: AsyncWebClient, entry: Entry) -> bool:
        """Look for a message of unknown fate, and settle the entry unless it is surely absent."""
        match await look(client, entry, self._clock(), self._limits.guard):
            case Absent():
                return True
            case Found(ts, resource_id):
                await self._settling.sent(client, entry, ts, resource_id or entry.resource_id)
            case Refused(code) if code not in TOKEN_GONE:
                # Nobody can look: a post too few is better than one too many.
                await self._settling.close(entry, State.LEFT_OUT, code)
            case Later(why=why) | Unknown(why=why) if self._is_over(entry):
                # It is too late for a second try, whatever a later look would find.
                await self._settling.close(entry, State.LEFT_OUT, why)
            case failure:
                await self._settling.failed(client, entry, failure, found=State.SENDING)
        return False

    async def _make_ready(self, entry: Entry, kept: Kept | None) -> tuple[Entry, Resource] | None:
        """Return the entry with what it shows, or settle it because nothing is to be sent."""
        if kept is None or not kept.active or _is_paused(kept.subscription, entry):
            await self._settling.close(entry, State.SKIPPED, entry.error)
        elif self._is_over(entry):
            await self._settling.close(entry, State.FAILED, entry.error)
        elif resource := self._choose(entry, kept.subscription):
            return await self._show(entry, resource), resource
        else:
            await self._settling.put_off(entry, State.PLANNED, self._limits.patience, "empty")
        return None

    def _is_over(self, entry: Entry) -> bool:
        return self._clock() >= entry.slot + WINDOW

    def _choose(self, entry: Entry, subscription: Subscription) -> Resource | None:
        """Return what was chosen, or what comes next when that has left the list."""
        catalog = self._catalog()
        chosen = catalog.get(entry.resource_id or "")
        return chosen or catalog.get(choose(subscription.round, ids_of(catalog)) or "")

    async def _show(self, entry: Entry, resource: Resource) -> Entry:
        if resource.id != entry.resource_id:
            async with self._store.writing() as connection:
                await posts.replace_resource(connection, entry, resource.id)
        return replace(entry, resource_id=resource.id)


def _is_paused(subscription: Subscription, entry: Entry) -> bool:
    return subscription.paused_until is not None and entry.day < subscription.paused_until
