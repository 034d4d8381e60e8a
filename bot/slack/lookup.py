"""A person's id → what colleagues call them, in time or not at all."""

import asyncio
import logging

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.api import code_of

log = logging.getLogger(__name__)

_IN_TIME = 1.0  # seconds; a card to be shared does not wait longer for a name


class Lookup:
    """Ask Slack with the bot's token."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def name_of(self, person: str) -> str | None:
        """Return a person's display name; None when Slack does not say it in time."""
        try:
            async with asyncio.timeout(_IN_TIME):
                answer = await self._client.users_info(user=person)
        except SlackApiError as error:
            log.warning("a profile cannot be read: %s", code_of(error))
            return None
        except (ClientError, TimeoutError):
            return None
        profile = answer["user"].get("profile") or {}
        name = profile.get("display_name") or profile.get("real_name")
        return str(name) if name else None
