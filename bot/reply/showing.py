"""Show, Random, Week, Share → Reply: one resource, on a card of its own."""

import hashlib
import random
from dataclasses import replace
from datetime import datetime

from bot.catalog import Resource
from bot.reply.ask import Person
from bot.reply.reply import Action, Audience, Card, Reply
from bot.reply.shelf import Shelf
from bot.reply.wording import iso_week, quoted
from bot.request import Find, MoreLike, Random, Share, Show
from bot.search import Passage

_MOST_PICKED = 100  # of those that fit, from which one is picked at random
GONE = "That resource is no longer on the list."


def show(request: Show, shelf: Shelf) -> Reply:
    """Show the resource that was asked for by its name."""
    resource = shelf.catalog.get(request.id)
    return Reply(GONE) if resource is None else Reply("Here it is:", cards=(card_of(resource),))


def pick(request: Random, shelf: Shelf, rng: random.Random) -> Reply:
    """Show any resource that fits, but not the one just seen unless it is the only one."""
    among = shelf.catalog.resources
    fitting = ""
    if request.text:
        among = tuple(hit.resource for hit in shelf.index.search(request.text, limit=_MOST_PICKED))
        fitting = f" from what fits {quoted(request.text)}"
    if not among:
        return Reply(f"Nothing on the list fits {quoted(request.text)}.")
    others = [each for each in among if each.id != request.seen]
    resource = rng.choice(others or among)
    another = (Action("Another one", replace(request, seen=resource.id)),)
    return Reply(
        f"Picked at random{fitting}:",
        cards=(card_of(resource),),
        actions=another if len(among) > 1 else (),
    )


def week(shelf: Shelf, now: datetime, posted: Resource | None = None) -> Reply:
    """Show what was posted last, or the pick of the ISO week, the same for everybody."""
    if posted:
        return Reply("The latest weekly post of this channel:", cards=(card_of(posted),))
    resource = pick_of_the_week(shelf.catalog.resources, now)
    return Reply(f"The resource of {iso_week(now)}:", cards=(card_of(resource),))


def pick_of_the_week(resources: tuple[Resource, ...], now: datetime) -> Resource:
    """Choose by highest random weight, so that an edited list seldom changes the week's pick.

    Source: Thaler and Ravishankar, "Using name-based mappings to increase hit rates", 1998.
    """
    return max(
        resources,
        key=lambda resource: hashlib.sha256(f"{iso_week(now)}/{resource.id}".encode()).digest(),
    )


def share(request: Share, shelf: Shelf, person: Person) -> Reply:
    """Show the card to the whole channel, and confirm it to the person who shared it."""
    resource = shelf.catalog.get(request.id)
    if resource is None:
        return Reply(GONE)
    query = f" for {quoted(request.text)}" if request.text else ""
    back = (Action("Back to the results", Find(request.text)),) if request.text else ()
    return Reply(
        f"Shared by {person.name}{query}",
        audience=Audience.EVERYONE,
        cards=(card_of(resource, actions=()),),
        aside=Reply(f"Shared {quoted(resource.title)} with everyone here.", actions=back),
    )


def card_actions(resource: Resource, text: str = "", before: str = "") -> tuple[Action, ...]:
    """Offer what one can do with a card.

    It was found with `text`, or shown as a relative of what was found with `before`.
    """
    return (
        Action("Share here", Share(resource.id, text)),
        Action("More like this", MoreLike(resource.id, text=text or before)),
    )


def card_of(resource: Resource, *, actions: tuple[Action, ...] | None = None) -> Card:
    """Make the card of one resource, with the usual actions unless others are given."""
    summary = " ".join(resource.summary.split())
    usual = card_actions(resource) if actions is None else actions
    return Card(resource, passage=Passage(summary), actions=usual)
