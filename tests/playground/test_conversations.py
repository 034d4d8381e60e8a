"""The stand-in against the real Bolt: the same talk by HTTP and by socket."""

import pytest
from slack_bolt.app.async_app import AsyncApp

from bot.playground import Slack


@pytest.fixture(params=["http_bot", "socket_bot"])
def bot(request: pytest.FixtureRequest) -> AsyncApp:
    app: AsyncApp = request.getfixturevalue(request.param)
    return app


@pytest.mark.usefixtures("bot")
async def test_a_command_is_answered_to_the_one_who_typed_it(slack: Slack) -> None:
    done = await slack.command("/echo  data mesh ", user="Ana")
    assert done.status == 200
    assert done.message is not None
    assert done.message.ephemeral_to == "U0ANA"
    assert slack.seen_by("Ana") == ["datamesh: data mesh\n[Share]"]
    assert slack.seen_by("Ben") == slack.said() == []


@pytest.mark.usefixtures("bot")
async def test_a_button_answers_through_its_response_url(slack: Slack) -> None:
    await slack.command("/echo data mesh", user="Ana")
    await slack.click("Share", user="Ana")
    await slack.quiet()
    assert slack.said() == ["datamesh: shared it"]
    assert slack.seen_by("Ana") == ["datamesh: Shared.", "datamesh: shared it"]


@pytest.mark.usefixtures("bot")
async def test_a_mention_is_answered_in_its_thread(slack: Slack) -> None:
    await slack.mention("who is there?", user="Ben")
    await slack.quiet()
    assert slack.said() == ["Ben: @datamesh who is there?", "↳ datamesh: you called?"]


@pytest.mark.usefixtures("bot")
async def test_a_direct_message_is_answered(slack: Slack) -> None:
    await slack.direct("R&D <3", user="Ben")
    await slack.quiet()
    assert slack.said("@ben") == ["Ben: R&D <3", "↳ datamesh: you said R&D <3"]


@pytest.mark.usefixtures("bot")
async def test_opening_the_home_and_the_messages_is_told(slack: Slack) -> None:
    await slack.open_home("Ana")
    await slack.open_direct("Ana")
    await slack.quiet()
    home = slack.home("Ana")
    assert home is not None
    assert home.blocks[0]["text"]["text"] == "Welcome"
    assert [each["title"] for each in slack.world.prompts["D0ANA"]] == ["Why?"]
