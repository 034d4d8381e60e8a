"""The bot's own Home tab in the page: the list, the search box, this week's pick, subscriptions."""

import pytest

from tests.e2e.visitor import Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def _open_home(visitor: Visitor) -> None:
    await visitor.go("datamesh")
    await visitor.page.get_by_role("tab", name="Home").click()
    await expect(visitor.page.get_by_role("heading", name="Find a good resource")).to_be_visible()


async def test_home_shows_the_list_and_this_weeks_pick(ana: Visitor) -> None:
    await _open_home(ana)
    home = ana.page.locator(".home")
    await expect(home).to_contain_text("Data Mesh Resources: 7 resources.")
    await expect(home).to_contain_text("The resource of week ")


async def test_the_search_box_answers_to_enter_and_leads_back(ana: Visitor) -> None:
    await _open_home(ana)
    home = ana.page.locator(".home")
    await home.get_by_role("textbox").fill("principels")
    await ana.page.keyboard.press("Enter")
    await expect(home).to_contain_text("Here is what fits “principels”:")
    await home.get_by_role("button", name="The whole list").click()
    await expect(home).to_contain_text("Data Mesh Resources: 7 resources.")


async def test_a_subscription_can_be_paused_and_resumed_from_home(ana: Visitor) -> None:
    await ana.say("/datamesh weekly monday 9:00")
    await ana.sees("every Monday at 9:00, Europe/Berlin time")
    await _open_home(ana)
    home = ana.page.locator(".home")
    await home.get_by_role("button", name="Pause").click()
    await expect(home).to_contain_text("Paused until")
    await home.get_by_role("button", name="Resume").first.click()
    await expect(home).to_contain_text("The next one comes on Monday")
