"""A response_url that is posted to → a message said, replaced or deleted, or a refusal."""

import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.playground.activity import Activity
from bot.playground.doors.trouble import answer_badly
from bot.playground.faults import Faults
from bot.playground.message import Json, Message
from bot.playground.refusal import Refusal
from bot.playground.transcript import Transcript
from bot.playground.world import World
from bot.playground.world.draft import is_true, read_draft
from bot.playground.world.tickets import ResponseUrl

# How Slack says no here; codes that are not named are 400.
_STATUS = {"used_url": 404, "expired_url": 404, "invalid_url": 404}


class ResponseUrls:
    """Serves /response/<id>; faults are ordered for the method "response_url"."""

    def __init__(
        self, world: World, transcript: Transcript, faults: Faults, activity: Activity
    ) -> None:
        self._world = world
        self._transcript = transcript
        self._faults = faults
        self._activity = activity

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one post, and write it down."""
        with self._activity.under_way():
            body = await _read_body(request)
            fault = self._faults.take("response_url")
            run = self._runner(request.match_info["id"], body)
            if fault is not None:
                self._transcript.note("fault", f"response_url: {fault.kind}", args=body)
                return await answer_badly(request, fault, run)
            answer = run()
            if answer["ok"]:
                return web.Response(text="ok")
            return web.json_response(answer, status=_STATUS.get(str(answer["error"]), 400))

    def _runner(self, id: str, body: Any) -> Callable[[], Json]:  # noqa: A002, ANN401
        def run() -> Json:
            try:
                said = respond(self._world, id, body)
            except Refusal as refusal:
                self._transcript.refuse("response_url", refusal.error, refusal.details)
                return refusal.answer()
            self._transcript.add_message("response_url", said, self._world.names, args=body)
            return {"ok": True}

        return run


def respond(world: World, id: str, body: Any) -> Message:  # noqa: A002, ANN401
    """Do what a post to a response_url asks for.

    Raises Refusal(invalid_url, used_url, expired_url, invalid_payload, message_not_found) and what
    a draft raises.
    """
    url = world.tickets.use_response_url(id, world.now())
    if not isinstance(body, dict):
        raise Refusal("invalid_payload")
    original = world.find(url.channel, url.message_ts) if url.message_ts else None
    wants_original = is_true(body.get("delete_original")) or is_true(body.get("replace_original"))
    if url.message_ts and original is None and wants_original:
        raise Refusal("message_not_found")
    if is_true(body.get("delete_original")) and original is not None:
        return world.delete(original)
    draft = read_draft(body, new_id=world.new_id)
    if is_true(body.get("replace_original")) and original is not None:
        return world.edit(original, draft)
    return world.post_as_bot(url.channel, draft, ephemeral_to=_reader(url, body))


def _reader(url: ResponseUrl, body: Json) -> str | None:
    return None if body.get("response_type") == "in_channel" else url.user


async def _read_body(request: web.Request) -> object:
    try:
        return json.loads(await request.text())
    except ValueError:
        return None
