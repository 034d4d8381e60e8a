"""What Slack hands out for later use, with its limits: response_urls and trigger ids.

Pure: the time comes in. The codes for a response_url are those people report; Slack documents
only the limits (https://docs.slack.dev/interactivity/handling-user-interaction).
"""

from dataclasses import dataclass, field

from bot.playground.refusal import Refusal

RESPONSE_USES = 5
RESPONSE_SECONDS = 30 * 60
TRIGGER_SECONDS = 3


@dataclass(slots=True, kw_only=True)
class ResponseUrl:
    """Where an app may answer one interaction: who did it, in which channel, at which message."""

    id: str
    user: str
    channel: str
    message_ts: str | None
    issued: float
    uses: int = 0

    def use(self, now: float) -> None:
        """Count one use; raises Refusal(expired_url, used_url)."""
        if now - self.issued > RESPONSE_SECONDS:
            raise Refusal("expired_url")
        if self.uses >= RESPONSE_USES:
            raise Refusal("used_url")
        self.uses += 1


@dataclass(slots=True, kw_only=True)
class Trigger:
    """A right to open one modal, for three seconds."""

    id: str
    user: str
    issued: float
    used: bool = False

    def use(self, now: float) -> None:
        """Spend it; raises Refusal(expired_trigger_id, exchanged_trigger_id)."""
        if now - self.issued > TRIGGER_SECONDS:
            raise Refusal("expired_trigger_id")
        if self.used:
            raise Refusal("exchanged_trigger_id")
        self.used = True


@dataclass(slots=True)
class Tickets:
    """All that were handed out."""

    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)

    def use_response_url(self, id: str, now: float) -> ResponseUrl:  # noqa: A002
        """Find a response_url and count one use."""
        if id not in self.response_urls:
            raise Refusal("invalid_url")
        found = self.response_urls[id]
        found.use(now)
        return found

    def use_trigger(self, id: str, now: float) -> Trigger:  # noqa: A002
        """Find a trigger id and spend it."""
        if id not in self.triggers:
            raise Refusal("invalid_trigger_id")
        found = self.triggers[id]
        found.use(now)
        return found
