"""One aiohttp server on 127.0.0.1 for what the bot calls: /api/<method> and /response/<id>."""

from collections.abc import Awaitable, Callable, Iterable

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_OURSELVES = ("127.0.0.1", "localhost", "[::1]")


class Server:
    """Listens on a port (0: any free one) until it is stopped."""

    def __init__(self, routes: Iterable[web.RouteDef], *, port: int = 0) -> None:
        self._app = web.Application(middlewares=[refuse_strangers])
        self.add(routes)
        self._runner = web.AppRunner(self._app, access_log=None, shutdown_timeout=0.1)
        self._wanted_port = port
        self.url = ""

    def add(self, routes: Iterable[web.RouteDef]) -> None:
        """Answer these as well; before `start`."""
        self._app.add_routes(routes)

    async def start(self) -> None:
        """Listen; `url` is then the address without a slash at its end."""
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._wanted_port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close the port and all connections."""
        await self._runner.cleanup()


@web.middleware
async def refuse_strangers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse the page of another site, also one that had its own name resolved to 127.0.0.1."""
    if request.host.rpartition(":")[0] not in _OURSELVES:
        raise web.HTTPMisdirectedRequest(text=f"this is 127.0.0.1, not {request.host}")
    origin = request.headers.get("Origin")  # browsers say it, bots do not
    if origin not in (None, f"http://{request.host}"):
        raise web.HTTPForbidden(text=f"this is no business of {origin}")
    return await handler(request)
