"""The state of one workspace: who is where, what was said, and what everyone can see of it.

Pure and synchronous: no network, and the clock comes in. The doors change it through its verbs.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

from bot.playground.message import Message
from bot.playground.world.cast import Bot, Cast, Channel, Person, default_cast
from bot.playground.world.draft import Draft
from bot.playground.world.tickets import ResponseUrl, Tickets, Trigger
from bot.playground.world.views import Views

SLACKBOT = "USLACKBOT"


class World:
    """One workspace.

    `clock` gives seconds since 1970; everything that expires does so by it. People and channels
    can be named as a test would: "Ana", "ana", "U0ANA"; "#data-mesh", "C0DATAMESH".
    """

    def __init__(self, *, clock: Callable[[], float], cast: Cast | None = None) -> None:
        self.cast = cast or default_cast()
        self.bot: Bot = self.cast.bot
        self.now = clock
        self.people = {each.id: each for each in self.cast.people}
        self.channels = {each.id: each for each in self.cast.channels}
        self.messages: list[Message] = []
        self.tickets = Tickets()
        self.views = Views()
        self.prompts: dict[str, list[dict[str, str]]] = {}
        self.statuses: dict[tuple[str, str], str] = {}
        self._numbers = count(1)
        self._last_ts = 0

    def new_id(self, prefix: str = "") -> str:
        """Make an id that was not used before."""
        return f"{prefix}{next(self._numbers):06d}"

    def new_ts(self) -> str:
        """Name the next message by the clock; no two alike, always later than the last."""
        self._last_ts = max(int(self.now() * 1_000_000), self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    @property
    def runs_ahead(self) -> bool:
        """Whether messages are dated later than now, because the clock was put back."""
        return self._last_ts > (self.now() + 1) * 1_000_000

    def person(self, who: str) -> Person:
        """Find a person by id, handle or display name."""
        for each in self.people.values():
            if who.removeprefix("@") in (each.id, each.name, each.display_name):
                return each
        raise LookupError(f"nobody here is called {who!r}: {[*self.people]}")

    def channel(self, where: str) -> Channel:
        """Find a channel by id or name; "@ana" is her direct message with the bot."""
        if where.startswith("@"):
            return self.direct_channel(where)
        for each in self.channels.values():
            if where in (each.id, each.shown, each.name):
                return each
        raise LookupError(f"no channel is called {where!r}: {[*self.channels]}")

    def direct_channel(self, user: str) -> Channel:
        """Open (or find) the direct message of the bot and a person."""
        person = self.person(user)
        id = person.id.replace("U", "D", 1)  # noqa: A001 - Slack's word
        return self.channels.setdefault(
            id,
            Channel(
                id=id,
                name=person.name,
                kind="im",
                members=frozenset({person.id, self.bot.user_id}),
            ),
        )

    @property
    def names(self) -> dict[str, str]:
        """What is shown for an id."""
        people = {each.id: each.display_name for each in self.people.values()}
        channels = {each.id: each.name for each in self.channels.values()}
        return {**people, **channels, self.bot.user_id: self.bot.name, SLACKBOT: "Slackbot"}

    def post(
        self,
        channel: str,
        draft: Draft,
        *,
        user: str,
        bot_id: str | None = None,
        ephemeral_to: str | None = None,
        subtype: str | None = None,
    ) -> Message:
        """Put a message into a channel; a status line of the bot in that thread ends."""
        message = Message(
            ts=self.new_ts(),
            channel=channel,
            user=user,
            text=draft.text,
            blocks=draft.blocks,
            thread_ts=draft.thread_ts,
            bot_id=bot_id,
            subtype=subtype,
            ephemeral_to=ephemeral_to,
            metadata=draft.metadata,
            unfurls=draft.unfurls,
        )
        self.messages.append(message)
        if bot_id:
            self.statuses.pop((channel, draft.thread_ts or ""), None)
        return message

    def post_as_bot(self, channel: str, draft: Draft, ephemeral_to: str | None = None) -> Message:
        """Let the bot say something, to everybody or to one person."""
        bot = self.bot
        return self.post(
            channel, draft, user=bot.user_id, bot_id=bot.bot_id, ephemeral_to=ephemeral_to
        )

    def whisper(self, channel: str, user: str, text: str) -> Message:
        """Let Slackbot tell one person something, as Slack does when an app failed them."""
        return self.post(channel, Draft(text=text), user=SLACKBOT, ephemeral_to=user)

    def find(self, channel: str, ts: str) -> Message | None:
        """Find a message that is still there."""
        for each in reversed(self.messages):
            if (each.channel, each.ts) == (channel, ts) and not each.deleted:
                return each
        return None

    def edit(self, message: Message, draft: Draft) -> Message:
        """Replace what a message says; its place, thread and reader stay."""
        return self._change(
            message,
            text=draft.text,
            blocks=draft.blocks,
            metadata=draft.metadata or message.metadata,
            edited_ts=self.new_ts(),
        )

    def delete(self, message: Message) -> Message:
        """Take a message away."""
        return self._change(message, deleted=True)

    def _change(self, message: Message, **changes: Any) -> Message:  # noqa: ANN401
        changed = replace(message, **changes)
        for at, each in enumerate(self.messages):
            if (each.channel, each.ts) == (message.channel, message.ts):
                self.messages[at] = changed
        return changed

    def said(self, channel: str) -> list[Message]:
        """List what everyone in a channel sees, thread replies after what they reply to."""
        seen = [
            each
            for each in self.messages
            if each.channel == channel and not each.deleted and each.ephemeral_to is None
        ]
        return sorted(seen, key=_reading_order)

    def may_enter(self, user: str, channel: str) -> bool:
        """Say whether a person may look into a channel, and write there."""
        place = self.channels[channel]
        return place.kind == "public" or user in place.members

    def seen_by(self, user: str, channel: str) -> list[Message]:
        """List what one person sees in a channel: nothing where they may not look."""
        if not self.may_enter(user, channel):
            return []
        seen = [
            each
            for each in self.messages
            if each.channel == channel and not each.deleted and self._reaches(each, user)
        ]
        return sorted(seen, key=_reading_order)

    def traces(self, user: str, channel: str) -> list[Message]:
        """List what was deleted in a channel where one person had seen it with everybody."""
        if not self.may_enter(user, channel):
            return []
        gone = [each for each in self.messages if each.channel == channel and each.deleted]
        return [each for each in gone if each.ephemeral_to is None]

    def _reaches(self, message: Message, user: str) -> bool:
        if message.ephemeral_to is None:
            return True
        if message.ephemeral_to != user:
            return False
        # Slack shows an ephemeral message in a thread only where somebody already replied:
        # https://docs.slack.dev/reference/methods/chat.postEphemeral
        root = message.thread_ts
        return root is None or any(each.thread_ts == root for each in self.said(message.channel))

    def is_root(self, channel: str, ts: str) -> bool:
        """Say whether a thread may start at this message."""
        found = self.find(channel, ts)
        return (
            found is not None and found.ephemeral_to is None and found.thread_ts in (None, found.ts)
        )

    def new_response_url(
        self, *, user: str, channel: str, message_ts: str | None = None
    ) -> ResponseUrl:
        """Let the app answer an interaction."""
        issued = ResponseUrl(
            id=self.new_id("R"),
            user=user,
            channel=channel,
            message_ts=message_ts,
            issued=self.now(),
        )
        self.tickets.response_urls[issued.id] = issued
        return issued

    def new_trigger(self, user: str) -> Trigger:
        """Let the app open a modal."""
        issued = Trigger(id=self.new_id("1."), user=user, issued=self.now())
        self.tickets.triggers[issued.id] = issued
        return issued

    def set_membership(self, channel: str, user: str, *, member: bool) -> Channel:
        """Let somebody (or the bot) into a channel, or out of it."""
        found = self.channel(channel)
        others = found.members - {user}
        changed = replace(found, members=others | {user} if member else others)
        self.channels[found.id] = changed
        return changed

    def archive(self, channel: str) -> None:
        """Archive a channel."""
        found = self.channel(channel)
        self.channels[found.id] = replace(found, archived=True)

    def revoke_token(self) -> None:
        """Take the bot's token away."""
        self.bot = replace(self.bot, revoked=True)


def _reading_order(message: Message) -> tuple[str, str]:
    return (message.thread_ts or message.ts, message.ts)
