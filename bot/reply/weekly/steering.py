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
from bot.reply.weekly.port import NotReplaced, Obstacle, Posted, Unavailable, WeeklyPort
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
from bot.weekly.plan import next_post
from bot.weekly.rotation import MOST_PINS, TooManyPins, choose
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

_HISTORY = 10
_MOST_SHOWN = 10  # subscriptions in a Home tab
_CHANGES = (Subscribe, Off, PauseUntil, Resume, Skip, Reroll, Pin)


class Steering:
    """Carry out what people ask about a weekly post.

    `default_zone` is used when neither the text nor the person's profile names one; only `admins`
    may change anything, or when it is empty everybody in the channel, and from elsewhere whoever
    subscribed it. `command` and `mention` are how people call the bot.
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
            there = replace(ask, channel=request.channel)
            answer = await self._answer(request.text, there, shelf, elsewhere=True)
            return _about(request.channel, answer)
        if ask.door is Door.HOME:
            return await self._overview(ask, shelf)
        return await self._answer(request.text, ask, shelf)

    async def _answer(self, text: str, ask: Ask, shelf: Shelf, *, elsewhere: bool = False) -> Reply:
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
        refusal = self._refusal(subscription, ask, elsewhere=elsewhere)
        if isinstance(command, _CHANGES) and refusal:
            return Reply(refusal)
        if isinstance(command, Subscribe):
            return await self._subscribe(command, ask, shelf)
        if subscription is None:
            return none_yet(self._command)
        return await self._steer(command, subscription, ask, shelf)

    def _refusal(self, subscription: Subscription | None, ask: Ask, *, elsewhere: bool) -> str:
        """Say why a person may not change a weekly post; empty when they may.

        Who asks in a channel is in it; from elsewhere that cannot be seen.
        """
        if self._admins:
            admin = ask.person.id in self._admins
            only = "Only the people who look after this bot may change the weekly post."
            return "" if admin else only
        theirs = subscription is not None and subscription.subscriber == ask.person.id
        if elsewhere and not theirs:
            return (
                "From here only whoever subscribed the channel can change its weekly post. "
                "In the channel itself everybody can."
            )
        return ""

    async def _overview(self, ask: Ask, shelf: Shelf) -> Reply:
        visible = await self._port.visible_to(ask.team, ask.person.id, _MOST_SHOWN)
        trouble = await self._port.held_up(ask.team)
        return overview(
            visible,
            _ids(shelf.catalog),
            ask.now,
            trouble,
            may_change=lambda each: not self._refusal(each, ask, elsewhere=True),
        )

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

    async def _subscribe(self, command: Subscribe, ask: Ask, shelf: Shelf) -> Reply:
        zone, source = command.zone, "as you said"
        if zone is None:
            zone = await self._port.zone_of(ask.team, ask.person.id)
            source = "from your Slack profile"
        if zone is None:
            zone, source = self._default_zone, "the default: add a city to choose another"
        schedule = Schedule(command.weekday, command.time, zone)
        made = await self._port.subscribe(ask.team, ask.channel, ask.person.id, schedule)
        trouble = await self._port.held_up(ask.team)
        told = state(made, _ids(shelf.catalog), ask.now, trouble)
        lead = f"Done. {told.lead} The time zone is {source}."
        if not await self._port.is_member(ask.team, ask.channel):
            lead += f" I am not in this channel yet, please type “/invite {self._mention}”."
        return Reply(lead, actions=told.actions)

    async def _steer(
        self, command: Command, subscription: Subscription, ask: Ask, shelf: Shelf
    ) -> Reply:
        team, channel, now = ask.team, ask.channel, ask.now
        ids, trouble = _ids(shelf.catalog), await self._port.held_up(team)
        match command:
            case ShowWeekly() | Subscribe():
                return state(subscription, ids, now, trouble)
            case Off():
                await self._port.unsubscribe(team, channel)
                return Reply("No more weekly posts here. Whoever starts them again repeats none.")
            case PauseUntil(until):
                return _changed(await self._port.pause(team, channel, until), ids, now, trouble)
            case Resume():
                return _changed(await self._port.pause(team, channel, None), ids, now, trouble)
            case Skip():
                return _changed(await self._port.skip(team, channel), ids, now, trouble)
            case Preview():
                return _preview(subscription, now, shelf.catalog, trouble)
            case Reroll(day):
                return _rerolled(
                    await self._port.reroll(team, channel, day), day, now, shelf.catalog
                )
            case Pin(text):
                return await self._pin(text, ask, shelf, trouble)
            case HistoryOf():
                posts = await self._port.history(team, channel, _HISTORY)
                return _history(posts, now, shelf.catalog)
        assert_never(command)

    async def _pin(self, text: str, ask: Ask, shelf: Shelf, trouble: str | None) -> Reply:
        hits = shelf.index.search(text, limit=1)
        if not hits:
            suggest = Action("Suggest a resource", Suggest(text))
            return Reply(f"Nothing on the list fits {quoted(text)}.", actions=(suggest,))
        resource = hits[0].resource
        try:
            subscription = await self._port.pin(ask.team, ask.channel, resource.id)
        except TooManyPins:
            return Reply(f"{MOST_PINS} resources are waiting already. Let some be posted first.")
        if subscription is None:
            return _STOPPED
        ids = _ids(shelf.catalog)
        place = "after those that wait already"
        if choose(subscription.round, ids) == resource.id:
            post = None if trouble else next_post(subscription, ids)
            place = f"next here on {day_in_words(post.day, ask.now)}" if post else "next here"
        return Reply(
            f"{quoted(resource.title)} comes {place}.", note=_hindrance(subscription, trouble)
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


_STOPPED = Reply("The weekly post of this channel has just been stopped.")


def _ids(catalog: Catalog) -> tuple[str, ...]:
    return tuple(resource.id for resource in catalog.resources)


def _hindrance(subscription: Subscription, trouble: str | None) -> str:
    """Say what has to happen before any post comes, if something has to."""
    if trouble:
        return held_up(trouble)
    paused = subscription.paused_until == date.max
    return "Paused until somebody resumes it." if paused else ""


def _changed(
    subscription: Subscription | None, ids: Sequence[str], now: datetime, trouble: str | None
) -> Reply:
    if subscription is None:  # somebody else ended it meanwhile
        return _STOPPED
    told = state(subscription, ids, now, trouble)
    return Reply(f"Done. {told.lead}", actions=told.actions)


def _preview(
    subscription: Subscription, now: datetime, catalog: Catalog, trouble: str | None
) -> Reply:
    ids = _ids(catalog)
    resource = catalog.get(choose(subscription.round, ids) or "")
    if resource is None:
        return Reply("The list is empty, so nothing will come.")
    post = None if trouble else next_post(subscription, ids)
    when = f"on {day_in_words(post.day, now)}" if post else "next"
    return Reply(
        f"{_hindrance(subscription, trouble)} This would come {when}:".strip(),
        cards=(card_of(resource, actions=()),),
        actions=(Action("Skip next", Weekly("skip")), Action("History", Weekly("history"))),
    )


def _rerolled(
    outcome: str | NotReplaced, day: date | None, now: datetime, catalog: Catalog
) -> Reply:
    if isinstance(outcome, NotReplaced):
        return Reply(_kept(outcome, day, now))
    post = f"post of {day_in_words(day, now)}" if day else "latest post"
    resource = catalog.get(outcome)
    return Reply(f"The {post} now shows {quoted(resource.title if resource else outcome)}.")


def _kept(kept: NotReplaced, day: date | None, now: datetime) -> str:
    """Say why a post stays as it is."""
    match kept.obstacle:
        case Obstacle.NO_POST if day:
            return f"I know no post of {day_in_words(day, now)} any more, so it stays as it is."
        case Obstacle.NO_POST:
            return "There is no post to replace yet."
        case Obstacle.NOTHING_ELSE:
            return "Nothing else is on the list, so the post stays as it is."
        case Obstacle.BUSY:
            why = f"Slack takes no change at the moment ({kept.code})"
            return f"{why}, so the post stays as it is. Please try again in a minute."
        case Obstacle.REFUSED:
            why = _REFUSALS.get(kept.code, f"Slack did not take the change ({kept.code})")
            return f"{why}, so the post stays as it is."
    assert_never(kept.obstacle)


_REFUSALS = {
    "edit_window_closed": "In this workspace messages of that age can no longer be changed",
    "message_not_found": "It is no longer in the channel",
}


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
