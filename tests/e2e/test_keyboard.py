"""Everything by keyboard alone, and what a screen reader is told."""

import pytest

from bot.playground import Slack
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def press(visitor: Visitor, *keys: str) -> None:
    for key in keys:
        await visitor.page.keyboard.press(key)


async def focused(visitor: Visitor) -> str:
    name: str = await visitor.page.evaluate(
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
    )
    return name


async def tab_to(visitor: Visitor, label: str, key: str = "Tab") -> None:
    for _ in range(40):
        await press(visitor, key)
        if (await focused(visitor)).startswith(label):
            return
    raise AssertionError(f"{key} does not lead to {label!r}")


async def test_a_card_is_found_and_shared_without_a_mouse(ana: Visitor) -> None:
    await press(ana, "Tab", "Enter")  # skip to writing
    assert await focused(ana) == "Write to #data-mesh as Ana"
    await ana.page.keyboard.type("/da")
    option = ana.page.get_by_role("option", selected=True)
    await expect(option).to_contain_text("/datamesh")
    await press(ana, "Tab")
    await ana.page.keyboard.type("principles")
    await press(ana, "Enter")
    await ana.sees("Here is what fits")
    await expect(ana.page.locator("#spoken")).to_contain_text("only visible to you")
    await tab_to(ana, "Share here: Data Mesh Principles", key="Shift+Tab")
    await press(ana, "Enter")
    await ana.sees("Shared by ana for “principles”")


async def test_names_are_completed_with_the_arrows(ana: Visitor) -> None:
    await ana.page.locator("#composer").press_sequentially("hello @")
    await press(ana, "ArrowDown", "ArrowDown", "Enter")
    await expect(ana.page.locator("#composer")).to_have_value("hello @ben ")
    await ana.page.keyboard.type("in #gen")
    await press(ana, "Enter", "Enter")
    await ana.sees("hello @Ben in #general")


async def test_the_arrows_go_from_message_to_message_and_from_channel_to_channel(
    ana: Visitor,
) -> None:
    for text in ("one", "two"):
        await ana.say(text)
        await ana.sees(text)
    await ana.messages("two").focus()
    await press(ana, "ArrowUp")
    await expect(ana.messages("one")).to_be_focused()
    await press(ana, "Alt+ArrowDown")
    await expect(ana.page.locator("#room-name")).to_contain_text("general")


async def test_escape_closes_what_was_opened(ana: Visitor) -> None:
    await ana.say("@datamesh principles")
    await ana.reads_in_thread("These fit best:")
    await ana.page.locator("#thread-composer").focus()
    await press(ana, "Escape")
    await expect(ana.page.locator("#thread")).to_be_hidden()
    await ana.page.locator("#trouble").press("Enter")
    await expect(ana.page.get_by_role("menu")).to_be_visible()
    await press(ana, "Escape")
    await expect(ana.page.get_by_role("menu")).to_have_count(0)


async def test_the_arrow_up_edits_what_one_wrote_last(ana: Visitor) -> None:
    await ana.say("teh end")
    await ana.sees("teh end")
    await press(ana, "ArrowUp")
    await ana.page.get_by_label("Edit your message").fill("the end")
    await press(ana, "Enter")
    await ana.sees("the end")


async def test_a_pressed_button_keeps_the_place_of_the_keyboard(ana: Visitor) -> None:
    await ana.say("/datamesh data mesh")
    await tab_to(ana, "Show more", key="Shift+Tab")
    await press(ana, "Enter")
    await ana.sees("More that fits")
    inside = "document.activeElement.closest('.message') !== null"
    assert await ana.page.evaluate(inside)


async def test_every_control_has_a_name_and_every_message_an_author(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana = await new_visitor(game.url)
    await ana.say("/datamesh principles")
    await ana.sees("Here is what fits")
    nameless = """[...document.querySelectorAll("button, a, input, select, textarea")]
        .filter((each) => each.checkVisibility())
        .filter((each) => !(each.ariaLabel || each.textContent.trim() || each.labels?.length))
        .map((each) => each.outerHTML)"""
    assert await ana.page.evaluate(nameless) == []
    label = await ana.messages().last.get_attribute("aria-label")
    assert label is not None
    assert label.startswith("datamesh, ")
    assert label.endswith("only visible to you")
