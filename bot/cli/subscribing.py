"""WEEKLY_CHANNEL and WEEKLY_AT → a subscription that needs no click."""

import asyncio
import logging
from datetime import UTC, datetime

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from bot.reply.weekly import Unavailable
from bot.settings import Settings, WrongSettings
from bot.slack.app import Slack
from bot.weekly.command import Misread, Subscribe
from bot.weekly.grammar import parse_weekly
from bot.weekly.schedule import Schedule

log = logging.getLogger("bot")

_RETRY = 30  # seconds until the next attempt


def default_schedule(settings: Settings) -> Schedule | None:
    """Read WEEKLY_AT; raises WrongSettings when it is no weekday and time."""
    if not settings.weekly_at:
        return None
    command = parse_weekly(settings.weekly_at, datetime.now(UTC).date())
    if isinstance(command, Subscribe):
        return Schedule(command.weekday, command.time, command.zone or settings.weekly_zone)
    advice = "write a weekday, a time and a zone, such as monday 9:00 Europe/Berlin."
    if isinstance(command, Misread):
        advice = f"{command.problem} This would work: {command.nearest}"
    raise WrongSettings([f"WEEKLY_AT is {settings.weekly_at!r}: {advice}"])


async def subscribe_default(slack: Slack) -> None:
    """Subscribe the channel of the settings, as soon as Slack says whose token it is."""
    settings = slack.bot.settings
    schedule = default_schedule(settings)
    while schedule:
        try:
            team = str((await slack.client.auth_test())["team_id"])
            made = await slack.weekly.subscribe_default(team, settings.weekly_channel, schedule)
        except (SlackApiError, ClientError, TimeoutError, Unavailable) as error:
            log.warning("WEEKLY_CHANNEL is not subscribed yet: %s", type(error).__name__)
            await asyncio.sleep(_RETRY)
            continue
        if made:
            log.info("a resource %s in %s", made.schedule.words(), made.channel)
        else:
            log.info("no weekly post in %s: somebody ended it there", settings.weekly_channel)
        return
