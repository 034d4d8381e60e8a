"""mrkdwn as Slack draws it: what is written → the elements that are shown."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio

from bot.playground.page import playing
from tests.e2e.tiny import start_tiny
from tests.e2e.visitor import Browser

pytestmark = pytest.mark.asyncio(loop_scope="session")

DRAW = """async (text) => {
    const { drawText } = await import("/page/mrkdwn.js");
    const { el } = await import("/page/dom.js");
    const names = { U0ANA: "Ana", C0DATAMESH: "data-mesh" };
    return el("div", {}, drawText({ type: "mrkdwn", text }, names)).innerHTML;
}"""
Draw = Callable[[str], Awaitable[str]]
LINK = 'target="_blank" rel="noopener noreferrer"'


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def draw(browser: Browser) -> AsyncIterator[Draw]:
    """Draw a text with the modules of one open page."""
    async with playing(start_tiny) as slack:
        page = await browser.new_page()
        await page.goto(slack.url)

        async def drawn(text: str) -> str:
            shown: str = await page.evaluate(DRAW, text)
            return shown

        yield drawn
        await page.close()


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("*bold* _it_ ~no~", "<p><b>bold</b> <i>it</i> <s>no</s></p>"),
        ("*both _at once_*", "<p><b>both <i>at once</i></b></p>"),
        ("2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>"),
        ("* not bold * and ~ ~", "<p>* not bold * and ~ ~</p>"),
        ("`*code*` &lt;b&gt;", "<p><code>*code*</code> &lt;b&gt;</p>"),
        ("```\nif a &lt; b:\n```after", "<pre><code>if a &lt; b:</code></pre><p>after</p>"),
        ("```never closed", "<p>```never closed</p>"),
        ("&gt; quoted\nnot", "<blockquote>quoted</blockquote><p>not</p>"),
        ("> one\n> two", "<blockquote>one<br>two</blockquote>"),
        ("&gt;&gt;&gt; all\nof it", "<blockquote>all<br>of it</blockquote>"),
        ("a\nb", "<p>a<br>b</p>"),
        ("<@U0ANA> <@U0X> <#C0DATAMESH|x>", None),
        ("<!here> <!channel|channel>", None),
        ("<https://a.example/?x=1&amp;y=2|a *b*>", None),
        ("<https://a.example>", f'<p><a href="https://a.example" {LINK}>https://a.example</a></p>'),
        ("<javascript:alert(1)|click>", "<p>&lt;javascript:alert(1)|click&gt;</p>"),
        ("<JAVASCRIPT:x> <data:x>", "<p>&lt;JAVASCRIPT:x&gt; &lt;data:x&gt;</p>"),
        ("&amp;lt; stays", "<p>&amp;lt; stays</p>"),
        (":tada: :no_such: 9:30:15", "<p>🎉 :no_such: 9:30:15</p>"),
    ],
)
async def test_it_is_drawn_as_in_slack(draw: Draw, written: str, drawn: str | None) -> None:
    assert await draw(written) == (drawn or DRAWN_ELSEWHERE[written])


DRAWN_ELSEWHERE = {
    "<@U0ANA> <@U0X> <#C0DATAMESH|x>": '<p><span class="mention">@Ana</span> '
    '<span class="mention">@U0X</span> <span class="mention">#data-mesh</span></p>',
    "<!here> <!channel|channel>": '<p><span class="mention">@here</span> '
    '<span class="mention">@channel</span></p>',
    "<https://a.example/?x=1&amp;y=2|a *b*>": '<p><a href="https://a.example/?x=1&amp;y=2" '
    f"{LINK}>a *b*</a></p>",
}


async def test_a_list_is_a_list(draw: Draw) -> None:
    shown = await draw("• one\n- *two*\n1. three")
    assert shown.count("<li") == 3
    assert "<b>two</b>" in shown
    assert "1." in shown


async def test_very_long_text_is_drawn_soon(draw: Draw) -> None:
    hostile = "*a_~`<" * 600 + ">" * 600
    shown = await draw(hostile)
    assert len(shown) > 3000
