"""HTTP → the guard → the inbox; and /healthz, which says whether and with what it answers."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response

from bot.slack.guard import Rejected, open_request
from bot.slack.inbox import Inbox

EVENTS = "/slack/events"
HEALTH = "/healthz"
MAX_BODY = 1024 * 1024  # bytes; Slack's largest payloads are far smaller
_LINGER = 0.5  # seconds for connections to close; their work was waited for before


def web_app(
    health: Callable[[], Awaitable[dict[str, Any]]],
    inbox: Inbox | None = None,
    *,
    secret: str = "",
    clock: Callable[[], datetime],
) -> web.Application:
    """Make the HTTP side: /healthz, and /slack/events when an inbox is given."""

    async def handle_health(request: web.Request) -> web.Response:
        told = await health()
        # Whoever watches over processes reads no words: 503 asks for a restart.
        return web.json_response(told, status=200 if told["status"] == "ok" else 503)

    async def handle_events(inbox: Inbox, request: web.Request) -> web.StreamResponse:
        try:
            body = await request.read()
            payload = open_request(request.headers, body, secret=secret, now=clock())
        except Rejected as rejected:
            return web.Response(status=rejected.status, text=f"{rejected}\n")
        return await to_aiohttp_response(await inbox.dispatch(payload))

    app = web.Application(client_max_size=MAX_BODY)
    app.router.add_get(HEALTH, handle_health)
    if inbox is not None:
        app.router.add_post(EVENTS, partial(handle_events, inbox))
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[str]:
    """Serve while the context lasts; gives the address, useful when `port` is 0."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_LINGER)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        bound = runner.addresses[0][1]
        shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104 - a comparison
        yield f"http://{shown}:{bound}"
    finally:
        await runner.cleanup()
