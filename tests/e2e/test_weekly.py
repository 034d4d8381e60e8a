"""The weekly story with the clock: subscribe, wait for Monday, read."""

import pytest

from bot.playground import Slack
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

POSTED = "#scroll .message:not(.private)"


async def test_a_subscribed_channel_gets_its_post_on_monday_once(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana, ben = await new_visitor(game.url), await new_visitor(game.url)
    await ben.become("Ben")
    await ana.say("/datamesh weekly monday 9:00")
    await ana.sees("every Monday at 9:00, Europe/Berlin time")
    await ana.choose("#clock", "Next Monday")
    for visitor in (ana, ben):
        post = visitor.page.locator(POSTED)
        await expect(post).to_have_count(1)
        await expect(post.get_by_role("link")).to_have_count(1)
    await expect(ana.page.locator(POSTED).locator("time")).to_have_text("09:00")
    await expect(ben.page.locator(POSTED).locator("time")).to_have_text("03:00")
    await ana.choose("#trouble", "Restart the bot")
    await ana.is_told("The bot runs again.")
    await ana.choose("#clock", "+1 hour")
    await game.quiet()
    await expect(ben.page.locator(POSTED)).to_have_count(1)
    await ana.choose("#clock", "Next slot")
    await expect(ben.page.locator(POSTED)).to_have_count(2)


async def test_the_clock_says_when_nothing_is_planned(game: Slack, new_visitor: NewVisitor) -> None:
    ana = await new_visitor(game.url)
    await ana.choose("#clock", "Next slot")
    await ana.is_told("The bot plans to post nothing.")
