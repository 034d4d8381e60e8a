"""What people type and click becomes a request, and survives the journey in a button."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.request import (
    MAX_TEXT,
    Find,
    Help,
    Listing,
    MoreLike,
    Random,
    Request,
    Share,
    Show,
    Suggest,
    UnreadableRequest,
    Week,
    decode,
    encode,
    familiar,
    parse,
)

texts = st.text(max_size=MAX_TEXT)
requests = st.one_of(
    st.builds(Help),
    st.builds(Listing, st.integers()),
    st.builds(Random, texts),
    st.builds(Week),
    st.builds(Find, texts, st.integers()),
    st.builds(Show, texts),
    st.builds(MoreLike, texts, st.integers(), texts),
    st.builds(Share, texts, texts),
    st.builds(Suggest, texts),
)


@pytest.mark.parametrize(
    ("typed", "request_"),
    [
        pytest.param("", Help(), id="nothing typed"),
        pytest.param("  HELP ", Help(), id="case and space"),
        pytest.param("?", Help(), id="question mark alone"),
        pytest.param("list", Listing(), id="list"),
        pytest.param("Random", Random(), id="random"),
        pytest.param("week", Week(), id="week"),
        pytest.param("help me with governance", Find("help me with governance"), id="a sentence"),
        pytest.param("data\n\n mesh\x00", Find("data mesh"), id="control characters"),
    ],
)
def test_a_few_words_are_commands_and_all_else_is_searched(typed: str, request_: Request) -> None:
    assert parse(typed) == request_


@pytest.mark.parametrize(
    ("wording", "meant"),
    [
        *[(each, Help()) for each in ("help?", "Help!", "help me", "???", "commands")],
        *[(each, Help()) for each in ("What can you do?", "who are you?", "what do you do")],
        *[(each, Help()) for each in ("hi!", "hello bot", "thanks", "Thank you so much!")],
        *[(each, Listing()) for each in ("What is on the list?", "what’s on the list?", "list!")],
        *[(each, Listing()) for each in ("whats on the list", "show list", "show me the list")],
        ("random?", Random()),
        ("help me with governance", None),
        ("list comprehensions", None),
    ],
)
def test_common_wordings_are_understood_and_nothing_more(
    wording: str, meant: Request | None
) -> None:
    assert familiar(wording) == meant


@given(st.text())
def test_whatever_is_typed_fits_a_button(typed: str) -> None:
    request = parse(typed)
    assert len(encode(request)) <= 2000
    if isinstance(request, Find):
        assert len(encode(Share("x" * 80, request.text))) <= 2000


@given(requests)
def test_a_request_survives_the_journey_in_a_button(request: Request) -> None:
    assert decode(encode(request)) == request


def test_a_button_from_before_there_was_more_to_carry_still_works() -> None:
    assert decode('["morelike","mesh",2]') == MoreLike("mesh", 2)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "{}",
        "[]",
        "null",
        '["fly"]',
        '["find"]',
        '["find",1,1]',
        '["find","x",true]',
        "[" * 2000,
    ],
)
def test_what_no_button_of_ours_carries_is_refused(value: str) -> None:
    with pytest.raises(UnreadableRequest):
        decode(value)


@given(st.text(max_size=200))
def test_any_other_text_in_a_button_is_refused_cleanly(value: str) -> None:
    try:
        decode(value)
    except UnreadableRequest:
        return
    assert encode(decode(value))
