"""How the page holds together: on a phone, in the dark, with very long words."""

import pytest

from bot.playground import Slack
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
LONG = "Antidisestablishmentarianism" * 12


async def insist_on_no_sideways_scrolling(visitor: Visitor) -> None:
    drawn, window = await visitor.width()
    assert drawn <= window


async def test_a_phone_scrolls_down_only(game: Slack, new_visitor: NewVisitor) -> None:
    ana = await new_visitor(game.url, **PHONE)
    await insist_on_no_sideways_scrolling(ana)
    await ana.say("/datamesh list")
    await ana.sees("Data Mesh Resources")
    await ana.say(f"{LONG} `{LONG}` https://example.com/{LONG}\n```{LONG}```\n> {LONG}")
    await ana.sees(LONG)
    await insist_on_no_sideways_scrolling(ana)
    await ana.page.get_by_role("button", name="Channels").tap()
    await ana.go("datamesh")
    await ana.page.locator(".chip").first.tap()
    await ana.reads_in_thread("Here is what fits")
    await insist_on_no_sideways_scrolling(ana)
    await ana.page.get_by_role("button", name="Close the thread").tap()
    await ana.page.locator("#sees").tap()
    await ana.page.locator(".entry.delivered").last.tap()
    await insist_on_no_sideways_scrolling(ana)


async def test_on_a_phone_a_mention_shows_its_answer_and_lets_go_of_it(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana = await new_visitor(game.url, **PHONE)
    await ana.say("@datamesh principles")
    await ana.reads_in_thread("These fit best:")
    await insist_on_no_sideways_scrolling(ana)
    await ana.page.get_by_role("button", name="Close the thread").tap()
    await ana.sees("1 reply")
    await ana.press("1 reply")
    await ana.reads_in_thread("These fit best:")


async def test_the_places_of_a_phone_open_and_close(game: Slack, new_visitor: NewVisitor) -> None:
    ana = await new_visitor(game.url, **PHONE)
    button = ana.page.get_by_role("button", name="Channels")
    await expect(ana.page.locator("#places")).to_be_hidden()
    await button.tap()
    await expect(button).to_have_attribute("aria-expanded", "true")
    await button.tap()
    await expect(ana.page.locator("#places")).to_be_hidden()
    await button.tap()
    await ana.page.locator(".place").first.press("Escape")
    await expect(button).to_be_focused()
    await button.tap()
    await ana.go("general")
    await expect(ana.page.locator("#places")).to_be_hidden()
    await expect(ana.page.locator("#room-name")).to_contain_text("general")


@pytest.mark.parametrize("width", [620, 800, 1000, 1600])
async def test_no_width_scrolls_sideways(game: Slack, new_visitor: NewVisitor, width: int) -> None:
    ana = await new_visitor(game.url, viewport={"width": width, "height": 700})
    await ana.say("@datamesh principles")
    await ana.reads_in_thread("These fit best:")
    await ana.page.locator("#sees").click()
    await insist_on_no_sideways_scrolling(ana)


async def test_light_and_dark_follow_the_system_until_one_is_chosen(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana = await new_visitor(game.url, color_scheme="dark")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = await ana.page.evaluate(paper)
    await ana.page.emulate_media(color_scheme="light")
    light = await ana.page.evaluate(paper)
    assert light != dark
    await ana.page.locator("#theme").click()
    assert await ana.page.evaluate(paper) == dark
    await ana.page.reload()
    assert await ana.page.evaluate(paper) == dark
    await ana.page.locator("#theme").click()
    assert await ana.page.evaluate(paper) == light
    await ana.page.locator("#theme").click()  # as the system has it
    await ana.page.emulate_media(color_scheme="dark")
    assert await ana.page.evaluate(paper) == dark
    await ana.page.locator("#theme").click()
    assert await ana.page.evaluate(paper) == light


async def test_a_long_answer_is_read_from_its_first_line(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana = await new_visitor(game.url, viewport={"width": 1280, "height": 420})
    for _ in range(3):
        await ana.say("/datamesh principles")
    await ana.sees("", times=3)
    await expect(ana.messages().last.locator(".head")).to_be_in_viewport()


# The contrast of every text with what is drawn behind it: https://www.w3.org/TR/WCAG22/#contrast-minimum
FAINT = """() => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const ground = (node) => {
        for (let each = node; each; each = each.parentElement) {
            const [red, green, blue, alpha = 1] = numbers(getComputedStyle(each).backgroundColor);
            if (alpha === 1) return [red, green, blue];
        }
        return [255, 255, 255];
    };
    const light = (colour) => colour
        .map((each) => each / 255)
        .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
        .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
    const contrast = (node) => {
        const lights = [numbers(getComputedStyle(node).color).slice(0, 3), ground(node)].map(light);
        return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    };
    const hasText = (each) => [...each.childNodes].some((part) => part.nodeType === 3);
    return [...document.querySelectorAll("body *:not(:disabled)")]
        .filter((each) => hasText(each) && each.checkVisibility() && contrast(each) < 4.5)
        .map((each) => `${each.className} ${each.textContent} ${contrast(each).toFixed(1)}`);
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_every_text_stands_out_from_its_ground(
    game: Slack, new_visitor: NewVisitor, theme: str
) -> None:
    ana = await new_visitor(game.url, color_scheme=theme)
    await ana.say("some `code`, a https://example.com/link\n> and a quotation")
    await ana.say("@datamesh principles")
    await ana.reads_in_thread("These fit best:")
    await ana.say("/datamesh principles")
    await ana.sees("Why: ")
    await ana.page.locator("#composer").fill("/nonsense")
    await ana.page.locator("#composer").press("Enter")
    await ana.is_told("not a valid command")
    await ana.page.locator("#sees").click()
    await ana.page.locator(".entry.delivered").last.click()
    await ana.choose("#clock", "+1 hour")
    await ana.page.locator("#trouble").click()
    assert await ana.page.evaluate(FAINT) == []
