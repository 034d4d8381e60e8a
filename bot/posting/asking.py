"""What the bot asks Slack while a person waits: a moment at most, and then it goes without."""

from datetime import timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot.posting.outcome import Refused
from bot.posting.sending import call
from bot.weekly.schedule import is_zone

# Of the three seconds that Slack gives a command; it may ask three times.
_MOMENT = timedelta(seconds=0.6)


async def zone_of(client: AsyncWebClient, person: str) -> str | None:
    """Return the IANA zone of a person's profile, None when it cannot be known in time."""
    answer = await call(client.users_info(user=person), _MOMENT)
    zone = answer["user"].get("tz") if isinstance(answer, dict) else None
    return str(zone) if zone and is_zone(str(zone)) else None


async def is_member(client: AsyncWebClient, channel: str) -> bool:
    """Tell whether the bot is in a channel; True when that cannot be known in time."""
    answer = await call(client.conversations_info(channel=channel), _MOMENT)
    if isinstance(answer, dict):
        return bool(answer["channel"].get("is_member", True))
    # What Slack says of a private channel to a bot that is not in it.
    return answer != Refused("channel_not_found")


async def is_public(client: AsyncWebClient, channel: str) -> bool:
    """Tell whether everybody may know of a channel; False when that cannot be known in time."""
    answer = await call(client.conversations_info(channel=channel), _MOMENT)
    return isinstance(answer, dict) and answer["channel"].get("is_private") is False
