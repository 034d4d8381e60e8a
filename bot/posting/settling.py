"""What came of an entry → the ledger, the channel's subscription and the workspace.

Settling is refused to whoever lost the claim: a message that was posted all the same, or may have
been, is for `retracting`.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog import Catalog
from bot.posting.limits import Limits
from bot.posting.outcome import CONTENT, Failure, Later, Refused, Unknown
from bot.posting.retracting import Retracting
from bot.posting.sending import ids_of, key_of
from bot.store import Store, posts, schedules, workspaces
from bot.store.posts import Entry, State
from bot.weekly.plan import WINDOW, posted
from bot.weekly.rotation import show

log = logging.getLogger(__name__)

# Slack does not take the token: nothing can be posted there, nor can anybody be told.
TOKEN_GONE = frozenset({"token_revoked", "token_expired", "account_inactive", "invalid_auth"})
# The next slots would fail as this one did, until somebody subscribes anew.
_BREAKS_OFF = frozenset({"is_archived"})
# States that the subscriber should hear of.
_TROUBLE = (State.FAILED, State.LEFT_OUT)


class Settling:
    """Write down what came of claimed entries."""

    def __init__(
        self,
        store: Store,
        catalog: Callable[[], Catalog],
        *,
        clock: Callable[[], datetime],
        limits: Limits,
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._clock = clock
        self._limits = limits
        self._retracting = Retracting(store, clock=clock, limits=limits)

    async def sent(
        self, client: AsyncWebClient, entry: Entry, ts: str, resource_id: str | None
    ) -> None:
        """Note a message that is in the channel: only now does its resource count as shown."""
        changes = {"state": State.SENT, "ts": ts, "resource_id": resource_id, "error": None}
        async with self._store.writing() as connection:
            if await posts.settle(connection, entry, changes, trouble=False):
                await self._count_as_shown(connection, entry, resource_id)
                return
        await self._retracting.posted(client, entry, ts)

    async def failed(
        self, client: AsyncWebClient, entry: Entry, failure: Failure, *, found: State
    ) -> None:
        """Note that a call failed; `found` is what is known of the message when it surely did."""
        match failure:
            case Later(wait, why):
                await self.put_off(entry, found, wait, why)
            case Unknown(why):
                pause = self._pause_after(entry)
                if not await self.put_off(entry, State.SENDING, pause, why):
                    await self._retracting.unknown(client, entry)
            case Refused(code) if code in TOKEN_GONE:
                await self._switch_off(entry, found, code)
            case Refused(code) if code in _BREAKS_OFF:
                await self._break_off(entry, code)
            case Refused(code) if code in CONTENT:
                await self._pass_over(entry, code)
            case Refused(code):
                await self.put_off(entry, found, self._limits.patience, code, tell=True)

    async def put_off(
        self, entry: Entry, state: State, wait: timedelta, why: str, *, tell: bool = False
    ) -> bool:
        """Move an entry to a later time.

        False when it was somebody else's by now.
        """
        async with self._store.writing() as connection:
            moved = self._moved(entry, state, wait, why)
            settled = await posts.settle(connection, entry, moved, trouble=tell or None)
        if settled:
            log.warning("%s: not posted, %s; next try in %s", key_of(entry), why, wait)
        return settled

    async def close(self, entry: Entry, state: State, error: str | None) -> None:
        """Settle an entry for good, without a message."""
        trouble = state in _TROUBLE
        log.log(logging.WARNING if trouble else logging.INFO, "%s: %s", key_of(entry), state.value)
        async with self._store.writing() as connection:
            await self._close(connection, entry, state, error)

    async def _close(
        self, connection: AsyncConnection, entry: Entry, state: State, error: str | None
    ) -> bool:
        changes = {"state": state, "error": error}
        return await posts.settle(connection, entry, changes, trouble=state in _TROUBLE)

    async def _break_off(self, entry: Entry, code: str) -> None:
        log.warning("%s: the subscription ends, %s", key_of(entry), code)
        async with self._store.writing() as connection:
            if await self._close(connection, entry, State.FAILED, code):
                await schedules.end(connection, entry.team, entry.channel, broken=code)

    async def _pass_over(self, entry: Entry, code: str) -> None:
        """Let the next resource come instead: it counts as shown, or it would come every week."""
        wait = self._pause_after(entry)
        async with self._store.writing() as connection:
            moved = self._moved(entry, State.PLANNED, wait, code)
            if not await posts.settle(connection, entry, {**moved, "resource_id": None}):
                return
            kept = await schedules.get(connection, entry.team, entry.channel, lock=True)
            if kept and entry.resource_id:
                ids = ids_of(self._catalog())
                shown = show(kept.subscription.round, entry.resource_id, ids)
                await schedules.save(connection, [replace(kept.subscription, round=shown)])
        log.error(
            "%s: Slack does not take %s: %s; the next resource is tried in %s",
            key_of(entry),
            entry.resource_id,
            code,
            wait,
        )

    async def _switch_off(self, entry: Entry, state: State, code: str) -> None:
        async with self._store.writing() as connection:
            moved = self._moved(entry, state, timedelta(), code)
            await posts.settle(connection, entry, moved)
            news = await workspaces.switch_off(connection, entry.team, code, self._clock())
        if news:
            log.error(
                "workspace %s is switched off, Slack does not take its token (%s): it is tried "
                "again every %s; install the app there again, or set SLACK_BOT_TOKEN anew and "
                "restart",
                entry.team,
                code,
                self._limits.patience,
            )

    async def _count_as_shown(
        self, connection: AsyncConnection, entry: Entry, resource_id: str | None
    ) -> None:
        kept = await schedules.get(connection, entry.team, entry.channel, lock=True)
        if kept and resource_id:
            after = posted(kept.subscription, resource_id, entry.day, ids_of(self._catalog()))
            await schedules.save(connection, [after])

    def _moved(self, entry: Entry, state: State, wait: timedelta, why: str) -> dict[str, object]:
        later, end = self._clock() + wait, entry.slot + WINDOW
        return {
            "state": state,
            # Where nothing is in the channel, the end of the window comes without a call to Slack.
            "not_before": min(later, end) if state is State.PLANNED else later,
            "tried_at": entry.tried_at if state is State.SENDING else None,
            "error": why,
        }

    def _pause_after(self, entry: Entry) -> timedelta:
        """Double the wait with every try, so that an outage is not met with a flood."""
        longest = max(self._limits.patience, self._limits.settling)
        return min(self._limits.settling * (1 << min(entry.attempts - 1, 10)), longest)
