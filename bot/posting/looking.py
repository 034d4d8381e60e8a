"""An entry → its messages in the channel. Its key is looked for in the history."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.posting.outcome import Failure, Refused
from bot.posting.sending import EVENT_TYPE, call, key_of
from bot.store.posts import Entry

# The clocks of Slack and of whoever tried differ by less than this.
_SKEW = timedelta(minutes=5)
_PER_PAGE = 200
_MOST_PAGES = 10


@dataclass(frozen=True, slots=True)
class Found:
    """The message is there: its ts, and the id of the resource it shows."""

    ts: str
    resource_id: str | None


@dataclass(frozen=True, slots=True)
class Absent:
    """It is not in the channel."""


async def look(
    client: AsyncWebClient, entry: Entry, now: datetime, guard: timedelta
) -> Found | Absent | Failure:
    """Look for an entry's message: of several, the oldest that was found.

    Refused where the bot may not read the channel, or there is too much to read.
    """
    found = await find(client, entry, now, guard)
    if not isinstance(found, tuple):
        return found
    return found[-1] if found else Absent()


async def find(
    client: AsyncWebClient, entry: Entry, now: datetime, guard: timedelta
) -> tuple[Found, ...] | Failure:
    """Find the messages of an entry since it was first tried, the newest first.

    Where the history cannot be read to its end, those that were found by then, if there are any.
    """
    found: list[Found] = []
    cursor = ""
    for _ in range(_MOST_PAGES):
        page = await call(
            client.conversations_history(
                channel=entry.channel,
                include_all_metadata=True,
                oldest=_ts((entry.tried_at or entry.slot) - _SKEW),
                latest=_ts(now + _SKEW),
                limit=_PER_PAGE,
                cursor=cursor or None,
            ),
            guard,
        )
        if not isinstance(page, dict):
            return tuple(found) or page
        found += [_read(each) for each in page["messages"] if _is(each, entry)]
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        if not cursor:
            return tuple(found)
    return tuple(found) or Refused("too_many_messages")


def _is(message: dict[str, Any], entry: Entry) -> bool:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return metadata.get("event_type") == EVENT_TYPE and payload.get("key") == key_of(entry)


def _read(message: dict[str, Any]) -> Found:
    return Found(str(message["ts"]), message["metadata"]["event_payload"].get("resource"))


def _ts(at: datetime) -> str:
    return f"{at.timestamp():.6f}"
