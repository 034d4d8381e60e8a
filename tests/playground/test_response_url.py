"""response_urls as slack_sdk's own webhook client sees them."""

import pytest
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.playground import Slack
from bot.playground.world.draft import Draft


@pytest.fixture
def now() -> list[float]:
    return [1_700_000_000.0]


def webhook(slack: Slack, message_ts: str | None = None) -> AsyncWebhookClient:
    issued = slack.world.new_response_url(user="U0ANA", channel="C0LOUNGE", message_ts=message_ts)
    return AsyncWebhookClient(f"{slack.url}/response/{issued.id}")


async def test_an_answer_is_ephemeral_unless_it_says_otherwise(slack: Slack) -> None:
    answer = await webhook(slack).send(text="psst")
    assert (answer.status_code, answer.body) == (200, "ok")
    await webhook(slack).send(text="hello all", response_type="in_channel")
    assert slack.said("#lounge") == ["datamesh: hello all"]
    assert slack.seen_by("Ana", "#lounge") == ["datamesh: psst", "datamesh: hello all"]


@pytest.mark.parametrize("reader", [None, "U0ANA"])
async def test_the_original_is_replaced_in_place_or_deleted(
    slack: Slack, reader: str | None
) -> None:
    original = slack.world.post_as_bot("C0LOUNGE", Draft(text="one"), ephemeral_to=reader)
    url = webhook(slack, original.ts)
    await url.send(text="two", replace_original=True, response_type="in_channel")
    (changed,) = slack.messages(channel="#lounge", user="Ana")
    assert (changed.text, changed.ephemeral_to) == ("two", reader)
    await url.send(delete_original=True)
    assert slack.seen_by("Ana", "#lounge") == []
    slack.expect("message_not_found")
    assert (await url.send(text="three", replace_original=True)).status_code == 400


async def test_a_command_has_no_original_to_replace(slack: Slack) -> None:
    url = webhook(slack)
    await url.send(text="one")
    await url.send(text="two", replace_original=True)
    assert slack.seen_by("Ana", "#lounge") == ["datamesh: one", "datamesh: two"]


async def test_the_sixth_use_is_refused(slack: Slack) -> None:
    slack.expect("used_url")
    url = webhook(slack)
    answers = [await url.send(text=str(each)) for each in range(6)]
    assert [each.status_code for each in answers] == [200] * 5 + [404]
    assert "used_url" in answers[-1].body
    assert len(slack.seen_by("Ana", "#lounge")) == 5


async def test_it_ends_after_half_an_hour(now: list[float]) -> None:
    async with Slack(clock=lambda: now[0]) as slack:
        url = webhook(slack)
        now[0] += 30 * 60
        assert (await url.send(text="in time")).status_code == 200
        now[0] += 1
        answer = await url.send(text="too late")
        assert "expired_url" in answer.body
        assert [each.error for each in slack.unexpected] == ["expired_url"]


async def test_bad_blocks_are_refused(slack: Slack) -> None:
    slack.expect("invalid_blocks", "no_text", "invalid_payload", "invalid_url")
    answer = await webhook(slack).send(text="x", blocks=[{"type": "banner"}])
    assert answer.status_code == 400
    assert "invalid_blocks" in answer.body
    assert (await webhook(slack).send()).status_code == 400
    unknown = AsyncWebhookClient(f"{slack.url}/response/R0")
    assert (await unknown.send(text="x")).status_code == 404
