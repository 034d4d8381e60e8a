"""Message → a click's response_url: the answer to a button, where the button is."""

from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.api import never_arrived
from bot.slack.cards import Message
from bot.slack.incoming import Place

_TIMEOUT = 10  # seconds


class Unanswered(Exception):
    """Slack did not take the answer to a click; `refused` when it surely showed nothing."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(f"response_url said {status}: {said[:100]}")
        self.refused = 400 <= status < 500


async def respond(place: Place, message: Message, *, to_all: bool, replace: bool) -> None:
    """Send one of the at most five answers that a response_url takes within 30 minutes.

    Never tried twice: Slack may have shown an answer whose acknowledgement was lost.
    Raises Unanswered when Slack refuses it.
    """
    body = {
        "text": message.text,
        "blocks": message.blocks,
        "response_type": "in_channel" if to_all else "ephemeral",
        "replace_original": replace,
        "unfurl_links": False,
        "unfurl_media": False,
    }
    if place.thread:
        body["thread_ts"] = place.thread
    client = AsyncWebhookClient(place.response_url, timeout=_TIMEOUT, retry_handlers=[])
    answer = await client.send_dict(body)
    if answer.status_code != 200:
        raise Unanswered(answer.status_code, answer.body)


def never_shown(error: Exception) -> bool:
    """Tell whether an answer that failed is surely not to be seen."""
    return error.refused if isinstance(error, Unanswered) else never_arrived(error)
