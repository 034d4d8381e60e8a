"""What people do in Slack, in verbs: the one thing that tests, the page and the control door use.

A conversation, told in a test:

    async with Slack() as slack:
        slack.connect("http://127.0.0.1:3000")
        await slack.command("/datamesh principles")
        assert "Data Mesh Principles" in slack.seen_by("Ana")[-1]
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.playground import payloads
from bot.playground.doors.answer import Answer
from bot.playground.doors.dispatch import Delivered, again
from bot.playground.hearing import events_of, events_of_deletion, events_of_edit, mentions_bot
from bot.playground.markup import compose
from bot.playground.message import Control, Json, Message
from bot.playground.payloads import Delivery
from bot.playground.pressing import (
    Place,
    find_button,
    find_input,
    find_option,
    say_press,
    state_of,
)
from bot.playground.stage import Stage
from bot.playground.world import Channel
from bot.playground.world.draft import Draft
from bot.playground.world.views import View


class Slack(Stage):
    """A running Slack, and the people in it; what it takes is for `Stage` to say.

    People and channels go by any of their names. Every verb gives back what became of it, after
    the bot's reply to it has arrived; what the bot does later is for `quiet` and `until`.
    """

    async def command(
        self, line: str, *, user: str = "Ana", channel: str = "#data-mesh"
    ) -> Delivered:
        """Type a slash command; `line` starts with it."""
        person, place = self.world.person(user).id, self.world.channel(channel)
        self._note_typing(person, place, line)
        name, _, text = line.strip().partition(" ")
        if self._should_escape:
            text = compose(text, self._ids(), labels=True)
        url = self.world.new_response_url(user=person, channel=place.id)
        delivery = payloads.slash_command(
            self.world,
            name,
            text.strip(),
            user=person,
            channel=place,
            response_url=self._response_url(url.id),
        )
        return await self.dispatcher.send(delivery)

    async def mention(
        self,
        text: str,
        *,
        user: str = "Ana",
        channel: str = "#data-mesh",
        thread: Message | str | None = None,
        raw: bool = False,
    ) -> Delivered:
        """Write "@datamesh text" in a channel, or in the thread of a message.

        With `raw` the text is sent as it is given: no mention is added, nothing escaped.
        """
        line = text if raw else f"@{self.world.bot.name} {text}"
        return await self.write(line, user=user, channel=channel, thread=thread, raw=raw)

    async def direct(
        self,
        text: str,
        *,
        user: str = "Ana",
        thread: Message | str | None = None,
        raw: bool = False,
        subtype: str | None = None,
        bot_id: str | None = None,
    ) -> Delivered:
        """Write to the bot in a direct message; `subtype` and `bot_id` make it no person's."""
        where = self.world.direct_channel(user).id
        return await self.write(
            text, user=user, channel=where, thread=thread, raw=raw, subtype=subtype, bot_id=bot_id
        )

    async def write(
        self,
        text: str,
        *,
        user: str = "Ana",
        channel: str = "#data-mesh",
        thread: Message | str | None = None,
        raw: bool = False,
        subtype: str | None = None,
        bot_id: str | None = None,
    ) -> Delivered:
        """Write a message; the app hears of it as far as it subscribed, and is there."""
        person, place = self.world.person(user).id, self.world.channel(channel)
        self._note_typing(person, place, text)
        draft = Draft(
            text=text if raw else compose(text, self._ids()),
            thread_ts=thread.thread_ts or thread.ts if isinstance(thread, Message) else thread,
        )
        message = self.world.post(place.id, draft, user=person, subtype=subtype, bot_id=bot_id)
        if mentions_bot(self.world, message) and self.world.bot.user_id not in place.members:
            advice = f"@{self.world.bot.name} is not in {place.shown} yet: you could invite it."
            self.world.whisper(place.id, person, advice)
        return await self._tell(events_of(self.world, message, self._events))

    async def edit(self, message: Message, text: str) -> Delivered:
        """Edit a message that a person wrote."""
        place = self.world.channels[message.channel]
        self._note_typing(message.user, place, f"(edited) {text}")
        changed = self.world.edit(message, Draft(text=compose(text, self._ids())))
        return await self._tell(events_of_edit(self.world, message, changed, self._events))

    async def delete(self, message: Message) -> Delivered:
        """Delete a message that a person wrote."""
        place = self.world.channels[message.channel]
        self._note_typing(message.user, place, f"(deleted) {message.text}")
        self.world.delete(message)
        return await self._tell(events_of_deletion(self.world, message, self._events))

    async def click(
        self,
        label: str,
        *,
        user: str = "Ana",
        channel: str | None = None,
        message: Place | str | None = None,
        nth: int = 1,
    ) -> Delivered:
        """Press a button by what it says.

        Without `message` (or a view, such as `slack.home()`) it is looked for in what the person
        sees, newest message first; `nth` counts equal buttons there. A Message that has changed
        since may be given: somebody was quicker than the screen. A ts names one as it is now.
        """
        places = self._places(user, channel, message)
        place, control = find_button(places, label, nth)
        return await self.press(control, on=place, user=user)

    async def select(
        self,
        label: str,
        *,
        user: str = "Ana",
        channel: str | None = None,
        message: Place | str | None = None,
    ) -> Delivered:
        """Choose an option of a menu by what it says."""
        places = self._places(user, channel, message)
        place, control, option = find_option(places, label)
        return await self.press(control, on=place, user=user, chosen=option)

    async def enter(
        self, text: str, *, into: Place, label: str | None = None, user: str = "Ana"
    ) -> Delivered:
        """Type into an input that reacts at once (a search box), and press Enter."""
        control = find_input(into, label)
        entered = {control.action_id: text}
        return await self.press(control, on=into, user=user, chosen=text, entered=entered)

    async def press(
        self,
        control: Control,
        *,
        on: Place,
        user: str = "Ana",
        chosen: Json | str | None = None,
        entered: Mapping[str, str] | None = None,
    ) -> Delivered:
        """Press a control; or choose one of its options, or send the text typed into it.

        `entered` is what the inputs of the same place hold, by label or action id.
        """
        person = self.world.person(user)
        said = say_press(control, chosen)
        self.transcript.note("typed", f"{person.display_name} presses {said}")
        url = ""
        if isinstance(on, Message):
            ticket = self.world.new_response_url(
                user=person.id, channel=on.channel, message_ts=on.ts
            )
            url = self._response_url(ticket.id)
        delivery = payloads.block_actions(
            self.world,
            payloads.action_of(control, chosen),
            user=person.id,
            place=on,
            response_url=url,
            state=state_of(on, dict(entered or {})),
        )
        return await self.dispatcher.send(delivery)

    async def submit(self, values: Mapping[str, str], *, user: str = "Ana") -> Delivered:
        """Fill in the open modal (by label or action id) and submit it."""
        view = self.modal(user)
        if view is None:
            raise LookupError(f"no modal is open for {user}")
        who = self.world.person(user).display_name
        self.transcript.note("typed", f"{who} submits {dict(values)}")
        state = state_of(view, dict(values))
        return await self.dispatcher.send(payloads.view_submission(self.world, view, state))

    async def open_home(self, user: str = "Ana") -> Delivered:
        """Look at the bot's App Home."""
        return await self._open("home", user)

    async def open_direct(self, user: str = "Ana") -> Delivered:
        """Look at the direct message with the bot."""
        return await self._open("messages", user)

    async def overhear(self, message: Message) -> Delivered:
        """Tell the app of a message that is there already: its own, as Slack does."""
        return await self._tell([payloads.message_event(self.world, message)])

    async def redeliver(self, delivered: Delivered, *, error: str = "") -> Delivered:
        """Send an event once more, as Slack does when it believes the last try failed."""
        reason = error or delivered.error or "operation_timeout"
        return await self.dispatcher.send_once(again(delivered.delivery, reason))

    async def verify_url(self, challenge: str = "are you there?") -> Answer:
        """Ask the Request URL for its challenge, as Slack does when it is entered."""
        payload = {"token": "unused", "challenge": challenge, "type": "url_verification"}
        if self.dispatcher.http is None:
            raise LookupError("connect(url) comes first")
        return await self.dispatcher.http.deliver(Delivery(kind="events_api", payload=payload))

    async def _tell(self, heard: list[Delivery]) -> Delivered:
        if not heard:
            nobody = Delivery(kind="events_api", payload={"type": "not_delivered"})
            return Delivered(delivery=nobody, answer=Answer(error="not_delivered"))
        delivered = [await self.dispatcher.send(each) for each in heard]
        said = tuple(message for each in delivered for message in each.messages)
        return replace(delivered[0], messages=said)

    async def _open(self, tab: str, user: str) -> Delivered:
        person, bot = self.world.person(user), self.world.bot
        self.transcript.note("typed", f"{person.display_name} opens {tab} of @{bot.name}")
        return await self.dispatcher.send(payloads.app_home_opened(self.world, person.id, tab))

    def _places(self, user: str, channel: str | None, place: Place | str | None) -> list[Place]:
        if isinstance(place, Message | View):
            return [place]
        seen = reversed(self.messages(channel=channel, user=user))
        return [each for each in seen if place in (None, each.ts)]

    def _response_url(self, id: str) -> str:  # noqa: A002 - Slack's word
        return f"{self.url}/response/{id}"

    def _ids(self) -> dict[str, str]:
        world = self.world
        people = {f"@{each.name}": each.id for each in world.people.values()}
        channels = {each.shown: each.id for each in world.channels.values() if each.kind != "im"}
        return {**people, **channels, f"@{world.bot.name}": world.bot.user_id}

    def _note_typing(self, user: str, place: Channel, line: str) -> None:
        who = self.world.names.get(user, user)
        self.transcript.note("typed", f"{who} in {place.shown}: {line}")
