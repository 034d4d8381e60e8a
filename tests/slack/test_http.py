"""The HTTP door: nothing malformed gets in, nothing is answered with a 500, no event twice."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import aiohttp
import pytest
import pytest_asyncio

from bot.playground import Slack
from bot.playground.faults import Kind
from tests.running import Running, over_http

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@pytest_asyncio.fixture
async def running(slack: Slack) -> AsyncIterator[Running]:
    async with over_http(slack) as running_:
        yield running_


def _event(**event: object) -> str:
    return json.dumps({"type": "event_callback", "event_id": "E1", "team_id": "T", "event": event})


# What signed bodies can still be wrong in: not JSON, not Slack's, or lacking what Slack sends.
SIGNED = [
    pytest.param("", FORM, id="empty"),
    pytest.param("{", JSON, id="cut-off JSON"),
    pytest.param("[]", JSON, id="a list"),
    pytest.param("null", JSON, id="null"),
    pytest.param("1e999", JSON, id="a number"),
    pytest.param("[" * 50_000, JSON, id="very deep"),
    pytest.param("{}", JSON, id="an empty object"),
    pytest.param('{"type": 1}', JSON, id="a type that is a number"),
    pytest.param('{"type":"event_callback"}', JSON, id="an event without an event"),
    pytest.param(_event(), JSON, id="an event without a type"),
    pytest.param(_event(type="app_mention"), JSON, id="a mention by nobody"),
    pytest.param(_event(type="app_mention", user="U1"), JSON, id="a mention nowhere"),
    pytest.param(_event(type="message", user=["U1"], channel={}), JSON, id="wrong types"),
    pytest.param(
        _event(type="message", channel_type="im", user="U1", text=7, channel="D1", ts="1"),
        JSON,
        id="a text that is a number",
    ),
    pytest.param(_event(type="no_such_event"), JSON, id="an event nobody subscribed to"),
    pytest.param('{"type":"event_callback","event":1,"event_id":1}', JSON, id="numbers"),
    pytest.param("payload=%7B", FORM, id="a cut-off interaction"),
    pytest.param("payload=%7B%22type%22%3A%22block_actions%22%7D", FORM, id="a click on nothing"),
    pytest.param(
        urlencode(
            {
                "payload": json.dumps(
                    {
                        "type": "block_actions",
                        "actions": [{"action_id": "request-1", "value": "?", "block_id": "b"}],
                        "user": {"id": "U1"},
                        "container": 3,
                        "team": "T",
                    }
                )
            }
        ),
        FORM,
        id="a click from nowhere",
    ),
    pytest.param("command=%2Fdatamesh", FORM, id="a command by nobody"),
    pytest.param("command=%2Fnobody&user_id=U1", FORM, id="a command nobody offers"),
    pytest.param("a=b&&&;;%%%", FORM, id="a broken form"),
    pytest.param("hello", "text/plain", id="plain text"),
    pytest.param('{"type":"view_submission","user":{"id":"U"}}', JSON, id="a form nobody opened"),
]


@pytest.mark.parametrize(("body", "content_type"), SIGNED)
async def test_a_signed_request_that_is_malformed_is_refused_not_crashed_on(
    slack: Slack, running: Running, body: str, content_type: str
) -> None:
    headers = {**slack.sign(body), "Content-Type": content_type}
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{running.address}/slack/events", data=body, headers=headers)
        assert answer.status in (200, 400, 404), await answer.text()
        assert (await session.get(f"{running.address}/healthz")).status == 200


async def test_a_body_over_one_mebibyte_is_refused(slack: Slack, running: Running) -> None:
    body = "x" * (1024 * 1024 + 1)
    sent = io.BytesIO(body.encode())
    async with aiohttp.ClientSession() as session:
        answer = await session.post(
            f"{running.address}/slack/events", data=sent, headers=slack.sign(body)
        )
        assert answer.status == 413


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="no signature"),
        pytest.param(
            {"X-Slack-Signature": "v0=" + "0" * 64, "X-Slack-Request-Timestamp": "1"},
            id="wrong signature",
        ),
    ],
)
async def test_without_slacks_signature_nothing_is_answered(
    running: Running, headers: dict[str, str]
) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(
            f"{running.address}/slack/events", data="command=%2Fdatamesh", headers=headers
        )
        assert answer.status == 401


async def test_slack_can_verify_the_address(slack: Slack, running: Running) -> None:
    assert "are you there?" in (await slack.verify_url()).body


async def test_an_event_delivered_three_times_is_answered_once(
    slack: Slack, running: Running
) -> None:
    delivered = await slack.mention("principles")
    again = [await slack.redeliver(delivered) for _ in range(2)]
    assert [each.status for each in again] == [200, 200]
    assert len(slack.calls("chat.postMessage")) == 1


async def _post(slack: Slack, running: Running, body: str) -> int:
    headers = {**slack.sign(body), "Content-Type": JSON}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{running.address}/slack/events", data=body, headers=headers) as answer,
    ):
        return answer.status


async def _mention(slack: Slack) -> str:
    """Make an app_mention event about a message that is really there."""
    await slack.write("slo")
    message = slack.messages(user="Ana")[-1]
    return _event(
        type="app_mention", user=message.user, channel=message.channel, ts=message.ts, text="slo"
    )


async def test_a_retry_during_the_first_answer_is_told_to_come_again(
    slack: Slack, running: Running
) -> None:
    mention = await _mention(slack)
    fault = slack.fault(method="chat.postMessage", kind="delay")
    first = asyncio.create_task(_post(slack, running, mention))
    await slack.until(lambda: fault.used)
    assert await _post(slack, running, mention) == 503
    fault.release()
    assert await first == 200
    assert await _post(slack, running, mention) == 200
    assert len(slack.calls("chat.postMessage")) == 1


async def test_past_the_deadline_slack_is_told_so_and_the_answer_still_comes(
    slack: Slack, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.inbox.DEADLINE", 0.05)
    mention = await _mention(slack)
    fault = slack.fault(method="chat.postMessage", kind="delay")
    assert await _post(slack, running, mention) == 503
    fault.release()
    await slack.until(lambda: slack.calls("chat.postMessage"))
    await slack.quiet()
    monkeypatch.undo()
    assert await _post(slack, running, mention) == 200
    assert len(slack.calls("chat.postMessage")) == 1


@pytest.mark.parametrize(
    ("kind", "status", "sent"),
    [
        pytest.param("ratelimited", 503, 2, id="429: surely not posted, so Slack comes again"),
        pytest.param("drop_after", 200, 1, id="lost after it was posted: not repeated"),
        pytest.param("status", 200, 1, id="a 500 of Slack: perhaps posted, not repeated"),
        pytest.param("html", 200, 1, id="a page of a proxy: not repeated"),
        pytest.param("error", 200, 1, id="refused for good: not repeated"),
    ],
)
async def test_a_failed_answer_is_repeated_only_when_that_cannot_post_twice(
    slack: Slack, running: Running, kind: Kind, status: int, sent: int
) -> None:
    slack.expect("ratelimited", "dropped", "internal_error", "html", "500", kind)
    mention = await _mention(slack)
    slack.fault(method="chat.postMessage", kind=kind)
    assert await _post(slack, running, mention) == status
    await _post(slack, running, mention)
    assert len(slack.calls("chat.postMessage")) == sent


async def test_another_bot_and_slackbot_are_never_answered(slack: Slack, running: Running) -> None:
    await slack.direct("principles", bot_id="B0OTHER")
    body = _event(
        type="app_mention", user="USLACKBOT", channel="C0DATAMESH", ts="1.2", text="principles"
    )
    assert await _post(slack, running, body) == 200
    assert slack.calls("chat.postMessage") == []


@pytest.mark.parametrize("subtype", ["message_changed", "message_deleted", "channel_join"])
async def test_other_kinds_of_messages_are_not_answered(
    slack: Slack, running: Running, subtype: str
) -> None:
    await slack.direct("principles", subtype=subtype)
    assert slack.calls("chat.postMessage") == []


async def test_an_edited_mention_is_not_answered_again(slack: Slack, running: Running) -> None:
    await slack.mention("principles")
    question = slack.messages(user="Ben")[0]
    await slack.edit(question, "@datamesh dehghani")
    await slack.quiet()
    assert len(slack.calls("chat.postMessage")) == 1


async def test_the_twenty_first_question_of_a_minute_is_told_so_once(
    slack: Slack, running: Running
) -> None:
    for _ in range(23):
        await slack.direct("principles")
    answers = [each for each in slack.messages(channel="@ana", user="Ana") if each.bot_id]
    assert len(answers) == 21
    assert "20 questions a minute" in answers[-1].text


async def test_what_slack_marks_up_is_understood_as_typed(slack: Slack, running: Running) -> None:
    bot = slack.world.bot.user_id
    await slack.mention(f"<@{bot}> “<http://principles.com|principles>” &amp; more", raw=True)
    assert "Data Mesh Principles" in slack.said()[-1]


async def test_a_failure_of_ours_is_apologised_for_with_a_reference(
    slack: Slack, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.reply.answer.Answerer._answer", lambda *_: 1 / 0)
    answer = await slack.command("/datamesh principles")
    assert answer.status == 200
    await slack.mention("principles")
    await slack.quiet()
    for seen in (slack.seen_by("Ana")[0], slack.said()[-1]):
        assert "Something went wrong on my side" in seen
        assert "division" not in seen


async def test_a_click_that_fails_is_apologised_for(
    slack: Slack, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    await slack.command("/datamesh principles")
    monkeypatch.setattr("bot.reply.answer.Answerer._answer", lambda *_: 1 / 0)
    await slack.click("More like this")
    await slack.quiet()
    assert "Something went wrong on my side" in slack.seen_by("Ana")[-1]


async def test_a_command_gets_its_whole_answer_without_a_call_to_slack(
    slack: Slack, running: Running
) -> None:
    await slack.command("/datamesh principles")
    assert slack.calls() == []


@pytest.mark.parametrize("text", ["payload", "principles", "a=b&c"])
async def test_any_words_can_follow_the_command(slack: Slack, running: Running, text: str) -> None:
    assert (await slack.command(f"/datamesh {text}")).message is not None


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        pytest.param("drop_after", 0, id="the connection was lost after it was shown"),
        pytest.param("status_after", 502, id="a gateway failed after it was shown"),
        pytest.param("status", 404, id="refused, so it was not shown"),
    ],
)
async def test_a_card_is_shared_again_only_if_it_surely_was_not_shown(
    slack: Slack, running: Running, kind: Kind, status: int
) -> None:
    answer = await slack.command("/datamesh principles")
    slack.fault(method="response_url", kind=kind, status=status)
    await slack.click("Share here", message=answer.message)
    await slack.quiet()
    await slack.click("Share here", message=answer.message)
    await slack.quiet()
    assert len(slack.said()) == 1
