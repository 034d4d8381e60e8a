"""A fault on an HTTP call → the broken answer that the bot gets for it."""

import asyncio
import contextlib
import json
from collections.abc import Callable

from aiohttp import web

from bot.playground.faults import Fault
from bot.playground.message import Json

_PAGE = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>"


async def answer_badly(
    request: web.Request, fault: Fault, run: Callable[[], Json]
) -> web.StreamResponse:
    """Act a fault out; `run` does what was asked, where the fault lets it happen at all."""
    match fault.kind:
        case "delay":
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(fault.seconds):
                    await fault.released.wait()
            return web.json_response(run())
        case "ratelimited":
            wait = {"Retry-After": str(fault.retry_after)}
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers=wait
            )
        case "status":
            return web.Response(status=fault.status, text="upstream connect error")
        case "status_after":
            run()
            return web.Response(status=fault.status, text="upstream connect error")
        case "html":
            return web.Response(text=_PAGE, content_type="text/html")
        case "cut":
            whole = json.dumps(run())
            return web.Response(text=whole[: len(whole) // 2], content_type="application/json")
        case "error":
            return web.json_response({"ok": False, "error": fault.error})
        case "drop_before":
            return _hang_up(request)
        case "drop_after":
            run()
            return _hang_up(request)


def _hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
