"""The bot shows a view: views.publish (App Home) and views.open (a modal)."""

from typing import Any

from bot.playground.blocks import Surface, check_view
from bot.playground.message import Json
from bot.playground.methods.method import Method, required
from bot.playground.refusal import Refusal
from bot.playground.world import World
from bot.playground.world.draft import read_json, with_ids
from bot.playground.world.views import View


def read_view(world: World, body: Any, surface: Surface, user: str) -> View:  # noqa: ANN401
    """Check a view that the app sent; raises Refusal(invalid_arguments, view_too_large)."""
    body = read_json(body, "invalid_arguments")
    wrong = check_view(body, surface)
    if any(line.startswith("view_too_large") for line in wrong):
        raise Refusal("view_too_large", wrong)
    if wrong:
        raise Refusal("invalid_arguments", wrong)
    blocks = [with_ids(each, world.new_id) for each in body["blocks"]]
    return View(
        id=world.new_id("V"), hash=world.new_ts(), user=user, body={**body, "blocks": blocks}
    )


def view_as_json(world: World, view: View) -> Json:
    """Show a view as Slack's answers and payloads do."""
    return {
        "private_metadata": "",
        "callback_id": "",
        **view.body,
        "id": view.id,
        "hash": view.hash,
        "team_id": world.cast.team_id,
        "app_id": world.bot.app_id,
        "bot_id": world.bot.bot_id,
        "state": {"values": {}},
    }


def _publish(world: World, args: Json) -> Json:
    (user,) = required(args, "user_id")
    if user not in world.people:
        raise Refusal("user_not_found")
    view = read_view(world, args.get("view"), "home", user)
    world.views.publish(view, args.get("hash"))
    return {"view": view_as_json(world, view)}


def _open(world: World, args: Json) -> Json:
    (trigger_id,) = required(args, "trigger_id")
    trigger = world.tickets.use_trigger(trigger_id, world.now())
    view = read_view(world, args.get("view"), "modal", trigger.user)
    world.views.push(view)
    return {"view": view_as_json(world, view)}


VIEWS = {"views.publish": Method(_publish), "views.open": Method(_open)}
