"""Text is escaped once on the way out and understood on the way in."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.mrkdwn import clip, embolden, escape, is_web, link, resolve


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        pytest.param("<@U1> principles", "principles", id="the mention itself goes"),
        pytest.param("ask <@U2|ben> in <#C1|data>", "ask ben in data", id="names where known"),
        pytest.param("<http://mesh.io|mesh.io>", "mesh.io", id="a word Slack linked"),
        pytest.param("see <https://a.b/c>", "see https://a.b/c", id="a bare link"),
        pytest.param("“data mesh” isn’t", '"data mesh" isn\'t', id="curly quotes"),
        pytest.param("R&amp;D &lt;3", "R&D <3", id="entities"),
        pytest.param("&amp;lt;", "&lt;", id="entities once"),
        pytest.param("<!here> <!subteam^S1|@team>", "@team", id="groups"),
        pytest.param("a < b", "a < b", id="a lone bracket"),
    ],
)
def test_what_slack_sends_becomes_what_was_typed(sent: str, meant: str) -> None:
    assert " ".join(resolve(sent).split()) == meant


@given(st.text())
def test_escaped_text_is_inert_and_reads_the_same(text: str) -> None:
    escaped = escape(text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert html.unescape(escaped.replace("&amp;", "&")) == html.unescape(text)


@given(st.text(alphabet="ab &<>\n", max_size=80), st.integers(2, 60))
def test_clipped_text_keeps_its_limit_and_whole_entities(text: str, limit: int) -> None:
    clipped = clip(text, limit)
    assert len(clipped) <= limit
    assert "<" not in clipped
    assert escape(html.unescape(clipped)) == clipped


def test_clipping_prefers_whole_words_but_cuts_an_endless_one() -> None:
    assert clip("one two three", 9) == "one two…"
    assert clip("x" * 50, 10) == "x" * 9 + "…"


@pytest.mark.parametrize(
    ("url", "written"),
    [
        pytest.param("https://a.b/?x=1&y=2", "<https://a.b/?x=1&amp;y=2|T>", id="ampersand"),
        pytest.param("https://a.b/|<c>", "<https://a.b/%7C%3Cc%3E|T>", id="signs of markup"),
        pytest.param("javascript:alert(1)", "T", id="not a web address"),
        pytest.param("https://[bad", "T", id="not an address at all"),
        pytest.param("https://a.b/" + "c" * 2000, "T", id="too long"),
    ],
)
def test_only_web_addresses_become_links(url: str, written: str) -> None:
    assert link(url, "T", 20) == written


def test_a_label_cannot_break_out_of_its_link() -> None:
    assert link("https://a.b", "a|b> <!channel>", 40) == "<https://a.b|a∣b&gt; &lt;!channel&gt;>"


def test_marked_words_are_bold_even_next_to_what_is_escaped() -> None:
    assert embolden("R&D mesh <3", ((4, 8),), 100) == "R&amp;D *mesh* &lt;3"


def test_marks_inside_a_run_of_letters_are_not_drawn_as_asterisks() -> None:
    assert embolden("关于数据网格的文章", ((2, 6),), 100) == "关于数据网格的文章"
    assert embolden("数据网格 is a mesh", ((0, 4),), 100) == "*数据网格* is a mesh"


def test_marks_behind_the_cut_are_dropped() -> None:
    assert embolden("one two three four", ((0, 3), (14, 18)), 12) == "*one* two…"


@given(
    st.text(max_size=60),
    st.lists(st.integers(0, 60), max_size=8, unique=True).map(sorted),
    st.integers(2, 80),
)
def test_emboldened_text_is_inert(text: str, cuts: list[int], limit: int) -> None:
    cuts = [cut for cut in cuts if cut <= len(text)]
    marks = tuple(zip(cuts[::2], cuts[1::2], strict=False))
    assert not set(embolden(text, marks, limit)) & {"<", ">"}


@pytest.mark.parametrize("url", ["http://a.b", "https://a.b/c"])
def test_web_addresses_are_recognised(url: str) -> None:
    assert is_web(url)
