"""python -m bot weekly plan|post: what will come, and a post for people with their own cron."""

import argparse
import asyncio
import sys
from itertools import islice
from zoneinfo import ZoneInfo

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from bot import logs, settings
from bot.api import code_of
from bot.cli.database import opened_store
from bot.cli.opening import exit_on_problems
from bot.posting.sending import ids_of
from bot.reply.weekly import Unavailable
from bot.settings import Settings
from bot.slack.app import Slack, connect
from bot.weekly.plan import Post, forecast
from bot.weekly.subscription import Subscription


def run(args: argparse.Namespace) -> int:
    """Print the plan of one channel, or make its post now."""
    chosen = settings.load()
    settings.check_token(chosen)
    logs.configure(chosen.log_format, quiet=True)
    return asyncio.run(_run(chosen, args))


async def _run(chosen: Settings, args: argparse.Namespace) -> int:
    async with opened_store(chosen.database_url) as store:
        with exit_on_problems():
            slack = connect(chosen, store)
        try:
            team = str((await slack.client.auth_test())["team_id"])
            subscription = await slack.weekly.get(team, args.channel)
        except SlackApiError as error:
            print(f"Slack says {code_of(error)}: python -m bot doctor", file=sys.stderr)
            return 2
        except (ClientError, TimeoutError, Unavailable):
            print("Slack or the database cannot be reached: python -m bot doctor", file=sys.stderr)
            return 2
        if subscription is None:
            command = f"{chosen.command} weekly monday 9:00"
            print(f"{args.channel} has no weekly post: type {command} there.", file=sys.stderr)
            return 1
        if args.action == "plan":
            _print_plan(slack, subscription, args.weeks)
            return 0
        return await _post(slack, subscription)


def _print_plan(slack: Slack, subscription: Subscription, weeks: int) -> None:
    catalog = slack.bot.live.current.catalog
    zone = ZoneInfo(subscription.schedule.zone)
    print(f"A resource {subscription.schedule.words()}:")
    for coming in islice(forecast(subscription, ids_of(catalog)), weeks):
        if isinstance(coming, Post):
            resource = catalog.get(coming.resource_id)
            what = resource.title if resource else coming.resource_id
        else:
            what = f"({coming.why.value})"
        print(f"  {coming.slot.astimezone(zone):%a %Y-%m-%d %H:%M}  {what}")


async def _post(slack: Slack, subscription: Subscription) -> int:
    team, channel = subscription.team, subscription.channel
    if not await slack.weekly.post_now(team, channel):
        print("Today's post is there already, or the list is empty.", file=sys.stderr)
        return 1
    while await slack.duty.deliverer.deliver_next():
        pass
    (latest,) = await slack.weekly.history(team, channel, 1)
    print(f"{channel}: {latest.state}")
    return 0 if latest.state == "sent" else 1
