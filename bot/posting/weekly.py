"""What people can ask of a channel's weekly post → the store, and Slack for a reroll.

Fills in `bot.reply.weekly.WeeklyPort`: plain data comes back, what is said of it is not for here.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog import Catalog
from bot.posting.asking import is_member, is_public, zone_of
from bot.posting.limits import Limits
from bot.posting.outcome import CONTENT, Later, Refused, Sent, Unknown
from bot.posting.planning import planned_entry
from bot.posting.reachable import reachable, soon
from bot.posting.sending import ClientFor, Render, ids_of, key_of, replace_post
from bot.reply.weekly import NotReplaced, Obstacle, Posted
from bot.store import Store, posts, schedules, workspaces
from bot.store.posts import Entry
from bot.weekly import rotation
from bot.weekly.plan import Post, first_slot, posted
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

log = logging.getLogger(__name__)


class Weekly:
    """One channel's weekly post in each call; `wake` is called when something may be due anew."""

    def __init__(
        self,
        store: Store,
        client_for: ClientFor,
        catalog: Callable[[], Catalog],
        render: Render,
        *,
        clock: Callable[[], datetime],
        limits: Limits,
        wake: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._client_for = client_for
        self._catalog = catalog
        self._render = render
        self._clock = clock
        self._limits = limits
        self._wake = wake

    @reachable
    async def get(self, team: str, channel: str) -> Subscription | None:
        """Return the subscription in force."""
        async with self._store.reading() as connection:
            return await _in_force(connection, team, channel)

    @reachable
    async def held_up(self, team: str) -> str | None:
        """Return Slack's word for why nothing is posted in a workspace, None when all is well."""
        async with self._store.reading() as connection:
            return await workspaces.why_off(connection, team)

    @reachable
    async def all(self, team: str) -> tuple[Subscription, ...]:
        """List the subscriptions of a workspace that are in force."""
        async with self._store.reading() as connection:
            return await schedules.of_team(connection, team)

    @soon
    @reachable
    async def visible_to(self, team: str, person: str, limit: int) -> tuple[Subscription, ...]:
        """List those of public channels and those a person made, `limit` at most."""
        async with self._store.reading() as connection:
            return await schedules.visible_to(connection, team, person, limit=limit)

    @reachable
    async def subscribe(
        self, team: str, channel: str, person: str, schedule: Schedule
    ) -> Subscription:
        """Begin one, or change its schedule; the day that has its post keeps it."""
        now = self._clock()
        public = await is_public(await self._client_for(team), channel)
        async with self._store.writing() as connection:
            kept = await schedules.get(connection, team, channel, lock=True)
            newest = await posts.newest_unsure(connection, team, channel)
            days = [schedule.local_day(newest.slot), newest.day] if newest else []
            made = Subscription(
                team=team,
                channel=channel,
                subscriber=person,
                schedule=schedule,
                next_slot=first_slot(schedule, now, max(days, default=None)),
                round=kept.subscription.round if kept else rotation.first_round(team, channel),
                last_day=kept.subscription.last_day if kept else None,
            )
            await schedules.put(connection, made, public=public)
        await self._wake()
        return made

    @reachable
    async def subscribe_default(
        self, team: str, channel: str, schedule: Schedule
    ) -> Subscription | None:
        """Subscribe a channel as the settings say, unless a person chose otherwise since then.

        Returns what is in force: None where somebody ended it.
        """
        async with self._store.reading() as connection:
            kept = await schedules.get(connection, team, channel)
        if kept and not kept.active and kept.broken is None:
            return None
        current = kept.subscription if kept and kept.active else None
        if current and (current.schedule == schedule or current.subscriber):
            return current
        return await self.subscribe(team, channel, "", schedule)

    @reachable
    async def unsubscribe(self, team: str, channel: str) -> bool:
        """End it; returns whether there was one."""
        async with self._store.writing() as connection:
            await posts.call_off(connection, team, channel)
            return await schedules.end(connection, team, channel)

    @reachable
    async def pause(self, team: str, channel: str, until: date | None) -> Subscription | None:
        """Post nothing before a local day; None resumes."""
        async with self._store.writing() as connection:
            subscription = await _in_force(connection, team, channel, lock=True)
            if subscription is None:
                return None
            if until:
                await posts.call_off(connection, team, channel)
            return await _save(connection, replace(subscription, paused_until=until))

    @reachable
    async def skip(self, team: str, channel: str) -> Subscription | None:
        """Leave out the next slot, or the one that is due and could not be posted so far."""
        async with self._store.writing() as connection:
            subscription = await _in_force(connection, team, channel, lock=True)
            if subscription is None or await posts.call_off(connection, team, channel):
                return subscription
            return await _save(connection, replace(subscription, skip_next=True))

    @reachable
    async def pin(self, team: str, channel: str, resource_id: str) -> Subscription | None:
        """Let a resource come next; raises bot.weekly.rotation.TooManyPins."""
        async with self._store.writing() as connection:
            subscription = await _in_force(connection, team, channel, lock=True)
            if subscription is None:
                return None
            pinned = rotation.pin(subscription.round, resource_id)
            return await _save(connection, replace(subscription, round=pinned))

    @reachable
    async def reroll(self, team: str, channel: str, day: date | None = None) -> str | NotReplaced:
        """Replace the post of a local day, or the latest one; returns the new resource's id."""
        async with self._store.reading() as connection:
            subscription = await _in_force(connection, team, channel)
            if day:
                entry = await posts.posted_on(connection, team, channel, day)
            else:
                entry = await posts.latest(connection, team, channel)
        if subscription is None or entry is None:
            return NotReplaced(Obstacle.NO_POST)
        catalog = self._catalog()
        resource = catalog.get(rotation.choose(subscription.round, ids_of(catalog)) or "")
        if resource is None or resource.id == entry.resource_id:
            return NotReplaced(Obstacle.NOTHING_ELSE)
        client = await self._client_for(team)
        match await replace_post(client, entry, resource, self._render, self._limits.guard):
            case Later(why=why):
                return NotReplaced(Obstacle.BUSY, why)
            case Refused(code):
                if code in CONTENT:
                    await self._pass_over(entry, resource.id, code)
                return NotReplaced(Obstacle.REFUSED, code)
            case Sent() | Unknown():
                # When nobody knows whether it was replaced, both count as shown all the same.
                await self._note_replaced(entry, resource.id)
        return resource.id

    async def _pass_over(self, entry: Entry, resource_id: str, code: str) -> None:
        """Let another resource come at the next click."""
        log.error("%s: Slack does not take %s: %s", key_of(entry), resource_id, code)
        async with self._store.writing() as connection:
            kept = await schedules.get(connection, entry.team, entry.channel, lock=True)
            if kept:
                ids = ids_of(self._catalog())
                shown = rotation.show(kept.subscription.round, resource_id, ids)
                await _save(connection, replace(kept.subscription, round=shown))

    async def _note_replaced(self, entry: Entry, resource_id: str) -> None:
        async with self._store.writing() as connection:
            kept = await schedules.get(connection, entry.team, entry.channel, lock=True)
            # A second click of the same moment chose the same, and changes nothing.
            if kept and await posts.replace_resource(connection, entry, resource_id):
                ids = ids_of(self._catalog())
                await _save(connection, posted(kept.subscription, resource_id, entry.day, ids))

    @soon
    @reachable
    async def history(self, team: str, channel: str, limit: int) -> tuple[Posted, ...]:
        """List what became of the latest slots, the newest first."""
        async with self._store.reading() as connection:
            entries = await posts.of_channel(connection, team, channel, limit=limit)
        return tuple(Posted(each.day, each.resource_id, each.state.value) for each in entries)

    @reachable
    async def post_now(self, team: str, channel: str) -> bool:
        """Plan a post for this moment; False when the day has its post, or nothing can be shown."""
        now = self._clock()
        async with self._store.writing() as connection:
            subscription = await _in_force(connection, team, channel, lock=True)
            ids = ids_of(self._catalog())
            chosen = rotation.choose(subscription.round, ids) if subscription else None
            if subscription is None or chosen is None:
                return False
            post = Post(now, subscription.schedule.local_day(now), chosen)
            made = await posts.add(connection, [planned_entry(subscription, post, now)])
        await self._wake()
        return bool(made)

    async def zone_of(self, team: str, person: str) -> str | None:
        """Return the IANA zone of a person's profile, None when it cannot be known in time."""
        return await zone_of(await self._client_for(team), person)

    async def is_member(self, team: str, channel: str) -> bool:
        """Tell whether the bot is in a channel; True when that cannot be known in time."""
        return await is_member(await self._client_for(team), channel)


async def _in_force(
    connection: AsyncConnection, team: str, channel: str, *, lock: bool = False
) -> Subscription | None:
    kept = await schedules.get(connection, team, channel, lock=lock)
    return kept.subscription if kept and kept.active else None


async def _save(connection: AsyncConnection, subscription: Subscription) -> Subscription:
    await schedules.save(connection, [subscription])
    return subscription
