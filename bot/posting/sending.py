"""An entry and its resource → one message in a channel, with a key by which to find it again.

One call, made once: the client has no retry handlers (see bot.api.web_client).
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.catalog import Catalog, Resource
from bot.posting.outcome import Failure, Outcome, Sent, read_failure
from bot.store.posts import Entry
from bot.weekly.plan import key

# How a message is drawn: its plain text and its blocks.
Render = Callable[[Resource, Entry], tuple[str, list[dict[str, Any]]]]
# A client with the token of a workspace.
ClientFor = Callable[[str], Awaitable[AsyncWebClient]]

EVENT_TYPE = "weekly_post"


def key_of(entry: Entry) -> str:
    """Name an entry in a message's metadata."""
    return key(entry.team, entry.channel, entry.day)


def ids_of(catalog: Catalog) -> tuple[str, ...]:
    """List what a channel is shown, by id."""
    return tuple(resource.id for resource in catalog.resources)


async def send(
    client: AsyncWebClient, entry: Entry, resource: Resource, render: Render, guard: timedelta
) -> Outcome:
    """Post a resource."""
    text, blocks = render(resource, entry)
    answer = await call(
        client.chat_postMessage(
            channel=entry.channel,
            text=text,
            blocks=blocks,
            metadata=_metadata(entry, resource),
            unfurl_links=False,
            unfurl_media=False,
        ),
        guard,
    )
    return Sent(str(answer["ts"])) if isinstance(answer, dict) else answer


async def replace_post(
    client: AsyncWebClient, entry: Entry, resource: Resource, render: Render, guard: timedelta
) -> Outcome:
    """Let a message that was posted show another resource, in its place."""
    text, blocks = render(resource, entry)
    answer = await call(
        client.chat_update(
            channel=entry.channel,
            ts=entry.ts or "",
            text=text,
            blocks=blocks,
            metadata=_metadata(entry, resource),
        ),
        guard,
    )
    return Sent(str(answer["ts"])) if isinstance(answer, dict) else answer


async def call(asked: Awaitable[Any], guard: timedelta) -> dict[str, Any] | Failure:
    """Await one call to Slack: its answer, or what its failure means."""
    try:
        async with asyncio.timeout(guard.total_seconds()):
            answer = await asked
    # ValueError: an answer in no encoding at all.
    except (SlackClientError, ClientError, OSError, ValueError) as error:
        return read_failure(error)
    data: dict[str, Any] = answer.data
    return data


def _metadata(entry: Entry, resource: Resource) -> dict[str, Any]:
    return {
        "event_type": EVENT_TYPE,
        "event_payload": {"key": key_of(entry), "resource": resource.id},
    }
