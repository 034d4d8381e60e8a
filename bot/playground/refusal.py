"""What Slack says instead of doing it: a Refusal with Slack's own error code."""

from collections.abc import Iterable


class Refusal(Exception):
    """Slack's no.

    `error` is Slack's code ("not_in_channel"); `details` are the lines that it puts into
    `response_metadata.messages`; `extra` are further keys of the answer.
    """

    def __init__(self, error: str, details: Iterable[str] = (), **extra: str) -> None:
        self.error = error
        self.details = tuple(details)
        self.extra = extra
        super().__init__(": ".join([error, *self.details]))

    def answer(self) -> dict[str, object]:
        """Say it as the Web API does."""
        said: dict[str, object] = {"ok": False, "error": self.error, **self.extra}
        if self.details:
            said["response_metadata"] = {"messages": [f"[ERROR] {line}" for line in self.details]}
        return said
