"""Entries in trouble → a direct message to whoever subscribed, once for each."""

import logging

from bot.posting.limits import Limits
from bot.posting.notice import Notice, Word
from bot.posting.outcome import Later
from bot.posting.sending import ClientFor, call, key_of
from bot.store import Store, posts, schedules
from bot.store.posts import Entry

log = logging.getLogger(__name__)

_BATCH = 50


async def tell_owed(store: Store, client_for: ClientFor, word: Word, limits: Limits) -> None:
    """Tell every subscriber what went wrong and is not told yet."""
    async with store.reading() as connection:
        owed = await posts.owed(connection, limit=_BATCH)
    for entry in owed:
        await _tell(store, client_for, word, limits, entry)


async def _tell(
    store: Store, client_for: ClientFor, word: Word, limits: Limits, entry: Entry
) -> None:
    async with store.writing() as connection:
        kept = await schedules.get(connection, entry.team, entry.channel)
        # Before it is told: a message too few is better than the same one every minute.
        mine = await posts.mark_told(connection, entry, told=True)
    subscriber = kept.subscription.subscriber if kept else ""
    if not mine or not subscriber:
        return
    client = await client_for(entry.team)
    said = await call(
        client.chat_postMessage(
            channel=subscriber, text=word(_notice(entry)), unfurl_links=False, unfurl_media=False
        ),
        limits.guard,
    )
    if isinstance(said, Later):
        async with store.writing() as connection:
            await posts.mark_told(connection, entry, told=False)
    elif not isinstance(said, dict):
        log.warning("%s: the subscriber could not be told: %s", key_of(entry), said)


def _notice(entry: Entry) -> Notice:
    return Notice(
        channel=entry.channel, slot=entry.slot, state=entry.state, code=entry.error or "unknown"
    )
