"""What the menus of the page do behind Slack's back: move the clock, make trouble.

Called with JSON by `door`, as the verbs are.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.playground.doors.answer import Answer
from bot.playground.doors.dispatch import Delivered
from bot.playground.faults import Fault
from bot.playground.message import Json
from bot.playground.page.clock import Clock, eve_of_change, next_monday
from bot.playground.page.guest import GuestFailed, Lodging
from bot.playground.payloads import Delivery
from bot.playground.slack import Slack

_SLOW = 4.0  # seconds: longer than the bot is given to reply, shorter than a person gives up


class Trouble:
    """The clock and the trouble menu; `notices` says which trouble still lies ahead."""

    def __init__(self, slack: Slack, lodging: Lodging, clock: Clock) -> None:
        self._slack = slack
        self._lodging = lodging
        self._clock = clock
        self._ahead: list[Fault] = []

    @property
    def notices(self) -> list[str]:
        """Say which trouble the next calls of the bot will meet."""
        waiting = [each for each in self._ahead if each.used < each.times]
        return [_NOTICES[each.kind] for each in waiting]

    async def move_clock(self, user: str, to: str) -> Json:
        """Move the time: to "now", "hour", "monday", "change" or "slot"."""
        now, zone = self._clock(), ZoneInfo(self._slack.world.person(user).tz)
        match to:
            case "now":
                self._clock.reset()
            case "hour":
                self._clock.move_on(timedelta(hours=1))
            case "monday":
                self._clock.move_to(next_monday(now, zone))
            case "change":
                self._move_to(eve_of_change(now, zone), "The clocks here never change.")
            case "slot":
                self._move_to(await self._next_slot(), "The bot plans to post nothing.")
            case _:
                raise LookupError(f"the clock knows no {to!r}")
        if self._lodging.guest:
            await self._lodging.guest.clock_moved()
        return {}

    def slow(self) -> Json:
        """Let Slack answer the next call of the bot after four seconds."""
        self._order(Fault(method="*", kind="delay", seconds=_SLOW))
        return {}

    def limit(self) -> Json:
        """Let Slack answer the next call of the bot with 429."""
        self._order(Fault(method="*", kind="ratelimited", retry_after=1))
        return {}

    def calm(self) -> Json:
        """End all trouble that was ordered."""
        self._slack.faults.clear()
        self._ahead.clear()
        return {}

    async def again(self, entry: int | None = None) -> Json:
        """Deliver an event again, by its number in the story; else the last one."""
        payloads = [each.data.get("request", {}) for each in self._slack.transcript.entries]
        wanted = payloads[::-1] if entry is None else payloads[entry : entry + 1]
        for payload in wanted:
            if payload.get("type") == "event_callback":
                delivery = Delivery(kind="events_api", payload=payload)
                done = Delivered(delivery=delivery, answer=Answer(error="operation_timeout"))
                return {"failed": (await self._slack.redeliver(done)).error}
        raise LookupError("No event was delivered yet. Mention the bot first.")

    def move_bot(self, channel: str, member: bool) -> Json:
        """Take the bot out of a channel, or let it in."""
        (self._slack.invite_bot if member else self._slack.remove_bot)(channel)
        return {}

    async def restart(self) -> Json:
        """Stop the bot and start it again; why it does not start is for everybody to see."""
        self._slack.transcript.note("note", "the bot is restarted")
        try:
            await self._lodging.restart()
        except GuestFailed:
            return {"failed": "not_started"}
        return {}

    def _order(self, fault: Fault) -> None:
        self._ahead = [each for each in self._ahead if each.used < each.times]
        self._ahead.append(self._slack.faults.order(fault))

    def _move_to(self, moment: datetime | None, otherwise: str) -> None:
        if moment is None:
            raise LookupError(otherwise)
        self._clock.move_to(moment)

    async def _next_slot(self) -> datetime | None:
        return await self._lodging.guest.next_slot() if self._lodging.guest else None


_NOTICES = {
    "delay": "Slack answers the bot's next call after 4 seconds",
    "ratelimited": "Slack answers the bot's next call with 429",
}
