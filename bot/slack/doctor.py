"""Tokens and addresses → what is wrong with them, asked of Slack itself."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError

from bot.api import code_of, web_client
from bot.settings import Settings
from bot.slack.guard import sign
from bot.slack.manifest import APP_TOKEN_SCOPE, SCOPES
from bot.slack.server import EVENTS

_TIMEOUT = ClientTimeout(total=10)  # seconds
_reach = "see that this machine reaches Slack: network, proxy, firewall"
_REINSTALL = "api.slack.com/apps → your app → Install App → Reinstall"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `next_step` says what to do when it is not ok."""

    ok: bool
    text: str
    next_step: str = ""


async def check_bot_token(settings: Settings) -> AsyncIterator[Finding]:
    """Ask Slack whom the bot token belongs to, and which scopes it was really granted."""
    client = web_client(settings.slack_api_url, settings.bot_token)
    try:
        answer = await client.auth_test()
    except (SlackApiError, ClientError, TimeoutError) as error:
        step = (
            _reach
            if not isinstance(error, SlackApiError)
            else ("copy SLACK_BOT_TOKEN again, from OAuth & Permissions of your app")
        )
        yield Finding(ok=False, text=f"bot token: {_said(error)}", next_step=step)
        return
    yield Finding(ok=True, text=f"bot token: {answer['user']} in {answer['team']}")
    granted = {scope.strip() for scope in answer.headers.get("x-oauth-scopes", "").split(",")}
    missing = sorted(set(SCOPES) - granted)
    # An app made from a manifest can hold fewer scopes than it declares until it is reinstalled.
    yield Finding(
        ok=not missing,
        text=f"scopes: {', '.join(missing)} not granted" if missing else "scopes: all granted",
        next_step=f"reinstall the app, so that it gets its scopes: {_REINSTALL}",
    )


async def check_app_token(settings: Settings) -> Finding:
    """Ask Slack for a socket, as `run` does."""
    client = web_client(settings.slack_api_url)
    try:
        await client.apps_connections_open(app_token=settings.app_token)
    except (SlackApiError, ClientError, TimeoutError) as error:
        step = (
            _reach
            if not isinstance(error, SlackApiError)
            else (
                f"make a new app-level token with the scope {APP_TOKEN_SCOPE}, and see that Socket "
                "Mode is on: api.slack.com/apps → your app"
            )
        )
        return Finding(ok=False, text=f"app token: {_said(error)}", next_step=step)
    return Finding(ok=True, text="app token: Slack opens a socket for it")


async def check_public_url(settings: Settings, url: str) -> Finding:
    """Send the running bot a signed challenge, as Slack does when the address is entered."""
    body = json.dumps({"type": "url_verification", "challenge": "datamesh-bot"}).encode()
    timestamp = str(int(datetime.now(UTC).timestamp()))
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": sign(body, timestamp, settings.signing_secret),
    }
    address = f"{url.rstrip('/')}{EVENTS}"
    step = f"start the bot (python -m bot run) where {address} leads to it"
    try:
        async with (
            ClientSession(timeout=_TIMEOUT, trust_env=True) as session,
            session.post(address, data=body, headers=headers) as answer,
        ):
            ok = answer.status == 200 and "datamesh-bot" in await answer.text()
            text = f"{address} answered {answer.status}"
    except (ClientError, TimeoutError) as error:
        ok, text = False, f"{address}: {_said(error)}"
    return Finding(ok=ok, text=text, next_step=step)


def _said(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        return f"Slack says {code_of(error)}"
    return f"no answer ({type(error).__name__})"
