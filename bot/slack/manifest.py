"""Settings → the app manifest: exactly the commands, events and scopes that the code uses.

Source: https://docs.slack.dev/reference/app-manifest
"""

import json
from typing import Any
from urllib.parse import quote

from bot.slack.server import EVENTS

EVENT_TYPES = ("app_home_opened", "app_mention", "message.im")
# Each scope with its reason, which the README repeats.
SCOPES = {
    "app_mentions:read": "to see when somebody mentions the bot",
    "assistant:write": "to offer questions when somebody opens a conversation with the bot",
    "chat:write": "to answer mentions and direct messages, and to make the weekly post",
    "commands": "to offer the slash command",
    "im:history": "to read the direct messages people write to the bot",
    "channels:read": "to see whether the bot is in a channel that wants a weekly post",
    "groups:read": "the same for private channels",
    "users:read": "to know a person's time zone, and the name to share a card under",
}
# Not needed to post; with them an interrupted weekly post is looked for, and made if it is not
# there, instead of being left out.
OPTIONAL_SCOPES = {
    "channels:history": "to find an interrupted weekly post again",
    "groups:history": "the same in private channels",
}
APP_TOKEN_SCOPE = "connections:write"  # noqa: S105 - the name of a scope, not a secret
USAGE = "words, a name, list, random, weekly or help"
_CREATE = "https://api.slack.com/apps?new_app=1&manifest_json="
_NAME_LIMIT = 35


def manifest(command: str, *, http_url: str | None = None) -> dict[str, Any]:
    """Describe the app for Slack: Socket Mode, or HTTP requests to a public address."""
    name = command.removeprefix("/")
    request_url = f"{http_url.rstrip('/')}{EVENTS}" if http_url else None
    where = {"request_url": request_url} if request_url else {}
    slash = {
        "command": command,
        "description": "Find a good resource on the list",
        "usage_hint": USAGE,
        "should_escape": True,
        **({"url": request_url} if request_url else {}),
    }
    return {
        "display_information": {
            "name": name[:_NAME_LIMIT],
            "description": "Answers from a curated list of resources, and from nothing else.",
        },
        "features": {
            "agent_view": {
                "agent_description": "Ask me for a talk, an article or a book. I know one curated "
                "list by heart, and say so when it has nothing for you."
            },
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": name[:_NAME_LIMIT], "always_online": True},
            "slash_commands": [slash],
        },
        "oauth_config": {
            "scopes": {"bot": [*SCOPES, *OPTIONAL_SCOPES], "bot_optional": list(OPTIONAL_SCOPES)}
        },
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENT_TYPES), **where},
            "interactivity": {"is_enabled": True, **where},
            "org_deploy_enabled": False,
            "socket_mode_enabled": request_url is None,
            "token_rotation_enabled": False,
        },
    }


def creation_link(described: dict[str, Any]) -> str:
    """Make the link that opens Slack's "create an app" page with the manifest filled in."""
    return _CREATE + quote(json.dumps(described, separators=(",", ":")))
