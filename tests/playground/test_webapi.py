"""The Web API as slack_sdk's own client sees it."""

from collections.abc import Awaitable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground import Slack
from bot.playground.world.cast import SCOPES, Bot, default_cast
from bot.playground.world.draft import Draft

MESH, LOUNGE, LEADS = "C0DATAMESH", "C0LOUNGE", "C0LEADS"


@pytest.fixture
def client(slack: Slack) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)


async def refused(call: Awaitable[object]) -> SlackApiError:
    with pytest.raises(SlackApiError) as caught:
        await call
    return caught.value


async def test_auth_test_names_the_bot_and_its_scopes(slack: Slack, client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["user_id"], answer["team_id"]) == ("U0DATAMESH", "T0CLUB")
    assert set(answer.headers["x-oauth-scopes"].split(",")) == SCOPES
    assert [call.method for call in slack.calls()] == ["auth.test"]


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-wrong", "invalid_auth"), ("xapp", "not_allowed_token_type")],
)
async def test_a_wrong_token_is_refused(slack: Slack, token: str, error: str) -> None:
    slack.expect(error)
    token = slack.app_token if token == "xapp" else token
    client = AsyncWebClient(token=token or None, base_url=slack.api_url)
    caught = await refused(client.auth_test())
    assert caught.response["error"] == error


async def test_a_revoked_token_is_refused(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("token_revoked")
    slack.revoke_token()
    assert (await refused(client.auth_test())).response["error"] == "token_revoked"


async def test_a_missing_scope_is_named() -> None:
    cast = default_cast(Bot(scopes=SCOPES - {"chat:write"}))
    async with Slack(cast=cast) as slack:
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
        caught = await refused(client.chat_postMessage(channel=MESH, text="hello"))
        assert caught.response["error"] == "missing_scope"
        assert caught.response["needed"] == "chat:write"
        assert "users:read" in caught.response["provided"]


async def test_an_unknown_method_is_refused(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("unknown_method")
    caught = await refused(client.api_call("chat.shout"))
    assert caught.response["error"] == "unknown_method"


@pytest.mark.parametrize(
    ("error", "args"),
    [
        ("channel_not_found", {"channel": "C0NOWHERE", "text": "x"}),
        ("channel_not_found", {"channel": LEADS, "text": "x"}),
        ("not_in_channel", {"channel": LOUNGE, "text": "x"}),
        ("is_archived", {"channel": "C0GENERAL", "text": "x"}),
        ("no_text", {"channel": MESH}),
        ("no_text", {"channel": MESH, "text": "", "blocks": []}),
        ("msg_too_long", {"channel": MESH, "text": "x" * 40_001}),
        ("invalid_blocks_format", {"channel": MESH, "text": "x", "blocks": "{"}),
        ("invalid_blocks", {"channel": MESH, "text": "x", "blocks": [{"type": "banner"}]}),
        ("cannot_reply_to_message", {"channel": MESH, "text": "x", "thread_ts": "1.000000"}),
    ],
)
async def test_a_message_that_slack_would_not_post(
    slack: Slack, client: AsyncWebClient, error: str, args: dict[str, Any]
) -> None:
    slack.expect(error)
    slack.world.archive("#general")
    caught = await refused(client.api_call("chat.postMessage", json=args))
    assert caught.response["error"] == error
    assert slack.said() == []


async def test_invalid_blocks_say_where(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("invalid_blocks", "msg_blocks_too_long")
    long = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}
    caught = await refused(client.chat_postMessage(channel=MESH, text="x", blocks=[long]))
    (line,) = caught.response["response_metadata"]["messages"]
    assert "[json-pointer:/blocks/0/text/text]" in line
    full = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}}
    caught = await refused(client.chat_postMessage(channel=MESH, text="x", blocks=[full] * 5))
    assert caught.response["error"] == "msg_blocks_too_long"


async def test_a_message_can_be_changed_and_taken_away(
    slack: Slack, client: AsyncWebClient
) -> None:
    said = await client.chat_postMessage(channel=MESH, text="one")
    await client.chat_update(channel=MESH, ts=said["ts"], text="two")
    assert slack.said() == ["datamesh: two"]
    await client.chat_delete(channel=MESH, ts=said["ts"])
    assert slack.said() == []


async def test_only_own_messages_can_be_changed(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("cant_update_message", "message_not_found")
    await slack.write("mine", user="Ben")
    ts = slack.messages()[-1].ts
    caught = await refused(client.chat_update(channel=MESH, ts=ts, text="yours"))
    assert caught.response["error"] == "cant_update_message"
    only_ana = await client.chat_postEphemeral(channel=MESH, user="U0ANA", text="psst")
    caught = await refused(client.chat_update(channel=MESH, ts=only_ana["message_ts"], text="x"))
    assert caught.response["error"] == "message_not_found"


async def test_an_ephemeral_message_needs_a_reader_who_is_there(
    slack: Slack, client: AsyncWebClient
) -> None:
    slack.expect("user_not_in_channel")
    await client.chat_postEphemeral(channel=MESH, user="U0ANA", text="psst")
    assert (slack.seen_by("Ana"), slack.seen_by("Ben")) == (["datamesh: psst"], [])
    caught = await refused(client.chat_postEphemeral(channel=MESH, user="U0NOBODY", text="x"))
    assert caught.response["error"] == "user_not_in_channel"


async def test_an_ephemeral_reply_shows_only_in_an_active_thread(
    slack: Slack, client: AsyncWebClient
) -> None:
    await slack.write("a question", user="Ana")
    root = slack.messages()[-1].ts
    await client.chat_postEphemeral(channel=MESH, user="U0ANA", text="psst", thread_ts=root)
    assert slack.seen_by("Ana") == ["Ana: a question"]
    await client.chat_postMessage(channel=MESH, text="an answer", thread_ts=root)
    assert slack.seen_by("Ana") == ["Ana: a question", "↳ datamesh: psst", "↳ datamesh: an answer"]


async def test_history_pages_back_from_the_newest(slack: Slack, client: AsyncWebClient) -> None:
    metadata = {"event_type": "weekly", "event_payload": {"key": "k"}}
    for word in ("one", "two", "three"):
        said = await client.chat_postMessage(channel=MESH, text=word, metadata=metadata)
    await client.chat_postMessage(channel=MESH, text="reply", thread_ts=said["ts"])
    page = await client.conversations_history(channel=MESH, limit=2, include_all_metadata=True)
    assert [each["text"] for each in page["messages"]] == ["three", "two"]
    assert page["messages"][0]["metadata"] == metadata
    cursor = page["response_metadata"]["next_cursor"]
    page = await client.conversations_history(channel=MESH, limit=2, cursor=cursor)
    assert [each["text"] for each in page["messages"]] == ["one"]
    assert "metadata" not in page["messages"][0]
    page = await client.conversations_history(channel=MESH, oldest=said["ts"])
    assert page["messages"] == []
    thread = await client.conversations_replies(channel=MESH, ts=said["ts"])
    assert [each["text"] for each in thread["messages"]] == ["three", "reply"]


async def test_a_persons_id_means_their_direct_message(
    slack: Slack, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel="U0ANA", text="hello")
    assert slack.said("@ana") == ["datamesh: hello"]


@pytest.mark.parametrize(
    ("method", "args", "error"),
    [
        ("api.test", {"error": "my_error"}, "my_error"),
        ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
        ("users.info", {}, "invalid_arguments"),
        ("conversations.open", {"users": "U0NOBODY"}, "user_not_found"),
        ("conversations.history", {"channel": LOUNGE}, "not_in_channel"),
        ("conversations.history", {"channel": MESH, "limit": "many"}, "invalid_arguments"),
        ("conversations.replies", {"channel": MESH, "ts": "1.0"}, "thread_not_found"),
        ("views.publish", {"user_id": "U0NOBODY"}, "user_not_found"),
        ("chat.update", {"channel": MESH, "ts": "1.0", "text": "x"}, "message_not_found"),
        (
            "assistant.threads.setStatus",
            {"channel_id": MESH, "thread_ts": "1.0", "status": "x"},
            "thread_not_found",
        ),
        (
            "assistant.threads.setSuggestedPrompts",
            {"channel_id": MESH, "prompts": [{"title": "a", "message": "b"}] * 5},
            "invalid_arguments",
        ),
        (
            "assistant.threads.setSuggestedPrompts",
            {"channel_id": MESH, "prompts": [{"title": "a"}]},
            "invalid_arguments",
        ),
    ],
)
async def test_wrong_arguments_are_refused(
    slack: Slack, client: AsyncWebClient, method: str, args: dict[str, Any], error: str
) -> None:
    slack.expect(error)
    caught = await refused(client.api_call(method, json=args))
    assert caught.response["error"] == error


async def test_history_needs_a_scope_for_each_kind_of_channel() -> None:
    cast = default_cast(Bot(scopes=SCOPES - {"channels:history"}))
    async with Slack(cast=cast) as slack:
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
        caught = await refused(client.conversations_history(channel=MESH))
        assert caught.response["needed"] == "channels:history"
        opened = await client.conversations_open(users="U0ANA")
        assert (await client.conversations_history(channel=opened["channel"]["id"]))["ok"]


async def test_membership_can_change(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("not_in_channel")
    slack.invite_bot("#lounge")
    slack.remove_bot("#data-mesh")
    await client.chat_postMessage(channel=LOUNGE, text="hello")
    caught = await refused(client.chat_postMessage(channel=MESH, text="hello"))
    assert caught.response["error"] == "not_in_channel"


async def test_channels_and_people_can_be_looked_up(client: AsyncWebClient) -> None:
    channel = (await client.conversations_info(channel=LOUNGE))["channel"]
    assert (channel["name"], channel["is_member"]) == ("lounge", False)
    opened = (await client.conversations_open(users="U0BEN"))["channel"]
    assert opened["id"] == "D0BEN"
    user = (await client.users_info(user="U0BEN"))["user"]
    assert user["tz"] == "America/New_York"
    assert user["tz_offset"] in (-5 * 3600, -4 * 3600)


async def test_a_home_is_published_and_checked(slack: Slack, client: AsyncWebClient) -> None:
    slack.expect("invalid_arguments", "hash_conflict")
    view: dict[str, Any] = {"type": "home", "blocks": [{"type": "divider"}]}
    await client.views_publish(user_id="U0ANA", view=view)
    assert slack.home("Ana") is not None
    caught = await refused(client.views_publish(user_id="U0ANA", view=view, hash="old"))
    assert caught.response["error"] == "hash_conflict"
    caught = await refused(client.views_publish(user_id="U0ANA", view={**view, "title": "no"}))
    assert "title" in caught.response["response_metadata"]["messages"][0]


async def test_a_trigger_opens_one_modal_within_three_seconds(
    slack: Slack, client: AsyncWebClient
) -> None:
    slack.expect("exchanged_trigger_id", "invalid_trigger_id")
    title = {"type": "plain_text", "text": "Hello"}
    view = {"type": "modal", "title": title, "blocks": [{"type": "divider"}]}
    trigger = slack.world.new_trigger("U0ANA").id
    await client.views_open(trigger_id=trigger, view=view)
    assert slack.modal("Ana") is not None
    caught = await refused(client.views_open(trigger_id=trigger, view=view))
    assert caught.response["error"] == "exchanged_trigger_id"
    caught = await refused(client.views_open(trigger_id="1.1", view=view))
    assert caught.response["error"] == "invalid_trigger_id"


async def test_a_status_lasts_until_the_bot_speaks(slack: Slack, client: AsyncWebClient) -> None:
    place = slack.world.direct_channel("Ana").id
    root = slack.world.post(place, Draft(text="a question"), user="U0ANA").ts
    await client.assistant_threads_setStatus(
        channel_id="D0ANA", thread_ts=root, status="is looking"
    )
    assert slack.world.statuses == {("D0ANA", root): "is looking"}
    await client.chat_postMessage(channel="D0ANA", text="an answer", thread_ts=root)
    assert slack.world.statuses == {}


async def test_prompts_for_a_thread_are_shown_to_nobody(
    slack: Slack, client: AsyncWebClient
) -> None:
    slack.world.direct_channel("Ana")
    prompts = [{"title": "Why?", "message": "Why data mesh?"}]
    await client.assistant_threads_setSuggestedPrompts(
        channel_id="D0ANA", prompts=prompts, thread_ts="1.0"
    )
    assert slack.world.prompts == {}


async def test_broken_json_is_refused(slack: Slack) -> None:
    slack.expect("invalid_json", "json_not_object")
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
    headers = {"Content-Type": "application/json"}
    for body, error in (("{", "invalid_json"), ("[]", "json_not_object")):
        caught = await refused(client.api_call("api.test", data=body, headers=headers))  # type: ignore[arg-type]
        assert caught.response["error"] == error
