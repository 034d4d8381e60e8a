"""A game with the real bot, and visitors in a real browser.

Where there is no browser these tests are skipped and say why; on CI they fail.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from bot.cli.guest import starter
from bot.playground import Slack
from bot.playground.page import playing
from bot.settings import Settings
from tests.running import SHIPPED

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.e2e.visitor import Visitor

NewVisitor = Callable[..., Awaitable["Visitor"]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator["Browser"]:
    from tests.e2e.browser import find_chromium, launched

    path = find_chromium()
    if path is None:
        do_without = pytest.fail if os.environ.get("CI") else pytest.skip
        do_without("Chromium is missing: apt-get install chromium")
    async with launched(path) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def game() -> AsyncIterator[Slack]:
    """The stand-in and its page with the shipped list; nothing may have been refused at the end."""
    async with playing(starter(Settings(resources=SHIPPED))) as slack:
        yield slack
        unexpected = [str(each) for each in slack.unexpected]
        assert not unexpected, f"Slack refused {unexpected}\n{slack.transcript}"


@pytest_asyncio.fixture(loop_scope="session")
async def new_visitor(browser: "Browser") -> AsyncIterator[NewVisitor]:
    """Give what opens a page; at the end the browser must not have complained in any."""
    from tests.e2e.visitor import Visitor

    visitors: list[Visitor] = []
    async with AsyncExitStack() as contexts:

        async def visit(url: str, **options: Any) -> Visitor:  # noqa: ANN401 - as Playwright takes
            context = await browser.new_context(**{"viewport": _DESKTOP, **options})
            contexts.push_async_callback(context.close)
            visitor = Visitor(await context.new_page())
            visitor.listen()
            visitors.append(visitor)
            await visitor.open(url)
            return visitor

        yield visit
    assert [line for each in visitors for line in each.complaints] == []


_DESKTOP = {"width": 1280, "height": 800}


@pytest_asyncio.fixture(loop_scope="session")
async def ana(game: Slack, new_visitor: NewVisitor) -> "Visitor":
    """Ana, on a desktop, in #data-mesh."""
    return await new_visitor(game.url)
