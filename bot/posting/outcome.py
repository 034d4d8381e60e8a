"""What came back from Slack → what it means: posted, surely not, or nobody knows.

Only Slack's own word is definite. A time-out, a reset, a 5xx or an answer that is not JSON may
hide a message that is in the channel.
"""

from dataclasses import dataclass
from datetime import timedelta

from slack_sdk.errors import SlackApiError

from bot.api import code_of, never_arrived

# Slack says of these that part of the call may have taken effect:
# https://docs.slack.dev/reference/methods/chat.postMessage#errors
_UNSURE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
# It is the message itself that Slack does not take: any other may be taken.
CONTENT = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
    }
)
_BUSY = frozenset({"ratelimited", "rate_limited"})
_SOON = timedelta(seconds=30)
# Whatever Slack says: what is tried again without a wait is tried without end.
_SHORTEST = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Sent:
    """The message is in the channel."""

    ts: str


@dataclass(frozen=True, slots=True)
class Later:
    """It is surely not there; Slack may be asked again after `wait`."""

    wait: timedelta
    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may be there or not."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It is surely not there, for the reason that Slack's code names."""

    code: str


Failure = Later | Unknown | Refused
Outcome = Sent | Failure


def read_failure(error: Exception) -> Failure:
    """Say what an exception of a call to Slack means."""
    if never_arrived(error):
        return Later(_retry_after(error), _word(error))
    code = _definite_code(error)
    if code is None or code in _UNSURE:
        return Unknown(_word(error))
    return Later(_retry_after(error), code) if code in _BUSY else Refused(code)


def _definite_code(error: Exception) -> str | None:
    """Return Slack's own word in a whole answer, if there is one."""
    if not isinstance(error, SlackApiError):
        return None
    whole = getattr(error.response, "status_code", None) == 200
    data = getattr(error.response, "data", None)
    return code_of(error) if whole and isinstance(data, dict) and data.get("error") else None


def _retry_after(error: Exception) -> timedelta:
    headers = getattr(getattr(error, "response", None), "headers", {})
    seconds = str(headers.get("Retry-After", ""))
    return max(timedelta(seconds=int(seconds)), _SHORTEST) if seconds.isdigit() else _SOON


def _word(error: Exception) -> str:
    return code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
