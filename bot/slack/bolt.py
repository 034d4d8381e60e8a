"""Settings → a Bolt app without listeners, which leaves to us what is done before or after it."""

import logging

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext

from bot.api import web_client
from bot.settings import Settings
from bot.slack.errors import handle_error


def bolt_app(settings: Settings) -> AsyncApp:
    """Make the app; makes no call to Slack."""
    app = AsyncApp(
        client=web_client(settings.slack_api_url),
        logger=logging.getLogger("bolt"),
        authorize=_OneWorkspace(settings.bot_token),
        process_before_response=True,
        # Done before Bolt (bot.slack.guard) or by our listeners, which answer no bot at all.
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        attaching_function_token_enabled=False,
    )
    app.error(handle_error)
    return app


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
