"""python -m tests.e2e.pictures: a conversation with the real bot → the pictures in docs/."""

import asyncio
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, ViewportSize, expect

from bot.cli.guest import starter
from bot.playground.page import playing
from bot.settings import Settings
from tests.e2e.browser import find_chromium, launched
from tests.e2e.visitor import Visitor
from tests.running import SHIPPED

DOCS = Path(__file__).parent.parent.parent / "docs"
DESKTOP = ViewportSize(width=1280, height=860)
PHONE = ViewportSize(width=390, height=780)
QUESTION = "@datamesh how do I get people to trust my data products?"

Theme = Literal["light", "dark"]


async def take_all() -> None:
    """Take every picture, light and dark."""
    path = find_chromium()
    if path is None:
        raise SystemExit("Chromium is missing: apt-get install chromium")
    DOCS.mkdir(exist_ok=True)
    async with launched(path) as browser:
        for theme in ("light", "dark"):
            await take_desktop(browser, theme)
            await take_phone(browser, theme)


async def take_desktop(browser: Browser, theme: Theme) -> None:
    """Take the conversation in a channel, what Slack sees of it, and the bot's Home."""
    async with playing(starter(Settings(resources=SHIPPED))) as slack:
        context = await browser.new_context(
            viewport=DESKTOP, color_scheme=theme, device_scale_factor=2
        )
        ana = Visitor(await context.new_page())
        await ana.open(slack.url)
        await converse(ana)
        await shoot(ana, f"playground-{theme}")
        await ana.page.locator("#sees").click()
        await ana.page.locator(".entry.delivered", has_text="app_mention").click()
        await shoot(ana, f"what-slack-sees-{theme}")
        await ana.page.locator("#sees").click()
        await ana.go("datamesh")
        await ana.page.get_by_role("tab", name="Home").click()
        await expect(ana.page.locator("#scroll .home, #scroll .empty")).to_be_visible()
        await shoot(ana, f"home-{theme}")
        await context.close()


async def converse(ana: Visitor) -> None:
    """Ask in a thread, then by the command, with a typo in it."""
    await ana.become("Ben")
    await ana.say("Morning! Nobody believes our numbers. Has somebody solved that already?")
    await ana.become("Ana")
    await ana.say(QUESTION)
    await ana.reads_in_thread("This fits best:")
    await ana.say("/datamesh by:dehghani principels")
    await ana.sees("Here is what fits")


async def take_phone(browser: Browser, theme: Theme) -> None:
    """Take an answer as it looks on a phone."""
    async with playing(starter(Settings(resources=SHIPPED))) as slack:
        context = await browser.new_context(
            viewport=PHONE,
            color_scheme=theme,
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
        )
        ana = Visitor(await context.new_page())
        await ana.open(slack.url)
        await ana.say("/datamesh trustt")
        await ana.sees("Here is what fits")
        await shoot(ana, f"phone-{theme}")
        await context.close()


async def shoot(visitor: Visitor, name: str) -> None:
    """Write one picture, once nothing moves or is hovered over any more."""
    await visitor.page.mouse.move(0, 0)
    await visitor.page.evaluate("document.activeElement.blur()")
    await visitor.page.screenshot(path=DOCS / f"{name}.png", animations="disabled")


if __name__ == "__main__":
    asyncio.run(take_all())
