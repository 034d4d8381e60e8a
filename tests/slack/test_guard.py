"""What is not Slack's is turned away before anything looks inside."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.slack.guard import Rejected, open_request, sign

SECRET = "s3cret"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
COMMAND = b"command=%2Fdatamesh&user_id=U1&text=payload"
FORM = "application/x-www-form-urlencoded"


def _open(
    body: bytes, content_type: str = FORM, age: int = 0, headers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    timestamp = str(int(NOW.timestamp()) - age)
    signed = {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": sign(body, timestamp, SECRET),
    }
    return open_request({**signed, **(headers or {})}, body, secret=SECRET, now=NOW)


def test_the_signature_is_the_one_slack_documents() -> None:
    # https://docs.slack.dev/authentication/verifying-requests-from-slack, worked by hand there
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
        b"&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        b"&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands"
        b"%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id="
        b"398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    expected = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
    assert sign(body, "1531420618", "8f742231b10e8888abcd99yyyzzz85a5") == expected


def test_a_command_is_opened_even_when_its_text_is_the_word_payload() -> None:
    assert _open(COMMAND)["text"] == "payload"


def test_an_interaction_is_opened() -> None:
    payload = {"type": "block_actions", "actions": [{"value": "x"}], "user": {"id": "U1"}}
    body = b"payload=" + json.dumps(payload).encode()
    assert _open(body) == payload


@pytest.mark.parametrize("age", [301, -301])
def test_a_request_of_another_time_is_refused(age: int) -> None:
    with pytest.raises(Rejected, match="clock"):
        _open(COMMAND, age=age)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({"X-Slack-Signature": ""}, 401, id="no signature"),
        pytest.param({"X-Slack-Request-Timestamp": ""}, 401, id="no time"),
        pytest.param({"X-Slack-Signature": "v0=" + "0" * 64}, 401, id="wrong signature"),
        pytest.param({"X-Slack-Signature": "v1=" + "0" * 64}, 400, id="other version"),
        pytest.param({"X-Slack-Signature": "v0=é"}, 400, id="not hexadecimal"),
        pytest.param({"X-Slack-Request-Timestamp": "soon"}, 400, id="time is no number"),
        pytest.param({"X-Slack-Request-Timestamp": "9" * 40}, 400, id="time is too long"),
        pytest.param({"X-Slack-Request-Timestamp": "٣"}, 400, id="other digits"),
    ],
)
def test_a_wrong_or_malformed_signature_is_refused(headers: dict[str, str], status: int) -> None:
    with pytest.raises(Rejected) as refused:
        _open(COMMAND, headers=headers)
    assert refused.value.status == status


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        pytest.param(b"", FORM, id="empty"),
        pytest.param(b"\xff\xfe", FORM, id="not UTF-8"),
        pytest.param(b"payload=%7B", FORM, id="cut-off JSON in a form"),
        pytest.param(b"{", "application/json", id="cut-off JSON"),
        pytest.param(b"[]", "application/json", id="a list"),
        pytest.param(b"null", "application/json", id="null"),
        pytest.param(b"[" * 100_000, "application/json", id="very deep"),
        pytest.param(b"{}", "application/json", id="no type"),
        pytest.param(b'{"type":"event_callback"}', "application/json", id="no event"),
        pytest.param(
            b'{"type":"event_callback","event":[],"event_id":"E"}',
            "application/json",
            id="event is a list",
        ),
        pytest.param(b"user_id=U1", FORM, id="no command"),
        pytest.param(b"just words", "text/plain", id="plain text"),
    ],
)
def test_a_signed_body_that_is_no_payload_is_refused(body: bytes, content_type: str) -> None:
    with pytest.raises(Rejected) as refused:
        _open(body, content_type)
    assert refused.value.status == 400
