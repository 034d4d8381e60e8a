"""Text between people, Slack and apps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.markup import Link, compose, escape, links, loose, mentions, readable, unescape

IDS = {"@ana": "U0ANA", "#data-mesh": "C0DATAMESH"}


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("R&D <3", "R&amp;D &lt;3"),
        ("ask @Ana in #data-mesh", "ask <@U0ANA> in <#C0DATAMESH|data-mesh>"),
        ("ask @nobody", "ask @nobody"),
        ("mail ana@example.com", "mail ana@example.com"),
        ("see https://a.org/b?c=1&d=2.", "see <https://a.org/b?c=1&amp;d=2>."),
        ("see martinfowler.com", "see <http://martinfowler.com|martinfowler.com>"),
    ],
)
def test_typed_text_is_sent_as_slack_sends_it(typed: str, sent: str) -> None:
    assert compose(typed, IDS) == sent


def test_commands_carry_names_beside_ids() -> None:
    assert compose("for @ana", IDS, labels=True) == "for <@U0ANA|ana>"


def test_escaping_can_be_undone_once() -> None:
    assert unescape(escape("a &lt; b < c & d")) == "a &lt; b < c & d"


def test_links_are_found_with_their_labels() -> None:
    text = "<https://a.org/?x=1&amp;y=2|A &amp; B> and <https://b.org> but not <@U0ANA>"
    assert links(text) == [
        Link("https://a.org/?x=1&y=2", "A & B"),
        Link("https://b.org", "https://b.org"),
    ]


@pytest.mark.parametrize(
    "loud", ["<!channel>", "<!here>", "<!everyone|x>", "<@U0ANA>", "<!subteam^S1|team>"]
)
def test_whatever_notifies_is_found(loud: str) -> None:
    assert mentions(f"hello {loud}") == [loud]
    assert mentions(escape(f"hello {loud}")) == []


def test_forgotten_escapes_are_found() -> None:
    assert loose("a < b") == ["< b"]
    assert loose("R&D") == ["&D"]
    assert loose("> quoted\n*a* &lt; <https://a.org|b> &amp;") == []


def test_people_read_names_and_addresses() -> None:
    text = "<@U0ANA> see <https://a.org|A &amp; B> in <#C1|x> <!here>"
    assert readable(text, {"U0ANA": "Ana"}) == "@Ana see A & B (https://a.org) in #x @here"


@given(st.text(alphabet="<>@#!|&;a \n"))
def test_no_text_makes_reading_stumble(text: str) -> None:
    readable(text, {})
    assert readable(escape(text), {}) == text
    assert not loose(escape(text))
    assert not mentions(escape(text))
    assert not links(escape(text))
