"""A Delivery → the bot, by whichever door it opened → what it answered, and what people see.

The rule of Slack: an open socket comes before a Request URL; three seconds; events are tried
again at once, then after one and five minutes (those two are for the test to drive).
"""

from dataclasses import dataclass, replace
from typing import Protocol

from bot.playground.activity import Activity
from bot.playground.doors.acks import apply_ack
from bot.playground.doors.answer import Answer
from bot.playground.doors.socket import SocketDoor
from bot.playground.message import Message
from bot.playground.payloads import Delivery
from bot.playground.refusal import Refusal
from bot.playground.transcript import Transcript
from bot.playground.world import World


class Door(Protocol):
    """A way to the bot."""

    async def deliver(self, delivery: Delivery) -> Answer:
        """Send one delivery and wait for the reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What became of a delivery: the bot's reply, and what it said until the reply was in."""

    delivery: Delivery
    answer: Answer
    messages: tuple[Message, ...] = ()

    @property
    def status(self) -> int | None:
        """The HTTP status; None when there was no reply."""
        return self.answer.status

    @property
    def ms(self) -> float:
        """How long the bot took, in milliseconds."""
        return self.answer.ms

    @property
    def body(self) -> str:
        """What came with the reply."""
        return self.answer.body

    @property
    def error(self) -> str:
        """Slack's word for what went wrong; "" when nothing did."""
        return self.answer.error

    @property
    def message(self) -> Message | None:
        """The last thing the bot said before its reply was in (or with it)."""
        return self.messages[-1] if self.messages else None


class Dispatcher:
    """Delivers, shows what the reply says, and writes it all down."""

    def __init__(
        self,
        world: World,
        transcript: Transcript,
        activity: Activity,
        socket: SocketDoor,
        *,
        event_retries: int,
    ) -> None:
        self._world = world
        self._transcript = transcript
        self._activity = activity
        self._socket = socket
        self._event_retries = event_retries
        self.http: Door | None = None

    async def send(self, delivery: Delivery) -> Delivered:
        """Deliver, and deliver an event again while it fails, as often as was agreed."""
        delivered = await self.send_once(delivery)
        while (
            delivery.kind == "events_api"
            and delivered.error
            and delivery.retry < self._event_retries
        ):
            delivery = again(delivery, delivered.error)
            delivered = await self.send_once(delivery)
        return delivered

    async def send_once(self, delivery: Delivery) -> Delivered:
        """Deliver, whatever comes of it."""
        said_before = len(self._world.messages)
        with self._activity.under_way():
            answer = await self._deliver(delivery)
            try:
                said = apply_ack(self._world, delivery, answer)
                if said is not None:
                    self._transcript.add_message("ack", said, self._world.names)
            except Refusal as refusal:
                answer = replace(answer, error=refusal.error)
                self._transcript.refuse(delivery.summary, refusal.error, refusal.details)
        bot = self._world.bot.bot_id
        new = self._world.messages[said_before:]
        messages = tuple(each for each in new if each.bot_id == bot)
        return Delivered(delivery=delivery, answer=answer, messages=messages)

    async def _deliver(self, delivery: Delivery) -> Answer:
        door: Door | None = self._socket if self._socket.connections else self.http
        way = "socket" if door is self._socket else "http"
        answer = Answer(error="no_bot") if door is None else await door.deliver(delivery)
        retry = f", retry {delivery.retry} ({delivery.retry_reason})" if delivery.retry else ""
        result = answer.error or "ok"
        self._transcript.note(
            "delivered",
            f"{delivery.summary} by {way}{retry} → {answer.status} {result}, {answer.ms:.0f} ms",
            request=delivery.payload,
            answer=answer.body,
            status=answer.status,
            ms=answer.ms,
            signed=dict(answer.signed),
        )
        return answer


def again(delivery: Delivery, error: str) -> Delivery:
    """Make the next try of an event, with the reason that Slack gives for it."""
    reason = "http_timeout" if error == "operation_timeout" else "http_error"
    return replace(delivery, retry=delivery.retry + 1, retry_reason=reason)
