"""Weekly(text) → what it does through the port, and what is said about it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.catalog import Catalog, Resource
from bot.reply.ask import Ask, Door
from bot.reply.reply import Action, Group, Reply
from bot.reply.shelf import Shelf
from bot.reply.showing import card_of
from bot.reply.weekly.port import Posted, Unavailable, WeeklyPort
from bot.reply.weekly.telling import day_in_words, held_up, none_yet, overview, state
from bot.reply.wording import quoted
from bot.request import Suggest, Weekly
from bot.weekly.command import (
    Command,
    HistoryOf,
    Misread,
    Off,
    PauseUntil,
    Pin,
    Preview,
    Reroll,
    Resume,
    ShowWeekly,
    Skip,
    Subscribe,
)
from bot.weekly.grammar import parse_weekly
from bot.weekly.rotation import MOST_PINS, TooManyPins, choose
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

_HISTORY = 10
_MOST_SHOWN = 10  # subscriptions in a Home tab
_CHANGES = (Subscribe, Off, PauseUntil, Resume, Skip, Reroll, Pin)


class Steering:
    """Carry out what people ask about a weekly post.

    `default_zone` is used when neither the text nor the person's profile names one; only `admins`
    may change anything, or everybody when it is empty. `command` and `mention` are how people
    call the bot.
    """

    def __init__(
        self,
        port: WeeklyPort,
        *,
        command: str,
        mention: str,
        default_zone: str = "UTC",
        admins: Collection[str] = (),
    ) -> None:
        self._port = port
        self._command = command
        self._mention = mention
        self._default_zone = default_zone
        self._admins = admins

    async def __call__(self, request: Weekly, ask: Ask, shelf: Shelf) -> Reply:
        """Answer a weekly request of one channel, or in the Home tab one of all channels."""
        try:
            return await self._route(request, ask, shelf)
        except Unavailable:
            return Reply("I cannot reach my notes on weekly posts. Please try again in a minute.")

    async def _route(self, request: Weekly, ask: Ask, shelf: Shelf) -> Reply:
        if request.channel:
            elsewhere = replace(ask, channel=request.channel)
            return _about(request.channel, await self._answer(request.text, elsewhere, shelf))
        if ask.door is Door.HOME:
            return await self._overview(ask)
        return await self._answer(request.text, ask, shelf)

    async def _answer(self, text: str, ask: Ask, shelf: Shelf) -> Reply:
        if not ask.channel or ask.channel.startswith("D"):
            return Reply(
                "The weekly post is for channels: type "
                f"{quoted(f'{self._command} weekly monday 9:00')} in the one that wants it."
            )
        subscription = await self._port.get(ask.team, ask.channel)
        # "Tomorrow" is the channel's, not UTC's.
        zone = subscription.schedule.zone if subscription else self._default_zone
        command = parse_weekly(text, ask.now.astimezone(ZoneInfo(zone)).date())
        if isinstance(command, Misread):
            return self._misread(command)
        if isinstance(command, _CHANGES) and self._admins and ask.person.id not in self._admins:
            return Reply("Only the people who look after this bot may change the weekly post.")
        if isinstance(command, Subscribe):
            return await self._subscribe(command, ask)
        if subscription is None:
            return none_yet(self._command)
        return await self._steer(command, subscription, ask, shelf)

    async def _overview(self, ask: Ask) -> Reply:
        visible = await self._port.visible_to(ask.team, ask.person.id, _MOST_SHOWN)
        return overview(visible, ask.now, await self._port.held_up(ask.team))

    async def latest(self, ask: Ask, catalog: Catalog) -> Resource | None:
        """Return the resource of the channel's latest weekly post, if it has one."""
        if not ask.channel:
            return None
        try:
            posts = await self._port.history(ask.team, ask.channel, _HISTORY)
        except Unavailable:
            return None
        for posted in posts:
            if posted.state == "sent" and posted.resource_id:
                return catalog.get(posted.resource_id)
        return None

    async def _subscribe(self, command: Subscribe, ask: Ask) -> Reply:
        zone, source = command.zone, "as you said"
        if zone is None:
            zone = await self._port.zone_of(ask.team, ask.person.id)
            source = "from your Slack profile"
        if zone is None:
            zone, source = self._default_zone, "the default: add a city to choose another"
        schedule = Schedule(command.weekday, command.time, zone)
        made = await self._port.subscribe(ask.team, ask.channel, ask.person.id, schedule)
        told = state(made, ask.now, await self._port.held_up(ask.team))
        lead = f"Done. {told.lead} The time zone is {source}."
        if not await self._port.is_member(ask.team, ask.channel):
            lead += f" I am not in this channel yet, please type “/invite {self._mention}”."
        return Reply(lead, actions=told.actions)

    async def _steer(
        self, command: Command, subscription: Subscription, ask: Ask, shelf: Shelf
    ) -> Reply:
        team, channel, now = ask.team, ask.channel, ask.now
        trouble = await self._port.held_up(team)
        match command:
            case ShowWeekly() | Subscribe():
                return state(subscription, now, trouble)
            case Off():
                await self._port.unsubscribe(team, channel)
                return Reply("No more weekly posts here. Whoever starts them again repeats none.")
            case PauseUntil(until):
                return _changed(await self._port.pause(team, channel, until), now, trouble)
            case Resume():
                return _changed(await self._port.pause(team, channel, None), now, trouble)
            case Skip():
                return _changed(await self._port.skip(team, channel), now, trouble)
            case Preview():
                return _preview(subscription, now, shelf.catalog, trouble)
            case Reroll():
                return await self._reroll(team, channel, shelf.catalog)
            case Pin(text):
                return await self._pin(text, subscription, ask, shelf, trouble)
            case HistoryOf():
                posts = await self._port.history(team, channel, _HISTORY)
                return _history(posts, now, shelf.catalog)
        assert_never(command)

    async def _reroll(self, team: str, channel: str, catalog: Catalog) -> Reply:
        id_ = await self._port.reroll(team, channel)
        resource = catalog.get(id_) if id_ else None
        if resource is None:
            return Reply("There is no post to replace, or nothing to replace it with.")
        return Reply(f"The latest post now shows {quoted(resource.title)}.")

    async def _pin(
        self, text: str, subscription: Subscription, ask: Ask, shelf: Shelf, trouble: str | None
    ) -> Reply:
        hits = shelf.index.search(text, limit=1)
        if not hits:
            suggest = Action("Suggest a resource", Suggest(text))
            return Reply(f"Nothing on the list fits {quoted(text)}.", actions=(suggest,))
        resource = hits[0].resource
        try:
            await self._port.pin(ask.team, ask.channel, resource.id)
        except TooManyPins:
            return Reply(f"{MOST_PINS} resources are waiting already. Let some be posted first.")
        day = subscription.schedule.local_day(subscription.next_slot)
        when = f" on {day_in_words(day, ask.now)}"
        if subscription.round.pinned or trouble:
            when = ""
        place = "after those that wait already" if subscription.round.pinned else "next here"
        return Reply(
            f"{quoted(resource.title)} comes {place}{when}.",
            note=held_up(trouble) if trouble else "",
        )

    def _misread(self, misread: Misread) -> Reply:
        understood = f"I understood {misread.understood}. " if misread.understood else ""
        nearest = f"{self._command} weekly {misread.nearest}".strip()
        return Reply(
            f"{understood}{misread.problem} This would work: {quoted(nearest)}.",
            actions=(Action(misread.nearest or "Show the state", Weekly(misread.nearest)),),
        )


def _about(channel: str, reply: Reply) -> Reply:
    """Let what a reply offers be about a channel, wherever it is pressed."""
    actions = tuple(
        replace(action, request=replace(action.request, channel=channel))
        if isinstance(action.request, Weekly)
        else action
        for action in reply.actions
    )
    return replace(reply, actions=actions)


def _changed(subscription: Subscription | None, now: datetime, trouble: str | None) -> Reply:
    if subscription is None:  # somebody else ended it meanwhile
        return Reply("The weekly post of this channel has just been stopped.")
    told = state(subscription, now, trouble)
    return Reply(f"Done. {told.lead}", actions=told.actions)


def _preview(
    subscription: Subscription, now: datetime, catalog: Catalog, trouble: str | None
) -> Reply:
    id_ = choose(subscription.round, [resource.id for resource in catalog.resources])
    resource = catalog.get(id_) if id_ else None
    if resource is None:
        return Reply("The list is empty, so nothing will come.")
    day = subscription.schedule.local_day(subscription.next_slot)
    when = f"{held_up(trouble)} This would come next:" if trouble else _coming_on(day, now)
    return Reply(
        when,
        cards=(card_of(resource, actions=()),),
        actions=(Action("Skip next", Weekly("skip")), Action("History", Weekly("history"))),
    )


def _coming_on(day: date, now: datetime) -> str:
    return f"This would come on {day_in_words(day, now)}:"


def _history(posts: Sequence[Posted], now: datetime, catalog: Catalog) -> Reply:
    if not posts:
        return Reply("Nothing was posted here yet.")
    groups = []
    for posted in posts:
        resource = catalog.get(posted.resource_id) if posted.resource_id else None
        heading = day_in_words(posted.day, now)
        if posted.state != "sent":
            heading += f": {posted.state}"
        groups.append(Group(heading, (resource,) if resource else ()))
    return Reply("The latest weekly posts of this channel:", groups=tuple(groups))
