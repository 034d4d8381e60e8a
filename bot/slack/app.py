"""Bot → Bolt: the app that Slack's payloads are dispatched to, with what must be finished."""

import logging
from dataclasses import dataclass

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.app import Bot
from bot.reply.welcome import prompts
from bot.slack.background import Background
from bot.slack.errors import handle_error, report
from bot.slack.inbox import Inbox
from bot.slack.listeners import Listeners
from bot.slack.once import Once

# What takes longer than an inbound request may is finished after it was answered.
_TIMEOUT = 10  # seconds


@dataclass(frozen=True, slots=True)
class Slack:
    """The Slack side of a bot."""

    inbox: Inbox
    client: AsyncWebClient
    background: Background

    async def finish(self, timeout: float) -> None:
        """Wait up to twice `timeout` seconds for answers under way."""
        await self.inbox.finish(timeout)
        await self.background.finish(timeout)


def connect(bot: Bot) -> Slack:
    """Make the Bolt app and register the listeners; makes no call to Slack."""
    settings = bot.settings
    client = web_client(settings.slack_api_url)
    app = AsyncApp(
        client=client,
        logger=logging.getLogger("bolt"),
        authorize=_OneWorkspace(settings.bot_token),
        process_before_response=True,
        # Done before Bolt (bot.slack.guard) or by our listeners, which answer no bot at all.
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        attaching_function_token_enabled=False,
    )
    app.error(handle_error)
    once = Once(bot.clock)
    background = Background(report)
    listeners = Listeners(
        bot.answer,
        lambda: [{"title": title, "message": text} for title, text in prompts(bot.live.current)],
        clock=bot.clock,
        once=once,
        background=background,
    )
    listeners.register(app, settings.command)
    return Slack(Inbox(app, once), client, background)


def web_client(base_url: str, token: str | None = None) -> AsyncWebClient:
    """Make a client that never repeats a call: after a lost connection a message may be there.

    The default client tries again by itself, and posts twice.
    """
    return AsyncWebClient(token=token, base_url=base_url, timeout=_TIMEOUT, retry_handlers=[])


class _OneWorkspace(AsyncAuthorize):
    """The one token of the settings, for whoever asks.

    Without the usual auth.test: our listeners know a bot's message without the bot's ids, and an
    answer waits for nothing.
    """

    def __init__(self, token: str) -> None:
        self._token = token

    async def __call__(
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult:
        """Name the token for a workspace."""
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=self._token)
