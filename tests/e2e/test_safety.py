"""Hostile text stays text, from the list and from people."""

from pathlib import Path
from textwrap import dedent

import pytest

from bot.cli.guest import starter
from bot.playground.page import playing
from bot.settings import Settings
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

LIST = """\
    title: A hostile list
    resources:
      - id: hostile
        title: '<img src=x onerror="document.title=1"> <!channel> *bold* `x` javascript:alert(1)'
        url: https://example.com/?a=1&b='%22onclick=alert(1)
        kind: article
        authors: ['<b onclick="x">Ana</b>']
        summary: '<script>alert(1)</script> <javascript:alert(1)|click> <@U0BEN> &lt;i&gt;'
    """


async def test_hostile_catalogue_text_stays_text(new_visitor: NewVisitor, tmp_path: Path) -> None:
    resources = tmp_path / "resources.yaml"
    resources.write_text(dedent(LIST), encoding="utf-8")
    async with playing(starter(Settings(resources=resources))) as slack:
        ana = await new_visitor(slack.url)
        await ana.say("/datamesh kind:article")
        for text in ("<img src=x onerror=", "<!channel>", "<script>alert(1)</script>", "<@U0BEN>"):
            await ana.sees(text)
        await ana.sees("<javascript:alert(1)|click>")
        body = ana.messages().locator(".body")
        await expect(body.locator("img, script, .mention, [onclick]")).to_have_count(0)
        addresses = await body.locator("a").evaluate_all("links => links.map(each => each.href)")
        assert addresses
        assert all(each.startswith("https://example.com/") for each in addresses)
        assert "Reading Club" in await ana.page.title()


async def test_what_people_type_stays_text_too(ana: Visitor) -> None:
    await ana.say("<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt; javascript:x()")
    await ana.sees("<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt;")
    await expect(ana.messages().locator(".body a")).to_have_count(0)


async def test_markup_made_from_text_is_refused_by_the_browser(ana: Visitor) -> None:
    tried = "try { document.body.innerHTML = '<b>x</b>'; 'made' } catch (error) { error.name }"
    assert await ana.page.evaluate(tried) == "TypeError"
    ana.complaints.clear()  # this very refusal
