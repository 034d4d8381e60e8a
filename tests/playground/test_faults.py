"""Trouble on the way back, as slack_sdk's own client meets it."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.playground import Slack
from bot.playground.faults import Kind

MESH = "C0DATAMESH"


@pytest.fixture
def client(slack: Slack) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])


async def test_a_rate_limit_says_how_long_to_wait(slack: Slack, client: AsyncWebClient) -> None:
    slack.fault(method="chat.postMessage", kind="ratelimited", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=MESH, text="hello")
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "7"
    await client.chat_postMessage(channel=MESH, text="hello")
    assert slack.said() == ["datamesh: hello"]
    assert [call.answer["ok"] for call in slack.calls("chat.postMessage")] == [False, True]


@pytest.mark.parametrize(
    ("kind", "error", "took_effect"),
    [
        ("status", SlackApiError, False),
        ("status_after", SlackApiError, True),
        ("html", SlackApiError, False),
        ("error", SlackApiError, False),
        ("cut", SlackApiError, True),
        ("drop_before", aiohttp.ClientError, False),
        ("drop_after", aiohttp.ClientError, True),
    ],
)
async def test_a_call_that_breaks_may_have_taken_effect(
    slack: Slack, client: AsyncWebClient, kind: Kind, error: type[Exception], took_effect: bool
) -> None:
    slack.fault(method="*", kind=kind, status=503, error="fatal_error")
    with pytest.raises(error):
        await client.chat_postMessage(channel=MESH, text="hello")
    assert bool(slack.said()) is took_effect


async def test_the_default_client_posts_twice_when_the_answer_is_lost(slack: Slack) -> None:
    slack.fault(method="chat.postMessage", kind="drop_after")
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
    await client.chat_postMessage(channel=MESH, text="hello")
    assert slack.said() == ["datamesh: hello"] * 2


async def test_a_slow_answer_comes_when_it_is_released(
    slack: Slack, client: AsyncWebClient
) -> None:
    fault = slack.fault(method="chat.postMessage", kind="delay")
    call = asyncio.ensure_future(client.chat_postMessage(channel=MESH, text="hello"))
    await slack.until(lambda: fault.used)
    assert slack.said() == []
    fault.release()
    await call
    assert slack.said() == ["datamesh: hello"]


async def test_a_response_url_can_fail_too(slack: Slack) -> None:
    issued = slack.world.new_response_url(user="U0ANA", channel=MESH)
    client = AsyncWebhookClient(f"{slack.url}/response/{issued.id}")
    slack.fault(method="response_url", kind="status", status=500)
    assert (await client.send(text="hello")).status_code == 500
    assert (await client.send(text="hello")).status_code == 200
