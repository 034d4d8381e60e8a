"""A message whose claim was lost → taken back, as soon as the ledger names another one.

What the ledger names stays, so any number of processes may do this at once. Whoever waits here
posts nothing else meanwhile, and takes nothing back if it is stopped.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient

from bot.posting.limits import Limits
from bot.posting.looking import find
from bot.posting.outcome import Refused
from bot.posting.sending import call, key_of
from bot.store import Store, posts
from bot.store.posts import Entry, State

log = logging.getLogger(__name__)

# Enough for whoever has the claim to fail once, wait, and try again.
_MOST_WAITS = 4
_AT_WORK = (State.PLANNED, State.SENDING)
_GONE = Refused("message_not_found")


class Retracting:
    """Take back messages of entries that are somebody else's by now."""

    def __init__(self, store: Store, *, clock: Callable[[], datetime], limits: Limits) -> None:
        self._store = store
        self._clock = clock
        self._limits = limits

    async def posted(self, client: AsyncWebClient, entry: Entry, ts: str) -> None:
        """Take back a message that is in the channel."""
        recorded = await self._recorded(entry)
        if recorded and recorded != ts:
            await self._delete(client, entry, ts)

    async def unknown(self, client: AsyncWebClient, entry: Entry) -> None:
        """Take back a message that may be on its way, when it has had its time to show up."""
        await self._wait()
        recorded = await self._recorded(entry)
        if recorded:
            for ts in await self._others(client, entry, recorded):
                await self._delete(client, entry, ts)

    async def _recorded(self, entry: Entry) -> str | None:
        """Return the ts that the ledger names; wait while somebody is at work on the entry."""
        now_there = await self._read(entry)
        for _ in range(_MOST_WAITS):
            if now_there is None or now_there.state not in _AT_WORK:
                break
            await self._wait()
            now_there = await self._read(entry)
        if now_there and now_there.state is State.SENT:
            return now_there.ts
        log.error("%s: there may be a message that the ledger does not name", key_of(entry))
        return None

    async def _others(self, client: AsyncWebClient, entry: Entry, recorded: str) -> tuple[str, ...]:
        """List the messages beside the recorded one.

        None where that one is not there: somebody may have deleted it, and seen the other stay.
        """
        found = await find(client, entry, self._clock(), self._limits.guard)
        if not isinstance(found, tuple):
            log.error("%s: nobody can see whether it was posted twice: %s", key_of(entry), found)
            return ()
        there = tuple(each.ts for each in found)
        return tuple(ts for ts in there if ts != recorded) if recorded in there else ()

    async def _delete(self, client: AsyncWebClient, entry: Entry, ts: str) -> None:
        gone = await call(client.chat_delete(channel=entry.channel, ts=ts), self._limits.guard)
        if isinstance(gone, dict):
            log.error("%s: posted twice, because the lease was lost; taken back", key_of(entry))
        elif gone != _GONE:  # or somebody was quicker
            log.error("%s: posted twice, and cannot be taken back: %s", key_of(entry), gone)

    async def _read(self, entry: Entry) -> Entry | None:
        async with self._store.reading() as connection:
            return await posts.get(connection, entry.id)

    async def _wait(self) -> None:
        await asyncio.sleep(self._limits.settling.total_seconds())
