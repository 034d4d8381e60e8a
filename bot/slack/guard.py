"""An HTTP request → the payload in it, if Slack made it. Pure; runs before anything else.

Bolt parses a body before it checks the signature, answers 500 to many malformed ones and logs
the signature of a wrong one; behind this guard it meets neither.
"""

import hmac
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

# Slack's own window against replayed requests.
# https://docs.slack.dev/authentication/verifying-requests-from-slack
MAX_AGE = 300  # seconds
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)


class Rejected(Exception):
    """A request that is not served; `status` is 400 or 401, the message says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


def open_request(
    headers: Mapping[str, str], body: bytes, *, secret: str, now: datetime
) -> dict[str, Any]:
    """Check the signature, then parse; raises Rejected."""
    _check_signature(headers, body, secret, now)
    try:
        payload = _parse(headers.get("Content-Type", ""), body.decode())
    except (ValueError, RecursionError) as error:
        raise Rejected(400, "the body cannot be read") from error
    if not isinstance(payload, dict) or not _is_known(payload):
        raise Rejected(400, "the body is no event, command or interaction")
    return payload


def sign(body: bytes, timestamp: str, secret: str) -> str:
    """Compute Slack's v0 signature: HMAC-SHA256 over version, time and body."""
    digest = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, "sha256")
    return f"v0={digest.hexdigest()}"


def _check_signature(headers: Mapping[str, str], body: bytes, secret: str, now: datetime) -> None:
    timestamp = headers.get("X-Slack-Request-Timestamp", "")
    signature = headers.get("X-Slack-Signature", "")
    if not timestamp or not signature:
        raise Rejected(401, "the signature headers are missing")
    if not _TIMESTAMP.fullmatch(timestamp) or not _SIGNATURE.fullmatch(signature):
        raise Rejected(400, "the signature headers are malformed")
    if abs(now.timestamp() - int(timestamp)) > MAX_AGE:
        raise Rejected(401, "the request is too old: is this machine's clock right?")
    if not hmac.compare_digest(sign(body, timestamp, secret), signature):
        raise Rejected(401, "the signature is wrong: is SLACK_SIGNING_SECRET this app's?")


def _parse(content_type: str, text: str) -> object:
    if content_type.partition(";")[0].strip().lower() == "application/json":
        return json.loads(text)
    form = dict(parse_qsl(text, keep_blank_values=True, strict_parsing=True))
    return json.loads(form["payload"]) if "payload" in form else form


def _is_known(payload: Mapping[str, Any]) -> bool:
    match payload:
        case {"type": "event_callback", "event": {"type": str()}, "event_id": str()}:
            return True
        case {"type": "url_verification", "challenge": str()}:
            return True
        case {"type": "block_actions", "actions": [{}, *_], "user": {"id": str()}}:
            return True
        case {"command": str(), "user_id": str()} | {"ssl_check": str()}:
            return True
        case {"type": str(kind)}:
            return kind not in ("event_callback", "url_verification", "block_actions")
    return False
