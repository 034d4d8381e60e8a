"""The clock, the trouble menu, what Slack sees, and the list that is edited meanwhile."""

import json
import shutil
from pathlib import Path

import pytest

from bot.cli.guest import starter
from bot.playground import Slack
from bot.playground.page import playing
from bot.settings import Settings
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import Visitor, expect
from tests.running import SHIPPED

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_next_monday_it_is_nine_and_messages_say_so(ana: Visitor) -> None:
    await ana.choose("#clock", "Next Monday")
    await expect(ana.page.locator("#clock")).to_contain_text("Mon")
    await expect(ana.page.locator("#clock")).to_contain_text("09:00")
    await ana.say("/datamesh week")
    await ana.sees("The resource of week ")
    await expect(ana.page.locator(".day").last).to_contain_text("Monday")
    await ana.choose("#clock", "+1 hour")
    await expect(ana.page.locator("#clock")).to_contain_text("10:0")
    await ana.choose("#clock", "Now")
    await expect(ana.page.locator("#clock:not(.moved)")).to_be_visible()


async def test_back_from_the_future_the_page_says_what_stays(ana: Visitor) -> None:
    line = ana.page.locator(".notice", has_text="new messages are dated after that")
    await ana.choose("#clock", "Next Monday")
    await ana.choose("#clock", "Now")
    await expect(ana.page.locator("#clock:not(.moved)")).to_be_visible()
    await expect(line).to_have_count(0)
    await ana.choose("#clock", "Next Monday")
    await ana.say("/datamesh week")
    await ana.sees("The resource of week ")
    await expect(line).to_have_count(0)
    await ana.choose("#clock", "Now")
    await expect(line).to_be_visible()
    await ana.say("/datamesh list")
    await expect(line).to_be_visible()


async def test_an_event_delivered_again_is_answered_once(ana: Visitor) -> None:
    await ana.say("@datamesh principles")
    await ana.reads_in_thread("These fit best:")
    await ana.choose("#trouble", "Deliver the last event again")
    await ana.say("@datamesh slo")
    await ana.sees("1 reply", times=2)


async def test_a_429_is_survived_and_shown(ana: Visitor, game: Slack) -> None:
    game.expect("ratelimited", "dispatch_failed")
    await ana.choose("#trouble", "Slack says 429")
    await ana.is_told("with 429")
    await ana.say("@datamesh principles")
    await ana.is_told("The bot refused what Slack sent")
    await ana.reads_in_thread("These fit best:")  # Slack came again


async def test_a_slow_slack_gets_one_answer_all_the_same(ana: Visitor, game: Slack) -> None:
    game.expect("operation_timeout", "dispatch_failed")
    await ana.choose("#trouble", "Slack answers slowly")
    await ana.is_told("after 4 seconds")
    await ana.say("@datamesh principles")
    await expect(ana.page.locator("#thread .message")).to_have_count(2, timeout=10_000)
    await game.quiet()
    await expect(ana.page.locator("#thread .message")).to_have_count(2)


async def test_the_bot_can_be_taken_out_of_a_channel_and_let_in_again(ana: Visitor) -> None:
    await ana.choose("#trouble", "Remove the bot from here")
    await ana.press("datamesh is not in this channel")
    await ana.page.get_by_role("menuitem", name="Invite datamesh").click()
    await expect(ana.page.locator(".presence")).to_have_text("datamesh is in this channel")


async def test_a_restarted_bot_answers(ana: Visitor) -> None:
    await ana.choose("#trouble", "Restart the bot")
    await ana.is_told("The bot runs again.")
    await ana.page.locator("#sees").click()
    await expect(ana.page.locator(".story")).to_contain_text("the bot is restarted")
    await ana.say("/datamesh principles")
    await ana.sees("Here is what fits")


async def test_what_slack_sees_shows_requests_replies_and_the_signature(ana: Visitor) -> None:
    await ana.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await ana.page.locator("#sees").click()
    await ana.say("/datamesh principles")
    await ana.page.locator(".entry.delivered", has_text="/datamesh").click()
    detail = ana.page.locator("#drawer .detail")
    for part in ("Signature, accepted by the bot", "v0=", '"response_url"', '"response_type"'):
        await expect(detail).to_contain_text(part)
    await expect(ana.page.locator(".entry.delivered .ms")).to_contain_text("ms")
    await detail.get_by_role("button", name="Copy as Block Kit").click()
    await ana.is_told("Copied.")
    copied = json.loads(await ana.page.evaluate("navigator.clipboard.readText()"))
    assert copied["blocks"][0]["type"] == "section"


async def test_a_bad_edit_of_the_list_is_shown_with_its_line(
    new_visitor: NewVisitor, tmp_path: Path
) -> None:
    resources = tmp_path / "resources.yaml"
    shutil.copy(SHIPPED, resources)
    async with playing(starter(Settings(resources=resources))) as slack:
        ana = await new_visitor(slack.url)
        good = resources.read_text(encoding="utf-8")
        resources.write_text(good.replace("kind: book", "knd: book"), encoding="utf-8")
        line = good[: good.index("kind: book")].count("\n") + 1
        await ana.is_told(f"resources.yaml:{line}:")
        await ana.say("/datamesh principles")
        await ana.sees("Here is what fits")
        resources.write_text(good, encoding="utf-8")
        await expect(ana.page.locator(".notice")).to_have_count(0)


async def test_a_restart_with_a_broken_list_says_why_and_the_next_one_helps(
    new_visitor: NewVisitor, tmp_path: Path
) -> None:
    resources = tmp_path / "resources.yaml"
    shutil.copy(SHIPPED, resources)
    async with playing(starter(Settings(resources=resources))) as slack:
        ana = await new_visitor(slack.url)
        resources.write_text("title: [", encoding="utf-8")
        await ana.choose("#trouble", "Restart the bot")
        await ana.is_told("The bot did not start")
        await ana.say("/datamesh principles")
        await ana.is_told("No bot is running.")
        shutil.copy(SHIPPED, resources)
        await ana.choose("#trouble", "Restart the bot")
        await ana.is_told("The bot runs again.")
        await ana.say("/datamesh principles")
        await ana.sees("Here is what fits")


async def test_the_page_goes_on_after_the_playground_was_away(new_visitor: NewVisitor) -> None:
    async with playing(starter(Settings(resources=SHIPPED))) as slack:
        ana = await new_visitor(slack.url)
        port = int(slack.url.rpartition(":")[2])
        await ana.say("before")
        await ana.sees("before")
    await ana.is_told("does not answer")
    async with playing(starter(Settings(resources=SHIPPED)), port=port):
        await expect(ana.page.locator(".notice")).to_have_count(0, timeout=15_000)
        await ana.sees("before", times=0)
