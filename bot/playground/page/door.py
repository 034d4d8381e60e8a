"""HTTP → the page: its files, a stream of what changes, and the verbs. JSON only.

Knows aiohttp. Who may come in at all is decided for every door alike, in `doors.server`.
"""

import asyncio
import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.playground.doors.speaking import speak
from bot.playground.message import Json
from bot.playground.page.clock import Clock
from bot.playground.page.feed import Feed
from bot.playground.page.guest import Lodging
from bot.playground.page.scene import Marks, stage
from bot.playground.page.trouble import Trouble
from bot.playground.page.verbs import Verbs
from bot.playground.slack import Slack

FILES = Path(__file__).parent / "static"
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
# Nothing but our own files runs or is shown, nobody may frame the page, and markup that is built
# from text is refused by the browser itself.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
# What happens outside the world (a file on the disk, the bot's plans) is looked for this often.
_LOOK_AGAIN = 0.5  # seconds


class PageDoor:
    """Serves the page of one stand-in and the bot that lives in it."""

    def __init__(self, slack: Slack, lodging: Lodging, clock: Clock) -> None:
        self._slack = slack
        self._lodging = lodging
        self._clock = clock
        self._marks = Marks()
        self._trouble = Trouble(slack, lodging, clock)
        verbs = Verbs(slack, lodging, self._marks)
        self._verbs = {**_public(verbs), **_public(self._trouble)}
        self._files = {each.name: each for each in FILES.iterdir() if each.suffix in _TYPES}

    def routes(self) -> list[web.RouteDef]:
        """List what the server answers."""
        return [
            web.get("/", self.show),
            web.get("/page/live", self.live),
            web.get("/page/{file}", self.show),
            web.post("/page/{verb}", self.speak),
        ]

    async def show(self, request: web.Request) -> web.Response:
        """Give one of the page's files; only those that were there at the start."""
        path = self._files.get(request.match_info.get("file", "index.html"))
        if path is None:
            raise web.HTTPNotFound
        text = await asyncio.to_thread(path.read_text, encoding="utf-8")
        return web.Response(text=text, content_type=_TYPES[path.suffix], headers=HEADERS)

    async def speak(self, request: web.Request) -> web.Response:
        """Do what a person wants; the answer has an `error` when it could not be done."""
        try:
            return web.json_response(await speak(request, self._verbs), headers=HEADERS)
        finally:
            self._slack.activity.pulse()

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Tell one person's page what changes, for as long as it listens."""
        user = request.query.get("user") or next(iter(self._slack.world.people))
        if user not in self._slack.world.people:
            raise web.HTTPNotFound(text="nobody here has that id")
        feed = Feed(self._slack, user, lambda: self._stage(user))
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while request.transport is not None and not request.transport.is_closing():
                changes = self._slack.activity.changes
                if patch := feed.patch():
                    await response.write(f"data: {json.dumps(patch, default=str)}\n\n".encode())
                await self._wait_for_more(changes)
        return response

    async def _wait_for_more(self, changes: int) -> None:
        activity = self._slack.activity
        with contextlib.suppress(TimeoutError):
            await activity.until(lambda: activity.changes != changes, within=_LOOK_AGAIN)

    def _stage(self, user: str) -> Json:
        guest = self._lodging.guest
        return {
            **stage(self._slack.world, user, self._marks),
            "me": user,
            "command": self._lodging.command,
            "usage": guest.usage if guest else "",
            "examples": list(guest.examples()) if guest else [],
            "running": guest is not None,
            "problems": list(self._lodging.problems),
            "ahead": self._clock.ahead.total_seconds(),
            "dated_ahead": self._slack.world.runs_ahead,
            "trouble": self._trouble.notices,
        }


def _public(verbs: object) -> dict[str, Callable[..., Any]]:
    names = [name for name, each in vars(type(verbs)).items() if callable(each)]
    return {name: getattr(verbs, name) for name in names if not name.startswith("_")}
