"""Slack's payloads → what we need of them; the only place that opens one.

Payloads are Slack's: https://docs.slack.dev/reference/events and
https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

from bot.reply import Person
from bot.request import Request, decode, parse
from bot.slack.mrkdwn import resolve

Payload = Mapping[str, Any]  # JSON that Slack made; its shape differs per type and is checked here

T = TypeVar("T")


class Malformed(ValueError):
    """A payload lacks something that Slack always sends."""


# A person's words come without a subtype, or with one of these; others tell of edits and joins.
_SPOKEN = (None, "file_share", "thread_broadcast")


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody said to the bot in a channel or a direct message.

    `ts` is the message's own, `thread` that of the thread it is in, if it is in one.
    """

    text: str
    person: Person
    team: str
    channel: str
    ts: str
    thread: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a button was pressed, and so where its answer goes."""

    channel: str
    message_ts: str
    thread: str | None
    ephemeral: bool
    response_url: str
    home: bool = False

    @property
    def direct(self) -> bool:
        """Whether it was pressed on a message of a conversation with the bot.

        An ephemeral one may stand between two colleagues, in a direct message of theirs.
        """
        return self.channel.startswith("D") and not self.ephemeral


@dataclass(frozen=True, slots=True)
class Click:
    """A button somebody pressed, and what it asks for."""

    request: Request
    person: Person
    team: str
    place: Place


def _opening(read: Callable[[Payload], T]) -> Callable[[Payload], T]:
    """Turn whatever is missing or of another type into one clear error."""

    @wraps(read)
    def opened(body: Payload) -> T:
        try:
            return read(body)
        except (AttributeError, IndexError, KeyError, TypeError) as error:
            raise Malformed(f"{read.__name__}: {error!r}") from error

    return opened


@_opening
def read_question(body: Payload) -> Question | None:
    """Read an app_mention or message event; None for all that is not a person speaking anew."""
    event = body["event"]
    if event.get("subtype") not in _SPOKEN or "edited" in event or not _is_person(event):
        return None
    return Question(
        text=resolve(event.get("text") or ""),
        person=Person(event["user"], ""),
        team=_team(body),
        channel=event["channel"],
        ts=event["ts"],
        thread=event.get("thread_ts"),
    )


@_opening
def read_click(body: Payload) -> Click:
    """Read a block_actions payload; raises UnreadableRequest for a value that is not ours."""
    user, action = body["user"], body["actions"][0]
    # A search box has no value of its own making: what was typed is the request.
    typed = action.get("type") == "plain_text_input"
    name = user.get("name") or user.get("username") or "a colleague"
    return Click(
        request=parse(action.get("value") or "") if typed else decode(action.get("value", "")),
        person=Person(user["id"], name),
        team=_team(body),
        place=read_place(body),
    )


@_opening
def read_place(body: Payload) -> Place:
    """Read where a block_actions payload comes from."""
    container = body.get("container") or {}
    return Place(
        channel=container.get("channel_id", ""),
        message_ts=container.get("message_ts", ""),
        thread=container.get("thread_ts"),
        ephemeral=bool(container.get("is_ephemeral")),
        response_url=body.get("response_url", ""),
        home=(body.get("view") or {}).get("type") == "home",
    )


@_opening
def read_command(body: Payload) -> tuple[str, Person, str, str]:
    """Read a slash command: its text, who typed it, the team and the channel."""
    person = Person(body["user_id"], body.get("user_name", ""))
    return resolve(body.get("text", "")), person, _team(body), body.get("channel_id", "")


def _is_person(event: Payload) -> bool:
    # Bolt drops only the bot's own messages; answering another bot is how loops begin.
    by_app = any(event.get(key) for key in ("bot_id", "app_id", "bot_profile"))
    return bool(event.get("user")) and event["user"] != "USLACKBOT" and not by_app


def _team(body: Payload) -> str:
    team = body.get("team_id") or (body.get("team") or {}).get("id") or ""
    return str(team)
