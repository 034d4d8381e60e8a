"""HTTP → Web API methods: the door for tokens, scopes, bodies and ordered faults.

Knows aiohttp; what a method does is in `methods`.
"""

from collections.abc import Callable
from time import perf_counter

from aiohttp import web

from bot.playground.activity import Activity
from bot.playground.doors.trouble import answer_badly
from bot.playground.faults import Fault, Faults
from bot.playground.message import Json
from bot.playground.methods import METHODS, Method
from bot.playground.methods.method import need_scope
from bot.playground.refusal import Refusal
from bot.playground.transcript import Call, Transcript
from bot.playground.world import World
from bot.playground.world.draft import read_json


class WebApi:
    """Serves /api/<method>; `open_socket` gives the address of a new web socket."""

    def __init__(
        self,
        world: World,
        transcript: Transcript,
        faults: Faults,
        activity: Activity,
        open_socket: Callable[[], str],
    ) -> None:
        self._world = world
        self._transcript = transcript
        self._faults = faults
        self._activity = activity
        self._methods = {
            **METHODS,
            "apps.connections.open": Method(lambda *_: {"url": open_socket()}, caller="app"),
        }

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call, and write it down."""
        method = request.match_info["method"]
        with self._activity.under_way():
            try:
                args = await _read_args(request)
            except Refusal as refusal:
                self._transcript.refuse(method, refusal.error)
                return web.json_response(refusal.answer())
            token = _read_token(request, args)
            fault = self._faults.take(method)
            if fault is not None:
                return await self._answer_with_trouble(request, fault, method, args, token)
            return self._answer(method, args, token)

    def _answer(self, method: str, args: Json, token: str) -> web.Response:
        started = perf_counter()
        answer = self._run(method, args, token)
        ms = (perf_counter() - started) * 1000
        self._transcript.add_call(Call(method=method, args=args, answer=answer, ms=ms, token=token))
        if not answer["ok"]:
            details = answer.get("response_metadata", {}).get("messages", [])
            self._transcript.refuse(method, str(answer["error"]), tuple(details))
        scopes = ",".join(sorted(self._world.bot.scopes))
        return web.json_response(answer, headers={"x-oauth-scopes": scopes})

    async def _answer_with_trouble(
        self, request: web.Request, fault: Fault, method: str, args: Json, token: str
    ) -> web.StreamResponse:
        self._transcript.note("fault", f"{method}: {fault.kind}", args=args)
        answer: Json = {"ok": False, "error": fault.kind}

        def run() -> Json:
            answer.clear()
            answer.update(self._run(method, args, token))
            return answer

        try:
            return await answer_badly(request, fault, run)
        finally:
            self._transcript.add_call(Call(method=method, args=args, answer=answer, token=token))

    def _run(self, name: str, args: Json, token: str) -> Json:
        try:
            method = self._methods.get(name)
            if method is None:
                raise Refusal("unknown_method", req_method=name)
            self._check_token(method, token)
            return {"ok": True, **method.run(self._world, args)}
        except Refusal as refusal:
            return refusal.answer()

    def _check_token(self, method: Method, token: str) -> None:
        bot = self._world.bot
        known = {bot.bot_token: "bot", bot.app_token: "app"}
        if method.caller == "anybody":
            return
        if not token:
            raise Refusal("not_authed")
        if token not in known:
            raise Refusal("invalid_auth")
        if known[token] != method.caller:
            raise Refusal("not_allowed_token_type")
        if bot.revoked and method.caller == "bot":
            raise Refusal("token_revoked")
        need_scope(self._world, method.scope)


def _read_token(request: web.Request, args: Json) -> str:
    sent: str = args.pop("token", "")
    return request.headers.get("Authorization", "").removeprefix("Bearer ") or sent


async def _read_args(request: web.Request) -> Json:
    """Read arguments from the query, a form or JSON, as slack_sdk sends them by method.

    Raises Refusal(invalid_json, json_not_object).
    """
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        sent = read_json(await request.text() or "{}", "invalid_json")
        if not isinstance(sent, dict):
            raise Refusal("json_not_object")
        args |= sent
    elif request.content_type == "application/x-www-form-urlencoded":
        args |= dict(await request.post())
    return args
