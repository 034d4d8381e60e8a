"""Blocks, elements, modals and Home, shown by a tiny bot."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.playground import Slack
from bot.playground.page import playing
from tests.e2e.conftest import NewVisitor
from tests.e2e.tiny import start_tiny
from tests.e2e.visitor import Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def tiny() -> AsyncIterator[Slack]:
    async with playing(start_tiny) as slack:
        yield slack


@pytest_asyncio.fixture(loop_scope="session")
async def ana(tiny: Slack, new_visitor: NewVisitor) -> Visitor:
    visitor = await new_visitor(tiny.url)
    await visitor.say("/datamesh show")
    await visitor.sees("Everything")
    return visitor


async def test_every_block_is_drawn_and_an_unknown_one_is_named(ana: Visitor) -> None:
    message = ana.messages("Everything")
    await expect(message.get_by_role("heading", name="Everything")).to_be_visible()
    await expect(message.locator("hr")).to_have_count(1)
    await expect(message.locator(".fields .text")).to_have_text(["Left", "Right"])
    await expect(message.locator(".context i")).to_have_text("print")
    await expect(message.locator(".unknown")).to_contain_text("table")


async def test_a_menu_and_an_overflow_tell_the_bot_what_was_chosen(ana: Visitor) -> None:
    await ana.messages("Everything").get_by_label("A colour").select_option("Blue")
    await ana.sees("You picked blue.")
    await ana.page.get_by_role("button", name="More actions").click()
    await ana.page.get_by_role("menuitem", name="Red").click()
    await ana.sees("You picked red.")


async def test_a_button_asks_first_when_the_bot_wants_it_to(ana: Visitor, tiny: Slack) -> None:
    await ana.press("Drop it")
    await ana.page.get_by_role("button", name="Better not").click()
    await ana.press("Drop it")
    await expect(ana.page.get_by_role("dialog")).to_contain_text("It cannot be undone.")
    await ana.page.get_by_role("button", name="Do it").click()
    await ana.sees("Dropped.", times=1)


async def test_a_modal_complains_by_field_and_closes_when_it_is_taken(ana: Visitor) -> None:
    await ana.press("Open a form")
    dialog = ana.page.get_by_role("dialog")
    await dialog.get_by_label("Name").fill("nobody")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_contain_text("Nobody is not a name.")
    await dialog.get_by_label("Name").fill("Cleo")
    await ana.page.keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    await ana.sees("Hello Cleo")


async def test_escape_closes_a_modal(ana: Visitor, tiny: Slack) -> None:
    await ana.press("Open a form")
    await expect(ana.page.get_by_role("dialog")).to_be_visible()
    await ana.page.keyboard.press("Escape")
    await expect(ana.page.get_by_role("dialog")).to_be_hidden()
    assert tiny.modal() is None


async def test_the_home_is_drawn_and_its_search_answers_to_enter(ana: Visitor) -> None:
    await ana.go("datamesh")
    await ana.page.get_by_role("tab", name="Home").click()
    await expect(ana.page.get_by_role("heading", name="Welcome home")).to_be_visible()
    await ana.page.get_by_label("Find").fill("trust")
    await ana.page.keyboard.press("Enter")
    await expect(ana.page.locator(".home")).to_contain_text("Found trust")


async def test_what_slack_refuses_is_said_with_its_reason(ana: Visitor) -> None:
    await ana.say("/datamesh broken")
    await ana.is_told("invalid_blocks")
    await ana.is_told("must be less than 151 characters")
    await ana.page.get_by_role("button", name="Look").click()
    await expect(ana.page.locator("#drawer .detail")).to_contain_text("invalid_blocks")
