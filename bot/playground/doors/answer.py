"""What the bot answered to one delivery, however it was delivered."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The bot's reply: an HTTP status (200 for an ack on a socket), and what came with it.

    `error` is Slack's word for what went wrong, "" when nothing did: "operation_timeout" after
    three seconds, "dispatch_failed" for a refused or broken reply, "no_bot" when nobody listens.
    `signed` is what was sent by HTTP: the body and the headers that prove where it comes from.
    """

    status: int | None = None
    body: str = ""
    ms: float = 0.0
    error: str = ""
    signed: Mapping[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether Slack takes it as acknowledged."""
        return not self.error

    @property
    def json(self) -> object:
        """The body as JSON; None when it is not."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None
