"""POST /control/<verb> with JSON → the same verbs for whoever sits in another process.

The doors to people, as the others are the doors to the bot.
"""

import json
from collections.abc import Callable
from typing import Any

from aiohttp import web

from bot.playground.doors.dispatch import Delivered
from bot.playground.doors.speaking import speak
from bot.playground.message import Json, Message
from bot.playground.slack import Slack

_VERBS = ("command", "mention", "direct", "write", "click", "select", "submit")
_LOOKS = ("open_home", "open_direct")
_CHANGES = ("connect", "invite_bot", "remove_bot")


class Control:
    """Lets another process speak a Slack's verbs."""

    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self._last: Delivered | None = None
        self._verbs: dict[str, Callable[..., Any]] = {
            **{name: getattr(slack, name) for name in (*_VERBS, *_LOOKS, *_CHANGES)},
            "fault": slack.fault,
            "quiet": slack.quiet,
            "redeliver": self._redeliver,
            "kill_socket": slack.socket.kill,
            "restart_socket": slack.socket.restart,
            "wait_for_socket": slack.socket.connected,
            "said": slack.said,
            "seen_by": slack.seen_by,
            "messages": slack.messages,
            "calls": slack.calls,
            "refusals": lambda: slack.refusals,
        }

    def routes(self) -> list[web.RouteDef]:
        """List what the server answers."""
        return [
            web.post("/control/{verb}", self.handle),
            web.get("/control/transcript", self._tell_story),
        ]

    async def handle(self, request: web.Request) -> web.Response:
        """Speak one verb; its keyword arguments come as JSON."""
        done = await speak(request, self._verbs)
        if isinstance(done, Delivered):
            self._last = done
        return web.json_response(_plain(self._slack, done))

    async def _redeliver(self) -> Delivered:
        if self._last is None:
            raise LookupError("nothing was delivered yet")
        return await self._slack.redeliver(self._last)

    async def _tell_story(self, _: web.Request) -> web.Response:
        return web.Response(text=str(self._slack.transcript))


def _plain(slack: Slack, done: object) -> object:
    match done:
        case Delivered():
            said = [_plain(slack, each) for each in done.messages]
            result: Json = {"status": done.status, "ms": done.ms, "error": done.error}
            return {**result, "body": done.body, "messages": said}
        case Message():
            shown = {
                key: getattr(done, key)
                for key in ("ts", "channel", "user", "thread_ts", "metadata")
            }
            return {
                **shown,
                "ephemeral_to": done.ephemeral_to,
                "text": done.text,
                "reads": done.read(slack.world.names),
                "buttons": [each.label for each in done.buttons],
                "links": [each.url for each in done.links],
            }
        case list():
            return [_plain(slack, each) for each in done]
        case str() | None:
            return done
        case _:
            return json.loads(json.dumps(_fields(done), default=str))


def _fields(done: object) -> Json:
    names = getattr(type(done), "__dataclass_fields__", ())
    return {name: getattr(done, name) for name in names if name not in ("token", "released")}
