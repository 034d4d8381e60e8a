"""Entries in trouble → a direct message to whoever subscribed, once for each."""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.posting.limits import Limits
from bot.posting.notice import Notice, Word
from bot.posting.outcome import Later
from bot.posting.sending import ClientFor, call, key_of
from bot.store import Store, posts, schedules
from bot.store.posts import Entry

log = logging.getLogger(__name__)

_BATCH = 50


class Telling:
    """Tell subscribers; where Slack asks for a pause nobody is told before it is over."""

    def __init__(
        self,
        store: Store,
        client_for: ClientFor,
        word: Word,
        *,
        clock: Callable[[], datetime],
        limits: Limits,
    ) -> None:
        self._store = store
        self._client_for = client_for
        self._word = word
        self._clock = clock
        self._limits = limits
        # By workspace, as Slack counts. Only in memory: after a restart one try is too early.
        self._not_before: dict[str, datetime] = {}

    async def tell_owed(self) -> None:
        """Tell every subscriber what went wrong and is not told yet."""
        async with self._store.reading() as connection:
            owed = await posts.owed(connection, limit=_BATCH, besides=self._waiting())
        for entry in owed:
            if entry.team not in self._waiting():
                await self._tell(entry)

    def _waiting(self) -> tuple[str, ...]:
        now = self._clock()
        return tuple(team for team, until in self._not_before.items() if now < until)

    async def _tell(self, entry: Entry) -> None:
        async with self._store.writing() as connection:
            kept = await schedules.get(connection, entry.team, entry.channel)
            # Before it is told: a message too few is better than the same one every minute.
            mine = await posts.mark_told(connection, entry, told=True)
        subscriber = kept.subscription.subscriber if kept else ""
        if not mine or not subscriber:
            return
        client = await self._client_for(entry.team)
        text = self._word(_notice(entry))
        said = await call(
            client.chat_postMessage(
                channel=subscriber, text=text, unfurl_links=False, unfurl_media=False
            ),
            self._limits.guard,
        )
        if isinstance(said, Later):
            self._not_before[entry.team] = self._clock() + said.wait
            async with self._store.writing() as connection:
                await posts.mark_told(connection, entry, told=False)
        elif not isinstance(said, dict):
            log.warning("%s: the subscriber could not be told: %s", key_of(entry), said)


def _notice(entry: Entry) -> Notice:
    return Notice(
        channel=entry.channel, slot=entry.slot, state=entry.state, code=entry.error or "unknown"
    )
