"""Ask → Reply: the one place that decides which answer a request gets.

Pure but for the random pick, whose generator is handed in. It looks at the shelf anew for every
question, so that a reloaded list is served at once.
"""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from bot.reply.ask import Ask, Door
from bot.reply.finding import find, more_like, suggest
from bot.reply.listing import listing
from bot.reply.reply import Audience, Reply
from bot.reply.shelf import Shelf
from bot.reply.showing import pick, share, show, week
from bot.reply.weekly import Steering
from bot.reply.welcome import welcome
from bot.request import (
    Find,
    Help,
    Listing,
    MoreLike,
    Random,
    Request,
    Share,
    Show,
    Suggest,
    Week,
    Weekly,
    bare,
    familiar,
    parse,
)


class Answerer:
    """The seam: call it with an Ask, await the Reply.

    `command` and `mention` are how people call the bot: "/datamesh", "@datamesh". Without
    `steering` (in the terminal) there is no weekly post.
    """

    def __init__(
        self,
        shelf: Callable[[], Shelf],
        *,
        rng: random.Random,
        command: str,
        mention: str,
        steering: Steering | None = None,
    ) -> None:
        self._shelf = shelf
        self._rng = rng
        self._steering = steering
        self._prefix = {Door.COMMAND: f"{command} ", Door.MENTION: f"{mention} "}

    async def __call__(self, ask: Ask) -> Reply:
        """Answer; never raises for anything a person can type or click."""
        request = parse(ask.what) if isinstance(ask.what, str) else ask.what
        shelf = self._shelf()
        reply = await self._answer(_meant(request, shelf), ask, shelf)
        return reply if ask.door is Door.COMMAND else _in_the_open(reply, ask.door)

    async def _answer(self, request: Request, ask: Ask, shelf: Shelf) -> Reply:
        if not shelf.catalog.resources and not isinstance(request, Weekly):
            return Reply("The list is empty so far, so there is nothing to find yet.")
        match request:
            case Help():
                return welcome(shelf, self._prefix.get(ask.door, ""))
            case Find():
                return find(request, ask.door, shelf, self._prefix.get(ask.door, ""))
            case MoreLike():
                return more_like(request, shelf)
            case Listing():
                return listing(request, shelf)
            case Show():
                return show(request, shelf)
            case Random():
                return pick(request, shelf, self._rng)
            case Week():
                posted = await self._steering.latest(ask, shelf.catalog) if self._steering else None
                return week(shelf, ask.now, posted)
            case Weekly():
                return await self._steering(request, ask, shelf) if self._steering else _ELSEWHERE
            case Share():
                return share(request, shelf, ask.person)
            case Suggest():
                return suggest(request)
        assert_never(request)


_ELSEWHERE = Reply("The weekly post is for channels in Slack.")


def _meant(request: Request, shelf: Shelf) -> Request:
    """Take common words for what they ask, unless the list has a resource of that title."""
    if not isinstance(request, Find):
        return request
    if wanted := _wanted_at_random(request.text, shelf):
        return Random(text=wanted)
    if (meant := familiar(request.text)) is None:
        return request
    titles = (bare(resource.title) for resource in shelf.catalog.resources)
    return request if bare(request.text) in titles else meant


def _wanted_at_random(text: str, shelf: Shelf) -> str:
    """Return what one of is wanted: `random kind:video`, but not `random forests` if there are."""
    first, _, wanted = text.partition(" ")
    if first.casefold() != "random" or not shelf.index.search(wanted, limit=1):
        return ""
    only_filters = all(":" in word for word in wanted.split())
    return wanted if only_filters or not shelf.index.search(text, limit=1) else ""


def _in_the_open(reply: Reply, door: Door) -> Reply:
    """Fit a reply to a door where it is seen without being shared.

    Cards answer a mention in front of everyone, other words only the asker; a direct message has
    no bystanders, and an ephemeral answer there would vanish.
    """
    cards = tuple(
        replace(card, actions=tuple(a for a in card.actions if not isinstance(a.request, Share)))
        for card in reply.cards
    )
    everyone = door is Door.DIRECT or bool(cards)
    return replace(reply, cards=cards, audience=Audience.EVERYONE if everyone else reply.audience)
