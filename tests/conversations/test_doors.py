"""The same dialogues through every door: slash command, mention, direct message, terminal."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from bot.playground import Slack

Door = Callable[[Slack, str], Awaitable[str]]


async def by_command(slack: Slack, text: str) -> str:
    await slack.command(f"/datamesh {text}")
    return slack.seen_by("Ana")[-1]


async def by_mention(slack: Slack, text: str) -> str:
    await slack.mention(text)
    return slack.seen_by("Ana")[-1]


async def by_direct_message(slack: Slack, text: str) -> str:
    await slack.direct(text)
    return slack.seen_by("Ana", channel="@ana")[-1]


async def in_the_terminal(slack: Slack, text: str) -> str:
    command = [sys.executable, "-m", "bot", "ask", text]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True)
    return done.stdout


DOORS = [by_command, by_mention, by_direct_message, in_the_terminal]


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param("principels", "Data Mesh Principles", id="a typo"),
        pytest.param("dehghani", "Data Mesh Principles", id="an author"),
        pytest.param("slo", "Surfacing reliability SLIs and SLOs", id="an acronym"),
        pytest.param(
            "how can I make people trust my data?", "Surfacing reliability", id="a question"
        ),
        pytest.param("kind:workshop", "Data Mesh Accelerate Workshop", id="a filter"),
        pytest.param("dx", "A Streamlined Developer Experience", id="another name"),
        pytest.param("pizza recipe", "Nothing on the list fits “pizza recipe”.", id="nothing"),
        pytest.param("help", "I know 7 resources on Data Mesh Resources", id="help"),
        pytest.param("list", "Data Mesh Resources: 7 resources.", id="list"),
        pytest.param("random", "Picked at random:", id="random"),
        pytest.param("week", "The resource of week ", id="week"),
    ],
)
async def test_every_door_gives_the_same_answer(
    slack: Slack, door: Door, text: str, heard: str
) -> None:
    assert heard in await door(slack, text)
