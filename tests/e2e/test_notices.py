"""The lines above the messages: one at a time, and gone when the next thing works."""

import pytest

from bot.cli.guest import starter
from bot.playground import Slack
from bot.playground.page import playing
from bot.settings import Settings
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import COMPOSER, Visitor, expect
from tests.running import SHIPPED

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def send(visitor: Visitor, text: str) -> None:
    """Type a line that is not taken and stays in the field."""
    await visitor.page.locator(COMPOSER).fill(text)
    await visitor.page.locator(COMPOSER).press("Enter")


async def insist_on_no_line(visitor: Visitor) -> None:
    await expect(visitor.page.locator(".notice")).to_have_count(0)


async def test_one_complaint_at_a_time_until_something_works(ana: Visitor) -> None:
    await send(ana, "/foo")
    await ana.is_told("/foo is not a valid command")
    await send(ana, "/bar")
    await ana.is_told("/bar is not a valid command")
    await expect(ana.page.locator(".notice")).to_have_count(1)
    await ana.page.get_by_role("button", name="Send").click()
    await ana.page.wait_for_timeout(300)
    await ana.page.get_by_role("button", name="Close this line").click()
    await insist_on_no_line(ana)
    await send(ana, "/baz")
    await ana.is_told("/baz is not a valid command")
    await ana.say("/datamesh list")
    await ana.sees("Data Mesh Resources")
    await insist_on_no_line(ana)


async def test_what_was_written_while_nobody_was_there_is_no_complaint_afterwards(
    new_visitor: NewVisitor,
) -> None:
    async with playing(starter(Settings(resources=SHIPPED))) as slack:
        ana = await new_visitor(slack.url)
        port = int(slack.url.rpartition(":")[2])
    await ana.is_told("Start it again")
    await send(ana, "/datamesh list")
    await ana.page.wait_for_timeout(300)
    assert await ana.page.locator(".notice").count() == 1
    async with playing(starter(Settings(resources=SHIPPED)), port=port):
        await expect(ana.page.locator(".notice")).to_have_count(0, timeout=15_000)


async def test_that_slack_hides_a_private_channel_from_the_bot_is_no_complaint(
    ana: Visitor, game: Slack
) -> None:
    game.expect("channel_not_found")
    await ana.go("leads")
    await ana.say("/datamesh weekly monday 9:00")
    await ana.sees("/invite @datamesh")
    await ana.page.wait_for_timeout(300)
    await insist_on_no_line(ana)
