"""Log records → lines on standard error, as text or JSON, without secrets."""

import json
import logging
import re
import sys
from datetime import UTC, datetime

from bot.settings import LogFormat

# Bot, app, user and refresh tokens; and addresses that post, or open a socket, without any token.
# None of them takes a quote or a backslash along: what is left must still be JSON.
_SECRETS = re.compile(
    r"xox[a-z]?(?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|v0=[0-9a-f]{64}"
    r"|hooks\.slack\.com/[\w/.~%-]+|\bticket=[\w.~%-]+"
)
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


def configure(log_format: LogFormat, *, quiet: bool = False) -> None:
    """Send all logs to standard error, from INFO up; only warnings when `quiet`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if log_format == "json" else TextLine())
    level = logging.WARNING if quiet else logging.INFO
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # At DEBUG slack_sdk prints whole answers of Slack, tokens included; at INFO Bolt and the
    # socket tell of every reconnection, which bot.slack.socket says once and in plain words.
    for noisy in ("bolt", "slack_sdk", "slack_bolt", "asyncio", "alembic", "procrastinate"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # Bolt warns of a token that it ignores, and suggests code for events nobody subscribed to.
    logging.getLogger("bolt").setLevel(logging.ERROR)


def redact(line: str) -> str:
    """Hide everything that looks like one of Slack's secrets."""
    return _SECRETS.sub("[secret]", line)


class TextLine(logging.Formatter):
    """`2026-11-22 09:00:00 INFO bot.slack: answered kind=find ms=0.4`."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Write the message and its extras, secrets hidden."""
        extras = "".join(f" {key}={value}" for key, value in _extras(record).items())
        head, *traceback = super().format(record).split("\n", 1)
        return redact("\n".join([head + extras, *traceback]))


class JsonLine(logging.Formatter):
    """One JSON object per line, for machines."""

    def format(self, record: logging.LogRecord) -> str:
        """Write time, level, logger, message, extras and traceback, secrets hidden."""
        fields = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **_extras(record),
        }
        if record.exc_info:
            fields["traceback"] = self.formatException(record.exc_info)
        return redact(json.dumps(fields, default=str))


def _extras(record: logging.LogRecord) -> dict[str, object]:
    return {key: value for key, value in vars(record).items() if key not in _STANDARD}
