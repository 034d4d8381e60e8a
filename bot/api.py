"""Calls to Slack's Web API: the client they are made with, and what it means when one fails."""

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

# What takes longer than an inbound request may is finished after it was answered.
_TIMEOUT = 10  # seconds


def web_client(base_url: str, token: str | None = None) -> AsyncWebClient:
    """Make a client that never repeats a call: after a lost connection a message may be there.

    The default client tries again by itself, and posts twice.
    """
    return AsyncWebClient(token=token, base_url=base_url, timeout=_TIMEOUT, retry_handlers=[])


def code_of(error: SlackApiError) -> str:
    """Return Slack's word for what went wrong, or the HTTP status where it sent none."""
    # What is not JSON (a proxy's page, a bare 500) is text here, and then there is no word.
    data = getattr(error.response, "data", None)
    if isinstance(data, dict) and data.get("error"):
        return str(data["error"])
    return f"HTTP {getattr(error.response, 'status_code', '?')}"


def never_arrived(error: Exception) -> bool:
    """Tell whether a call to Slack surely had no effect, so that repeating it posts nothing twice.

    A refused connection and a 429 are certain; time-outs, resets and 5xx are not.
    """
    if isinstance(error, SlackApiError):
        return getattr(error.response, "status_code", None) == 429
    return isinstance(error, ClientConnectorError)
