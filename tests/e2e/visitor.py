"""Somebody in front of the page, who types, clicks and reads."""

import os
from dataclasses import dataclass, field

import pytest

try:
    from playwright.async_api import Browser as Browser
    from playwright.async_api import ConsoleMessage, Locator, Page
    from playwright.async_api import expect as expect
except ImportError:
    if os.environ.get("CI"):
        raise
    pytest.skip("Playwright is missing: pip install -e '.[e2e]'", allow_module_level=True)

COMPOSER, THREAD_COMPOSER = "#composer", "#thread-composer"


@dataclass
class Visitor:
    """A page, and everything the browser complained about in it."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Note errors of scripts, and what the browser refuses."""
        self.page.on("console", self._note)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _note(self, message: ConsoleMessage) -> None:
        # What the playground refuses (a 400) is said on the page, and so is that it went away.
        expected = "status of 400" in message.text or "net::ERR_" in message.text
        if message.type in ("error", "warning") and not expected:
            self.complaints.append(message.text)

    async def open(self, url: str) -> None:
        """Open the page and wait until it shows a channel."""
        await self.page.goto(url)
        await expect(self.page.locator("#room-name")).to_be_visible()

    async def say(self, text: str, into: str = COMPOSER) -> None:
        """Type a line and press Enter."""
        await self.page.locator(into).fill(text)
        await self.page.locator(into).press("Enter")
        await expect(self.page.locator(into)).to_have_value("")

    async def press(self, label: str) -> None:
        """Press the newest button that begins with these words."""
        await self.page.locator("button", has_text=label).last.click()

    async def go(self, place: str) -> None:
        """Go to a channel, or to the bot."""
        await self.page.locator(".place", has_text=place).click()

    async def become(self, name: str) -> None:
        """Switch to another person."""
        await self.page.locator(".person", has_text=name).click()
        person = self.page.locator(".person", has_text=name)
        await expect(person).to_have_attribute("aria-pressed", "true")

    async def choose(self, menu: str, item: str) -> None:
        """Choose from one of the menus at the top."""
        await self.page.locator(menu).click()
        await self.page.get_by_role("menuitem", name=item).click()

    def messages(self, text: str = "") -> Locator:
        """The messages in the channel that contain a text."""
        return self.page.locator("#scroll .message", has_text=text)

    def replies(self, text: str = "") -> Locator:
        """The messages in the open thread that contain a text."""
        return self.page.locator("#thread .message", has_text=text)

    async def sees(self, text: str, *, times: int | None = None) -> None:
        """Insist that a message in the channel says this."""
        if times is None:
            await expect(self.messages(text).last).to_be_visible()
        else:
            await expect(self.messages(text)).to_have_count(times)

    async def reads_in_thread(self, text: str) -> None:
        """Insist that the open thread says this."""
        await expect(self.replies(text).last).to_be_visible()

    async def is_told(self, text: str) -> None:
        """Insist that a line above the messages says this."""
        await expect(self.page.locator(".notice", has_text=text)).to_be_visible()

    async def width(self) -> tuple[int, int]:
        """Measure how wide the page is drawn, and how wide the window is."""
        widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        drawn, window = await self.page.evaluate(widths)
        return drawn, window
