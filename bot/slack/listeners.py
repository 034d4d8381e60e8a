"""Which of Slack's events gets which answer. A listener reads, asks the seam, and sends."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiohttp import ClientError
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.once import Claim, Once
from bot.reply import Ask, Audience, Door, Person, Reply
from bot.request import Help, Listing, Request, Share, Week, Weekly, parse
from bot.slack.background import Background
from bot.slack.cards import ACTION, draw
from bot.slack.home import SEARCH, home_view
from bot.slack.incoming import (
    Click,
    Place,
    Question,
    read_click,
    read_command,
    read_place,
    read_question,
)
from bot.slack.lookup import Lookup
from bot.slack.pace import PER_MINUTE, Pace, Pacer
from bot.slack.respond import Unanswered, never_shown, respond

log = logging.getLogger(__name__)

Answer = Callable[[Ask], Awaitable[Reply]]
Body = dict[str, Any]  # Slack's JSON, opened in bot.slack.incoming


class Listeners:
    """The listeners of one app, with what they share: the seam, the clock, who asked how often."""

    def __init__(
        self,
        answer: Answer,
        prompts: Callable[[], list[dict[str, str]]],
        *,
        clock: Callable[[], datetime],
        once: Once,
        background: Background,
        lookup: Lookup,
    ) -> None:
        self._answer = answer
        self._prompts = prompts
        self._clock = clock
        self._once = once
        self._background = background
        self._lookup = lookup
        self._pacer = Pacer()

    def register(self, app: AsyncApp, command: str) -> None:
        """Subscribe to exactly what bot.slack.manifest declares."""
        app.command(command)(self.handle_command)
        app.action(re.compile(rf"^(?:{ACTION}-\d+|{SEARCH})$"))(self.handle_click)
        app.event("app_mention")(self.handle_mention)
        app.event("message")(self.handle_direct_message)
        app.event("app_home_opened")(self.handle_opened)

    async def handle_command(self, ack: AsyncAck, body: Body) -> None:
        """Answer a slash command with the acknowledgement itself: no further call to Slack."""
        text, person, team, channel = read_command(body)
        asked = self._ask(text, Door.COMMAND, person, team, channel)
        if not isinstance(parse(text), Weekly):
            await _acknowledge(ack, await asked)
            return
        # The weekly post is steered through a database, and sometimes Slack: both may be slow.
        steering = asyncio.create_task(asked)
        if (await asyncio.wait([steering], timeout=_PATIENCE))[0]:
            await _acknowledge(ack, await steering)
        else:
            await ack({"response_type": "ephemeral", "text": "Working on it …"})
            self._background.start(_answer_late(steering, read_place(body)), body)

    async def handle_mention(self, body: Body, client: AsyncWebClient) -> None:
        """Answer a mention in its thread."""
        question = read_question(body)
        if question and not question.channel.startswith("D"):
            await self._answer_question(question, Door.MENTION, client)

    async def handle_direct_message(self, body: Body, client: AsyncWebClient) -> None:
        """Answer a direct message; channel messages are not ours, mentions arrive on their own."""
        question = read_question(body)
        if question and body["event"].get("channel_type") == "im":
            await self._answer_question(question, Door.DIRECT, client)

    async def handle_opened(self, body: Body, event: Body, client: AsyncWebClient) -> None:
        """Show the list when somebody opens the Home tab, things to ask in the conversation."""
        if event.get("tab") == "home":
            person = Person(event["user"], "")
            await self._publish(Listing(), person, body.get("team_id", ""), client)
        elif event.get("tab") == "messages":
            # Under agent_view there is no thread yet: a thread_ts would make this fail silently.
            await client.api_call(
                "assistant.threads.setSuggestedPrompts",
                json={"channel_id": event["channel"], "prompts": self._prompts()},
            )

    async def handle_click(self, ack: AsyncAck, body: Body, client: AsyncWebClient) -> None:
        """Acknowledge a button at once, and answer it where it was pressed."""
        click = read_click(body)
        await ack()
        if click.place.home:
            answer = self._publish(click.request, click.person, click.team, client)
        else:
            answer = self._answer_click(click)
        self._background.start(answer, body)

    async def _publish(
        self, request: Request, person: Person, team: str, client: AsyncWebClient
    ) -> None:
        body = await self._ask(request, Door.HOME, person, team, "")
        welcome, week, weekly = [
            await self._answer(Ask(other, Door.HOME, person, self._clock(), team))
            for other in (Help(), Week(), Weekly())
        ]
        view = home_view(welcome, body, week, weekly)
        await client.api_call("views.publish", json={"user_id": person.id, "view": view})

    async def _answer_question(
        self, question: Question, door: Door, client: AsyncWebClient
    ) -> None:
        match self._pacer.admit(question.team, question.person.id, self._clock()):
            case Pace.ANSWER:
                asked = (question.text, door, question.person, question.team, question.channel)
                await _say(client, question, await self._ask(*asked))
            case Pace.SAY_SO:
                await _say(client, question, _TOO_FAST)
            case Pace.SILENCE:
                pass

    async def _answer_click(self, click: Click) -> None:
        place = click.place
        door = Door.DIRECT if place.direct else Door.COMMAND
        asked = (click.request, door, click.person, click.team, place.channel)
        if not isinstance(click.request, Share):
            message = draw(await self._ask(*asked))
            await respond(place, message, to_all=place.direct, replace=place.ephemeral)
            return
        key = f"share/{click.team}/{place.channel}/{place.message_ts}/{click.request.id}"
        if await self._once.claim(key) is Claim.MINE:
            name = await self._lookup.name_of(click.person.id) or click.person.name
            sharer = Person(click.person.id, name)
            reply = await self._ask(click.request, door, sharer, click.team, place.channel)
            await self._share(place, reply, key)

    async def _share(self, place: Place, reply: Reply, key: str) -> None:
        everyone = reply.audience is Audience.EVERYONE
        try:
            await respond(place, draw(reply), to_all=everyone, replace=False)
        except (Unanswered, ClientError, TimeoutError) as error:
            # Slack may have shown the card: it is not shared a second time.
            settle = self._once.release if never_shown(error) else self._once.done
            await settle(key)
            raise
        await self._once.done(key)
        if reply.aside:
            await respond(place, draw(reply.aside), to_all=False, replace=place.ephemeral)

    async def _ask(
        self, what: str | Request, door: Door, person: Person, team: str, channel: str
    ) -> Reply:
        started = time.perf_counter()
        request = parse(what) if isinstance(what, str) else what
        reply = await self._answer(Ask(request, door, person, self._clock(), team, channel))
        facts = {
            "door": door.value,
            "kind": type(request).__name__.lower(),
            "cards": len(reply.cards),
            "ms": round(1000 * (time.perf_counter() - started), 2),
            "team": team,
        }
        # What was asked stays between the person and the bot.
        log.info("answered", extra=facts)
        return reply


# Slack shows an error after three seconds, though what was asked goes on.
_PATIENCE = 2.0  # seconds

_TOO_FAST = Reply(f"I answer {PER_MINUTE} questions a minute. Please ask again in a moment.")


async def _acknowledge(ack: AsyncAck, reply: Reply) -> None:
    message = draw(reply)
    await ack({"response_type": "ephemeral", "text": message.text, "blocks": message.blocks})


async def _answer_late(reply: Awaitable[Reply], place: Place) -> None:
    await respond(place, draw(await reply), to_all=False, replace=False)


async def _say(client: AsyncWebClient, question: Question, reply: Reply) -> None:
    message = draw(reply)
    content: dict[str, Any] = {
        "channel": question.channel,
        "text": message.text,
        "blocks": message.blocks,
    }
    if reply.audience is Audience.EVERYONE or question.channel.startswith("D"):
        content |= {"thread_ts": question.thread or question.ts}
        content |= {"unfurl_links": False, "unfurl_media": False}
        await client.api_call("chat.postMessage", json=content)
    else:
        # Slack shows no ephemeral message in a thread that has not begun.
        thread = {"thread_ts": question.thread} if question.thread else {}
        content |= {"user": question.person.id, **thread}
        await client.api_call("chat.postEphemeral", json=content)
