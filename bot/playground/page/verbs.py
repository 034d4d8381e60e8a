"""What people do on the page → the verbs of the stand-in; each is called with JSON by `door`.

A person writes one line and Slack decides what it is: a command of the app, one of its own, or a
message. That decision is here; what becomes of it is the stand-in's.
"""

from bot.playground.doors.dispatch import Delivered
from bot.playground.message import Json, Message
from bot.playground.page.guest import Lodging
from bot.playground.page.scene import Marks
from bot.playground.pressing import Place, find_control
from bot.playground.slack import Slack

_INVITES = {"/invite": True, "/remove": False}


class Verbs:
    """The verbs of one page; `user` and `channel` are ids, `ts` and `thread` name messages."""

    def __init__(self, slack: Slack, lodging: Lodging, marks: Marks) -> None:
        self._slack = slack
        self._world = slack.world
        self._lodging = lodging
        self._marks = marks

    async def write(self, user: str, channel: str, text: str, thread: str | None = None) -> Json:
        """Send what stands in the composer."""
        self._insist(user, channel)
        self.read(user, channel)
        if text.startswith("/"):
            return await self._command(user, channel, text, thread)
        said = await self._slack.write(text, user=user, channel=channel, thread=thread)
        return _told(said)

    async def _command(self, user: str, channel: str, line: str, thread: str | None) -> Json:
        name, _, rest = line.strip().partition(" ")
        command = self._lodging.command
        if name in _INVITES and rest.strip() == f"@{self._world.bot.name}":
            return self._invite(user, channel, invited=_INVITES[name])
        if name != command:
            known = ", ".join([command, *_INVITES])
            raise LookupError(f"{name} is not a valid command here. There are {known}.")
        if thread is not None:
            raise LookupError(f"{name} is not supported in threads. Write it in the channel.")
        return _told(await self._slack.command(line, user=user, channel=channel))

    def _invite(self, user: str, channel: str, *, invited: bool) -> Json:
        bot, place = self._world.bot, self._world.channel(channel)
        if place.kind == "im":
            raise LookupError("A direct message has no members to change.")
        self._world.set_membership(channel, bot.user_id, member=invited)
        change = "is now in" if invited else "was removed from"
        self._world.whisper(channel, user, f"@{bot.name} {change} {place.shown}.")
        return {}

    async def edit(self, user: str, channel: str, ts: str, text: str) -> Json:
        """Change what one wrote."""
        return _told(await self._slack.edit(self._own(user, channel, ts), text))

    async def delete(self, user: str, channel: str, ts: str) -> Json:
        """Take back what one wrote."""
        return _told(await self._slack.delete(self._own(user, channel, ts)))

    async def press(
        self,
        user: str,
        place: dict[str, str],
        block_id: str,
        action_id: str,
        chosen: str | None = None,
        entered: dict[str, str] | None = None,
    ) -> Json:
        """Press a button, choose an option by its value, or enter a text.

        `place` has the channel and ts of a message, or the view of a Home or a modal.
        """
        found = self._place(user, place)
        control = find_control(found, block_id, action_id)
        option = next((each for each in control.options if each["value"] == chosen), chosen)
        return _told(
            await self._slack.press(control, on=found, user=user, chosen=option, entered=entered)
        )

    async def submit(self, user: str, values: dict[str, str]) -> Json:
        """Submit the open modal; gives the app's complaints by block id, if it has any."""
        done = await self._slack.submit(values, user=user)
        answer = done.answer.json
        errors = answer.get("errors", {}) if isinstance(answer, dict) else {}
        return {**_told(done), "errors": errors}

    def close(self, user: str) -> Json:
        """Close the open modal."""
        self._world.views.close(user)
        return {}

    async def look(self, user: str, tab: str) -> Json:
        """Open the conversation with the bot ("messages") or its Home ("home")."""
        if tab == "home":
            return _told(await self._slack.open_home(user))
        return _told(await self._slack.open_direct(user))

    def read(self, user: str, channel: str) -> Json:
        """Have seen everything in a channel."""
        seen = self._world.seen_by(user, channel)
        self._marks.mark(user, channel, max((each.ts for each in seen), default=""))
        return {}

    def _insist(self, user: str, channel: str) -> None:
        if channel not in self._world.channels or not self._world.may_enter(user, channel):
            raise LookupError("That place is not yours to write in.")

    def _own(self, user: str, channel: str, ts: str) -> Message:
        found = self._world.find(channel, ts)
        if found is None or found.user != user:
            raise LookupError("That message is not yours, or no longer there.")
        return found

    def _place(self, user: str, place: dict[str, str]) -> Place:
        for view in (self._slack.home(user), self._slack.modal(user)):
            if view is not None and view.id == place.get("view"):
                return view
        where, ts = place.get("channel", ""), place.get("ts", "")
        if where in self._world.channels:
            for each in self._world.seen_by(user, where):
                if each.ts == ts:
                    return each
        raise LookupError("That is no longer there.")


def _told(done: Delivered) -> Json:
    # What the bot made of it is in the story; for the person the line was taken.
    return {"failed": done.error, "ms": round(done.ms, 1)}
