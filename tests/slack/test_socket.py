"""Socket Mode: the same answers, and back soon after every loss."""

import time

from bot.playground import Slack
from tests.running import over_socket


async def test_commands_mentions_and_clicks_are_answered_through_the_socket(slack: Slack) -> None:
    async with over_socket(slack):
        answer = await slack.command("/datamesh principels")
        assert answer.message is not None
        assert "Data Mesh Principles" in slack.seen_by("Ana")[-1]
        await slack.click("More like this")
        await slack.quiet()
        assert "Close to" in slack.seen_by("Ana")[-1]
        await slack.mention("how do I get people to trust my data products?")
        assert "Surfacing reliability" in slack.said()[-1]


async def test_after_the_socket_died_it_answers_again_within_ten_seconds(slack: Slack) -> None:
    async with over_socket(slack):
        before = await slack.mention("principles")
        await slack.socket.kill()
        await slack.socket.restart()
        started = time.monotonic()
        await slack.socket.connected()
        again = await slack.redeliver(before)
        assert again.error == ""
        assert (await slack.command("/datamesh slo")).message is not None
        assert time.monotonic() - started < 10
        assert len(slack.calls("chat.postMessage")) == 1, "answered twice"


async def test_a_wrong_app_token_is_named_and_tried_again(slack: Slack) -> None:
    slack.expect("invalid_auth")
    slack.fault(method="apps.connections.open", kind="error", error="invalid_auth")
    async with over_socket(slack):
        assert len(slack.calls("apps.connections.open")) == 2
        assert (await slack.command("/datamesh slo")).message is not None


async def test_when_slack_asks_for_a_new_connection_no_command_is_lost(slack: Slack) -> None:
    async with over_socket(slack):
        await slack.socket.disconnect("refresh_requested")
        while len(slack.calls("apps.connections.open")) < 2:
            assert (await slack.command("/datamesh slo")).message is not None
        await slack.socket.connected(2)
        assert (await slack.command("/datamesh slo")).message is not None
