"""Settings and a store → the bot in Slack, its token known to be good, or what to do about it."""

import logging

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from bot import settings
from bot.api import code_of
from bot.cli.database import switch_on
from bot.cli.opening import exit_on_problems
from bot.posting.settling import TOKEN_GONE
from bot.settings import Settings, WrongSettings
from bot.slack.app import Slack, connect
from bot.store import Store

log = logging.getLogger("bot")

_WRONG_TOKEN = TOKEN_GONE | {"not_authed", "not_allowed_token_type"}


async def connected(chosen: Settings, store: Store) -> Slack:
    """Return the bot in Slack, free to post again in a workspace that was switched off.

    Exits with 2 when the list is wrong, and raises WrongSettings when the token is.
    """
    with exit_on_problems():
        slack = connect(chosen, store)
    await _check_token(slack)
    await switch_on(store)
    return slack


async def _check_token(slack: Slack) -> None:
    """Raise WrongSettings when Slack refuses the bot token; one that is away is waited for."""
    try:
        await slack.client.auth_test()
    except SlackApiError as error:
        code = code_of(error)
        if code in _WRONG_TOKEN:
            raise WrongSettings([settings.refused_token(code)]) from error
        log.warning("SLACK_BOT_TOKEN is not checked: Slack says %s", code)
    except (ClientError, TimeoutError) as error:
        log.warning("SLACK_BOT_TOKEN is not checked: no answer (%s)", type(error).__name__)
