"""Whatever is listed and typed, Slack takes the message, and nothing in it is live."""

import asyncio
import json
import random
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog, Resource
from bot.playground.blocks import check_blocks, check_view
from bot.playground.markup import loose, mentions
from bot.playground.message import text_objects
from bot.reply import Action, Answerer, Ask, Card, Door, Group, Person, Reply, Shelf
from bot.request import (
    Find,
    Help,
    Listing,
    MoreLike,
    Random,
    Request,
    Share,
    Suggest,
    Week,
    Weekly,
    encode,
)
from bot.search import Passage
from bot.slack.cards import MAX_BLOCKS, MAX_CHARS, Message, draw
from bot.slack.home import home_view

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOSTILE = [
    "<!channel>", "<!here>", "<@U123>", "<https://evil.example|here>", "&amp;", "*_~`", "|", "\n>",
    "🦄", "\x00", "é", "mesh", "data", "principles", "&&&&&&&&", "x" * 60,
]  # fmt: skip
TEXT = st.one_of(st.text(max_size=12), st.lists(st.sampled_from(HOSTILE)).map(" ".join))
LONG = st.builds(lambda text, times: (text or "x") * times, TEXT, st.integers(1, 60))
URLS = st.one_of(
    st.just("https://example.org/a"),
    st.just("javascript:alert(1)"),
    LONG.map(lambda text: f"https://example.org/{text}"[:2000]),
)


def _resource(number: int, title: str, url: str, summary: str, names: list[str]) -> Resource:
    kind = ("article", "book", "video", "case study")[number % 4]
    return Resource(
        id=f"r{number}", title=title, url=url, kind=kind, authors=tuple(names), summary=summary,
        topics=tuple(names[:1]), also=tuple(names[1:2]), minutes=number or None,
    )  # fmt: skip


ENTRIES = st.tuples(LONG, URLS, LONG, st.lists(TEXT, max_size=3))


def _shelf(entries: list[tuple[str, str, str, list[str]]], times: int) -> Shelf:
    resources = tuple(
        _resource(number, title[:500], url, summary[:3000], names)
        for number, (title, url, summary, names) in enumerate(entries * times)
    )
    return Shelf.of(Catalog(title="List <!here>", resources=resources))


SHELVES = st.builds(_shelf, st.lists(ENTRIES, max_size=4), st.integers(1, 6))


def _refuse(message: Message) -> list[str]:
    """List what Slack or a careful reader would object to."""
    problems = list(check_blocks(message.blocks, "message"))
    chars = len(message.text) + len(json.dumps(message.blocks, ensure_ascii=False))
    if chars >= MAX_CHARS or len(message.blocks) > MAX_BLOCKS or not message.text:
        problems.append(f"{chars} characters, {len(message.blocks)} blocks")
    written = [each["text"] for each in text_objects(message.blocks) if each["type"] == "mrkdwn"]
    for text in [*written, message.text]:
        problems += [*mentions(text), *loose(text)]
    return problems


REQUESTS: list[Request] = [
    Help(), Listing(), Listing(2), Random(), Week(), MoreLike("r0"), Share("r1", "<!here>"),
    MoreLike("r1", 1, "<!here>"), Suggest("<@U1>"),
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(SHELVES, st.one_of(TEXT.map(Find), st.sampled_from(REQUESTS)), st.sampled_from(Door))
def test_every_answer_from_every_list_is_one_slack_takes(
    shelf: Shelf, request: Request, door: Door
) -> None:
    answer = Answerer(lambda: shelf, rng=random.Random(0), command="/datamesh", mention="@datamesh")
    reply = asyncio.run(answer(Ask(request, door, Person("U1", "Ana <!here>"), NOW)))
    for part in filter(None, [reply, reply.aside]):
        assert _refuse(draw(part)) == []


@settings(max_examples=50, deadline=None)
@given(SHELVES, st.one_of(TEXT.map(Find), st.sampled_from(REQUESTS)))
def test_every_home_is_one_slack_takes(shelf: Shelf, request: Request) -> None:
    answer = Answerer(lambda: shelf, rng=random.Random(0), command="/d", mention="@d")

    async def view() -> dict[str, Any]:
        requests = (Help(), request, Week(), Weekly())
        asked = [Ask(each, Door.HOME, Person("U1", ""), NOW) for each in requests]
        return home_view(*[await answer(ask) for ask in asked])

    assert check_view(asyncio.run(view()), "home") == []


def test_ten_thousand_generated_queries_are_answered_with_valid_blocks() -> None:
    rng = random.Random(20_261_122)
    words = [f"{rng.choice('bdgklmprst')}{rng.choice('aeiou')}{n:x}" for n in range(400)]
    hostile = ["<!channel>", "<@U1|x>", "&lt;", "`", "*", "kind:", 'by:"', "-", "\x00", "🦄", "“x”"]
    resources = tuple(
        Resource(
            id=f"r{number}",
            title=" ".join(rng.choices([*words, *hostile], k=5)),
            url=f"https://example.org/{number}?a=1&b=<2>",
            kind=rng.choice(["article", "book"]),
            authors=(rng.choice(words),),
            summary=" ".join(rng.choices([*words, *hostile], k=30)) + ".",
            topics=(rng.choice(words[:9]),),
        )
        for number in range(300)
    )
    shelf = Shelf.of(Catalog(resources=resources))
    answer = Answerer(lambda: shelf, rng=rng, command="/d", mention="@d")
    doors = list(Door)

    async def ask_all() -> None:
        for number in range(10_000):
            typed = " ".join(rng.choices([*words, *hostile], k=rng.randint(1, 6)))
            ask = Ask(typed, doors[number % 4], Person("U1", "ana"), NOW)
            problems = _refuse(draw(await answer(ask)))
            assert problems == [], f"{typed!r}: {problems}"

    asyncio.run(ask_all())


def test_a_card_shows_who_what_how_long_and_the_words_that_matched() -> None:
    resource = Resource(
        id="a", title="Data & Mesh", url="https://a.b/?x&y", kind="talk", authors=("Ana", "Ben"),
        summary="", level="beginner", minutes=12, language="de", published="2022-09",
    )  # fmt: skip
    passage = Passage("All about mesh.", ((10, 14),))
    message = draw(Reply("Found:", cards=(Card(resource, passage, "“mesh” in the title"),)))
    lead, card, why = message.blocks
    assert card["type"] == "section"
    assert card["text"]["text"].splitlines() == [
        "*<https://a.b/?x&amp;y|Data &amp; Mesh>*",
        "Ana, Ben · talk · beginner · 12 min · de · 2022",
        "> All about *mesh*.",
    ]
    assert "Why: “mesh” in the title" in json.dumps(why, ensure_ascii=False)
    assert message.text == "Found:\n• Data &amp; Mesh https://a.b/?x&amp;y"
    assert lead["type"] == "section"


def _passage_drawn(passage: Passage) -> str:
    resource = Resource(id="a", title="T", url="https://a.b", kind="talk", authors=(), summary="")
    (_, card) = draw(Reply("x", cards=(Card(resource, passage),))).blocks
    return str(card["text"]["text"]).splitlines()[-1].removeprefix("> ")  # type: ignore[typeddict-item]


FIRST = f"Trust is earned {'over many years ' * 12}by J. Smith and others."


def test_a_long_passage_ends_with_a_sentence_where_one_ends_in_reach() -> None:
    assert _passage_drawn(Passage(f"{FIRST} Being reliable {'is a long story ' * 9}.")) == FIRST
    assert _passage_drawn(Passage("It is short. And done.")) == "It is short. And done."


def test_a_passage_is_cut_at_a_word_where_a_sentence_would_lose_too_much() -> None:
    early = Passage(f"So it is. Being reliable {'is a long story ' * 30}.")
    assert _passage_drawn(early).endswith("…")
    text = f"{FIRST} Being reliable {'is a long story ' * 9}."
    start = text.index("reliable")
    assert "*reliable*" in _passage_drawn(Passage(text, ((start, start + 8),)))


def test_buttons_carry_requests_and_speak_to_screen_readers() -> None:
    resource = Resource(
        id="a", title="T" * 200, url="https://a.b", kind="talk", authors=(), summary=""
    )
    action = Action("More like this", MoreLike("a"))
    message = draw(
        Reply("x", cards=(Card(resource, Passage(""), "", (action,)),), actions=(action,))
    )
    buttons = [
        element
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]
    assert [button["value"] for button in buttons] == [encode(MoreLike("a"))] * 2
    assert len({button["action_id"] for button in buttons}) == 2
    assert buttons[0]["accessibility_label"].startswith("More like this: TTT")


@pytest.mark.parametrize("length", [100, 1000, 2000])
def test_long_addresses_stay_in_the_text_where_a_link_would_be_too_long(length: int) -> None:
    url = "https://a.b/" + "x" * (length - 12)
    resource = Resource(id="a", title="T", url=url, kind="talk", authors=(), summary="s")
    message = draw(Reply("x", cards=(Card(resource, Passage("s")),)))
    assert url in message.text


def test_a_long_group_is_cut_into_sections() -> None:
    resources = tuple(
        _resource(number, f"Title {number}", f"https://a.b/{'y' * 240}{number}", "", [])
        for number in range(13)
    )
    message = draw(Reply("All:", groups=(Group("Topic", resources),)))
    assert _refuse(message) == []
    assert sum(str(block).count("<https://") for block in message.blocks) == 13
