"""A Slack that runs: the world with all its doors open, its troubles, and what can be seen of it.

Puts the parts together; what people do is in `slack`.
"""

import time
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from typing import Self

from aiohttp import web

from bot.playground.activity import Activity
from bot.playground.doors.delivery import HttpDoor, sign
from bot.playground.doors.dispatch import Dispatcher
from bot.playground.doors.response_url import ResponseUrls
from bot.playground.doors.server import Server
from bot.playground.doors.socket import SocketDoor
from bot.playground.doors.webapi import WebApi
from bot.playground.faults import Fault, Faults, Kind
from bot.playground.hearing import EVENTS
from bot.playground.message import Message
from bot.playground.transcript import Call, Refused, Transcript
from bot.playground.world import Cast, World
from bot.playground.world.views import View

Clock = Callable[[], float] | Callable[[], datetime]


def in_seconds(clock: Clock) -> Callable[[], float]:
    """Read a clock of either kind in seconds since 1970."""

    def now() -> float:
        at = clock()
        return at.timestamp() if isinstance(at, datetime) else at

    return now


class Stage:
    """One workspace with one app in it, on a port of 127.0.0.1.

    `clock` gives the time of everything in the world, as seconds since 1970 or as a datetime;
    `deadline` is how long the bot may take to reply; a failed event is sent again at once
    `event_retries` times. `events` is what the app subscribed to (with "message.channels" it
    hears every message); `should_escape` is the setting of its slash command.
    """

    def __init__(
        self,
        *,
        clock: Clock = time.time,
        cast: Cast | None = None,
        port: int = 0,
        deadline: float = 3.0,
        event_retries: int = 1,
        events: Collection[str] = EVENTS,
        should_escape: bool = False,
    ) -> None:
        self.world = World(clock=in_seconds(clock), cast=cast)
        self.transcript = Transcript(self.world.now)
        self.faults = Faults()
        self.activity = Activity()
        self.socket = SocketDoor(
            self.transcript,
            self.faults,
            self.activity,
            app_id=self.world.bot.app_id,
            deadline=deadline,
        )
        self.dispatcher = Dispatcher(
            self.world, self.transcript, self.activity, self.socket, event_retries=event_retries
        )
        self._server = Server(self._routes(), port=port)
        self._deadline = deadline
        self._events = events
        self._should_escape = should_escape
        self._http: list[HttpDoor] = []
        self._expected: set[str] = set()

    def _routes(self) -> list[web.RouteDef]:
        parts = (self.world, self.transcript, self.faults, self.activity)
        api = WebApi(*parts, self.socket.open)
        responses = ResponseUrls(*parts)
        return [
            web.get("/api/{method}", api.handle),
            web.post("/api/{method}", api.handle),
            web.post("/response/{id}", responses.handle),
        ]

    async def __aenter__(self) -> Self:
        await self._server.start()
        await self.socket.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.faults.clear()
        await self.socket.stop()
        await self._server.stop()
        for door in self._http:
            await door.close()

    def serve(self, routes: Iterable[web.RouteDef]) -> None:
        """Answer these as well, from the same port; before it starts."""
        self._server.add(routes)

    @property
    def url(self) -> str:
        """Where this Slack lives, without a slash at the end."""
        return self._server.url

    @property
    def api_url(self) -> str:
        """The `base_url` of a client, with a slash at the end."""
        return f"{self._server.url}/api/"

    @property
    def bot_token(self) -> str:
        """The token for the Web API."""
        return self.world.bot.bot_token

    @property
    def app_token(self) -> str:
        """The token that opens a socket."""
        return self.world.bot.app_token

    @property
    def signing_secret(self) -> str:
        """What requests to the bot are signed with."""
        return self.world.bot.signing_secret

    def connect(self, url: str) -> None:
        """Deliver to a bot at this address (/slack/events is added); an open socket goes first."""
        door = HttpDoor(url, secret=self.signing_secret, deadline=self._deadline, wall=time.time)
        self._http.append(door)
        self.dispatcher.http = door

    def disconnect(self) -> None:
        """Deliver to nobody any more, as far as it went by HTTP."""
        self.dispatcher.http = None

    def sign(self, body: str) -> dict[str, str]:
        """Make the signature headers for a body of your own, valid now."""
        return sign(body, secret=self.signing_secret, now=time.time())

    async def until(self, holds: Callable[[], object], *, within: float = 5.0) -> None:
        """Wait until something holds; fails with the story so far."""
        try:
            await self.activity.until(holds, within=within)
        except TimeoutError:
            raise self._too_long("what the test waits for did not happen", within) from None

    async def quiet(self, *, grace: float = 0.2, within: float = 10.0) -> None:
        """Wait until nothing is in flight, and nothing new has begun for `grace` seconds."""
        try:
            await self.activity.quiet(grace=grace, within=within)
        except TimeoutError:
            raise self._too_long("there is still something in flight", within) from None

    def _too_long(self, what: str, within: float) -> TimeoutError:
        return TimeoutError(f"after {within:g} s {what}:\n{self.transcript}")

    def fault(
        self,
        *,
        method: str,
        kind: Kind,
        times: int = 1,
        status: int = 500,
        retry_after: int = 1,
        error: str = "internal_error",
    ) -> Fault:
        """Let the next calls of a method go wrong; "*" is any.

        "response_url" is an answer to an interaction, "link" the opening of a web socket.
        """
        fault = Fault(
            method=method,
            kind=kind,
            times=times,
            status=status,
            retry_after=retry_after,
            error=error,
        )
        return self.faults.order(fault)

    def invite_bot(self, channel: str) -> None:
        """Let the bot into a channel."""
        self.world.set_membership(channel, self.world.bot.user_id, member=True)

    def remove_bot(self, channel: str) -> None:
        """Take the bot out of a channel."""
        self.world.set_membership(channel, self.world.bot.user_id, member=False)

    def revoke_token(self) -> None:
        """Take the bot's token away."""
        self.world.revoke_token()

    def expect(self, *errors: str) -> None:
        """Say which refusals this test provokes on purpose."""
        self._expected.update(errors)

    @property
    def refusals(self) -> list[Refused]:
        """Everything that was refused, or that the bot failed to do in time."""
        return self.transcript.refusals

    @property
    def unexpected(self) -> list[Refused]:
        """The refusals that nobody said to expect."""
        return [each for each in self.refusals if each.error not in self._expected]

    def calls(self, method: str | None = None) -> list[Call]:
        """List the Web API calls of the bot, oldest first."""
        return [each for each in self.transcript.calls if method in (None, each.method)]

    def said(self, channel: str = "#data-mesh") -> list[str]:
        """List what everyone in a channel reads, as text; replies begin with ↳."""
        return [self._read(each) for each in self.world.said(self.world.channel(channel).id)]

    def seen_by(self, user: str, channel: str = "#data-mesh") -> list[str]:
        """List what one person reads in a channel, with what only they see."""
        reader = self.world.person(user).id
        seen = self.world.seen_by(reader, self.world.channel(channel).id)
        return [self._read(each) for each in seen]

    def messages(self, *, channel: str | None = None, user: str | None = None) -> list[Message]:
        """List messages by age: in one channel or all, as everybody or one person sees them."""
        world = self.world
        places = world.channels if channel is None else [world.channel(channel).id]
        if user is None:
            seen = [each for place in places for each in world.said(place)]
        else:
            reader = world.person(user).id
            seen = [each for place in places for each in world.seen_by(reader, place)]
        return sorted(seen, key=lambda each: each.ts)

    def home(self, user: str = "Ana") -> View | None:
        """Show a person's App Home, if the bot published one."""
        return self.world.views.homes.get(self.world.person(user).id)

    def modal(self, user: str = "Ana") -> View | None:
        """Show the uppermost modal that is open for a person."""
        return next(reversed(self.world.views.modals.get(self.world.person(user).id, [])), None)

    def _read(self, message: Message) -> str:
        names = self.world.names
        reply = "↳ " if message.thread_ts not in (None, message.ts) else ""
        return f"{reply}{names.get(message.user, message.user)}: {message.read(names)}"
