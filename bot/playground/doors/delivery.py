"""Deliveries → signed HTTP requests to the bot, as Slack sends them to a Request URL.

Knows aiohttp's client and the signature; what is delivered is in `payloads`.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable
from time import perf_counter
from urllib.parse import urlencode

import aiohttp

from bot.playground.doors.answer import Answer
from bot.playground.payloads import Delivery

FORM = "application/x-www-form-urlencoded"
PATH = "/slack/events"


def sign(body: str, *, secret: str, now: float) -> dict[str, str]:
    """Make the headers that prove that a body comes from Slack.

    https://docs.slack.dev/authentication/verifying-requests-from-slack
    """
    stamp = str(int(now))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256)
    signature = f"v0={digest.hexdigest()}"
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}


def encode(delivery: Delivery) -> tuple[str, str]:
    """Write a delivery as the body of a request, and name its content type."""
    match delivery.kind:
        case "slash_commands":
            return urlencode(delivery.payload), FORM
        case "interactive":
            return urlencode({"payload": json.dumps(delivery.payload)}), FORM
        case "events_api":
            return json.dumps(delivery.payload), "application/json"


class HttpDoor:
    """Posts to a bot's Request URL.

    `wall` is the real time, whatever the world's clock says: the bot refuses stale signatures.
    """

    def __init__(
        self, url: str, *, secret: str, deadline: float, wall: Callable[[], float]
    ) -> None:
        self.url = url if url.rstrip("/").endswith(PATH) else url.rstrip("/") + PATH
        self._secret = secret
        self.deadline = deadline
        self._wall = wall
        # trust_env stays off: a proxy of the surroundings must not see 127.0.0.1.
        self._session = aiohttp.ClientSession(trust_env=False)

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def deliver(self, delivery: Delivery) -> Answer:
        """Send one delivery and wait for the bot's reply, three seconds at most."""
        body, content_type = encode(delivery)
        headers = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0"}
        if delivery.retry:
            headers["X-Slack-Retry-Num"] = str(delivery.retry)
            headers["X-Slack-Retry-Reason"] = delivery.retry_reason
        return await self.post(body, headers)

    async def post(self, body: str, headers: dict[str, str]) -> Answer:
        """Sign and send any body."""
        proof = sign(body, secret=self._secret, now=self._wall())
        started = perf_counter()
        status, said, error = None, "", ""
        try:
            async with (
                asyncio.timeout(self.deadline),
                self._session.post(self.url, data=body.encode(), headers=headers | proof) as reply,
            ):
                status, said = reply.status, await reply.text()
        except TimeoutError:
            error = "operation_timeout"
        except aiohttp.ClientError:
            error = "dispatch_failed"
        if status is not None and not 200 <= status < 300:
            error = "dispatch_failed"
        ms = (perf_counter() - started) * 1000
        signed = {**proof, "body": body}
        return Answer(status=status, body=said, error=error, ms=ms, signed=signed)
