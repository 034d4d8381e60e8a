"""What one person's page is told: all of it at first, then only what changed, and only theirs."""

from collections.abc import Collection
from typing import Any

import pytest

from bot.playground import Slack
from bot.playground.page.feed import Feed
from bot.playground.page.scene import Marks, stage
from bot.playground.world.draft import Draft

pytestmark = pytest.mark.usefixtures("http_bot")
PRIVATE = "D0ANA"


def feed(slack: Slack, user: str = "U0ANA", marks: Marks | None = None) -> Feed:
    return Feed(slack, user, lambda: stage(slack.world, user, marks or Marks()))


def texts(patch: dict[str, Any]) -> Collection[str]:
    return [each["text"] for each in patch.get("messages", [])]


async def test_the_first_patch_has_everything_and_the_next_nothing(slack: Slack) -> None:
    await slack.write("hello")
    told = feed(slack)
    first = told.patch()
    assert texts(first) == ["hello"]
    assert [each["name"] for each in first["set"]["people"]] == ["Ana", "Ben"]
    assert told.patch() == {}


async def test_only_what_changed_is_told(slack: Slack) -> None:
    message = slack.world.post_as_bot("C0GENERAL", Draft(text="before"))
    told = feed(slack)
    told.patch()
    slack.world.edit(message, Draft(text="after"))
    assert told.patch() == {"messages": [_shown(message.ts, "after", edited=True)]}


async def test_what_only_one_sees_is_told_to_that_one_and_taken_back(slack: Slack) -> None:
    message = slack.world.post_as_bot("C0GENERAL", Draft(text="psst"), ephemeral_to="U0ANA")
    ana, ben = feed(slack), feed(slack, "U0BEN")
    assert texts(ana.patch()) == ["psst"]
    assert texts(ben.patch()) == []
    slack.world.delete(message)
    assert ana.patch()["gone"] == [["C0GENERAL", message.ts]]
    assert ben.patch() == {}


async def test_a_deleted_message_leaves_its_place_without_its_text(slack: Slack) -> None:
    message = slack.world.post_as_bot("C0GENERAL", Draft(text="oops"))
    told = feed(slack, "U0BEN")
    told.patch()
    slack.world.delete(message)
    (trace,) = told.patch()["messages"]
    assert trace["deleted"]
    assert "oops" not in str(trace)


async def test_another_s_conversation_with_the_bot_is_never_told(slack: Slack) -> None:
    await slack.direct("my secret", user="Ana")
    patch = feed(slack, "U0BEN").patch()
    assert "my secret" not in str(patch.get("messages"))
    assert PRIVATE not in [each["id"] for each in patch["set"]["channels"]]


async def test_unread_are_the_messages_of_others_since_one_looked(slack: Slack) -> None:
    marks = Marks()
    await slack.write("one", user="Ana")
    await slack.write("two", user="Ben")
    assert marks.count(slack.world, "U0ANA", "C0DATAMESH") == 1
    marks.mark("U0ANA", "C0DATAMESH", slack.messages()[-1].ts)
    assert marks.count(slack.world, "U0ANA", "C0DATAMESH") == 0


async def test_the_app_hears_of_a_deletion_where_it_hears_messages(slack: Slack) -> None:
    await slack.direct("never mind")
    await slack.delete(slack.messages(channel="@ana")[0])
    heard = [each.data["request"] for each in slack.transcript.entries if "request" in each.data]
    assert heard[-1]["event"]["subtype"] == "message_deleted"
    assert heard[-1]["event"]["previous_message"]["text"] == "never mind"
    await slack.write("in a channel")
    gone = await slack.delete(slack.messages(channel="#data-mesh")[0])
    assert gone.error == "not_delivered"


async def test_the_story_has_what_was_signed(slack: Slack) -> None:
    await slack.command("/echo hello")
    (delivered,) = [each for each in slack.transcript.entries if each.kind == "delivered"]
    signed = delivered.data["signed"]
    assert signed["X-Slack-Signature"].startswith("v0=")
    assert "text=hello" in signed["body"]


def _shown(ts: str, text: str, *, edited: bool) -> dict[str, Any]:
    return {
        "ts": ts,
        "channel": "C0GENERAL",
        "user": "U0DATAMESH",
        "thread": None,
        "deleted": False,
        "text": text,
        "blocks": [],
        "private": False,
        "edited": edited,
    }
