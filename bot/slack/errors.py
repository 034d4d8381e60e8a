"""An exception → one log line with a reference, and an apology where a person is waiting."""

import contextlib
import logging
import secrets
from collections.abc import Mapping
from typing import Any

from aiohttp import ClientError
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.api import code_of, never_arrived
from bot.request import UnreadableRequest
from bot.slack.cards import Message
from bot.slack.incoming import Malformed, read_place
from bot.slack.respond import Unanswered, respond

log = logging.getLogger(__name__)

# Slack, not us: nobody can be told anything, because telling takes the same way.
_SLACK_FAILED = (SlackApiError, ClientError, TimeoutError, Unanswered)


async def handle_error(
    error: Exception, body: Mapping[str, Any], client: AsyncWebClient
) -> BoltResponse:
    """Answer for a listener that failed: the last resort, for all of them.

    The status decides whether Slack sends an event again: 503 only when that repeats nothing.
    """
    if isinstance(error, Malformed):
        log.warning("not answered, malformed: %s", error)
        return BoltResponse(status=400)
    if "actions" in body:
        await report(error, body)
        return BoltResponse(status=503 if never_arrived(error) else 200)
    apology = _note(error)
    if isinstance(error, _SLACK_FAILED):
        return BoltResponse(status=503 if never_arrived(error) else 200)
    if "command" in body:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": apology})
    event = body.get("event") or {}
    if event.get("type") in ("app_mention", "message"):
        thread = event.get("thread_ts") or event["ts"]  # there: the question was read
        where = {"channel": event["channel"], "thread_ts": thread}
        with contextlib.suppress(*_SLACK_FAILED):
            await client.api_call("chat.postMessage", json={**where, "text": apology})
    return BoltResponse(status=200)


async def report(error: Exception, body: Mapping[str, Any]) -> None:
    """Log an error of a click, or of a command answered late, and tell whoever waits for it.

    It stands below "Working on it …": Slack lets nobody replace what acknowledged a command,
    https://github.com/slackapi/bolt-js/issues/2287
    """
    apology = _note(error)
    if body.get("response_url") and not isinstance(error, _SLACK_FAILED):
        with contextlib.suppress(*_SLACK_FAILED):
            await respond(read_place(body), Message(apology, []), to_all=False, replace=False)


def _note(error: Exception) -> str:
    """Log an error under a reference, and return the apology that names it."""
    reference = secrets.token_hex(3)
    # A traceback of an old button would hold what somebody once asked.
    known = isinstance(error, (*_SLACK_FAILED, UnreadableRequest))
    log.error("%s: %s", reference, _summary(error), exc_info=None if known else error)
    if isinstance(error, UnreadableRequest):
        return "That button is from an earlier version of me. Please ask again."
    return (
        "Something went wrong on my side. If it happens again, tell whoever looks after "
        f"this bot the reference {reference}."
    )


def _summary(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        return f"Slack refused: {code_of(error)}"
    return f"{type(error).__name__}: {error}"
