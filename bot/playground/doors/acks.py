"""The bot's reply to a delivery → what people see of it.

A slash command's reply may be a message; a submitted modal's reply says what becomes of it; what
comes back with any other ack is ignored by Slack, and so here.
"""

from typing import Any

from bot.playground.doors.answer import Answer
from bot.playground.message import Json, Message
from bot.playground.methods.views import read_view
from bot.playground.payloads import Delivery
from bot.playground.refusal import Refusal
from bot.playground.world import World
from bot.playground.world.draft import Draft, read_draft


def apply_ack(world: World, delivery: Delivery, answer: Answer) -> Message | None:
    """Show what a reply says; give the message, if it was one.

    Raises Refusal for what Slack would not show, after telling the person who waits.
    """
    payload = delivery.payload
    if delivery.kind == "slash_commands":
        try:
            return _answer_command(world, payload, answer)
        except Refusal as refusal:
            channel, user = payload["channel_id"], payload["user_id"]
            command = payload["command"]
            world.whisper(channel, user, f"{command} failed with the error “{refusal.error}”")
            raise
    if answer.error:
        raise Refusal(answer.error, [f"status {answer.status}"])
    if payload.get("type") == "view_submission":
        _close_modal(world, payload, answer.json)
    return None


def _answer_command(world: World, payload: Json, answer: Answer) -> Message | None:
    if answer.error:
        raise Refusal(answer.error, [f"status {answer.status}", answer.body[:200]])
    if not answer.body:
        return None
    user, body = payload["user_id"], answer.json
    if not isinstance(body, dict):
        draft = Draft(text=answer.body)
        return world.post_as_bot(payload["channel_id"], draft, ephemeral_to=user)
    if not body.get("text") and not body.get("blocks"):
        return None
    draft = read_draft(body, new_id=world.new_id)
    reader = None if body.get("response_type") == "in_channel" else user
    return world.post_as_bot(payload["channel_id"], draft, ephemeral_to=reader)


def _close_modal(world: World, payload: Json, body: Any) -> None:  # noqa: ANN401 - any JSON
    user = payload["user"]["id"]
    match body if isinstance(body, dict) else {}:
        case {"response_action": "errors", "errors": dict()}:
            return
        case {"response_action": "clear"}:
            world.views.close(user, everything=True)
        case {"response_action": "update", "view": view}:
            world.views.replace_top(read_view(world, view, "modal", user))
        case {"response_action": "push", "view": view}:
            world.views.push(read_view(world, view, "modal", user))
        case _:
            world.views.close(user)
