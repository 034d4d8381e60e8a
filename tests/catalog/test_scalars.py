import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.document import read
from bot.catalog.nodes import plain
from bot.catalog.scalars import resolve, write, write_list


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("nULL", "nULL"),
        ("true", True),
        ("False", False),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("y", "y"),
        ("12", 12),
        ("-12", -12),
        ("+12", 12),
        ("007", 7),
        ("0o17", 15),
        ("0x1F", 31),
        ("-0x1F", "-0x1F"),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1.10", 1.1),
        (".5", 0.5),
        ("2.", 2.0),
        ("1e3", 1000.0),
        ("1.5E-2", 0.015),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        ("1.2.3", "1.2.3"),
        ("2024-05-01", "2024-05-01"),
        ("-", "-"),
        (".", "."),
        ("3 things", "3 things"),
    ],
)
def test_an_unquoted_word_is_what_yaml_1_2_says(word: str, value: object) -> None:
    found = resolve(word)
    assert (type(found), found) == (type(value), value)


def test_not_a_number_is_a_number_to_yaml() -> None:
    assert math.isnan(float(str(resolve(".NaN"))))


def test_endless_digits_stay_text() -> None:
    assert resolve("1" * 5_000) == "1" * 5_000


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Data Mesh Principles", "Data Mesh Principles"),
        ("Talks, articles and more.", "Talks, articles and more."),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("What is it?", "What is it?"),
        ("Data: Mesh", '"Data: Mesh"'),
        ("no", '"no"'),
        ("1.10", '"1.10"'),
        ("12:30", '"12:30"'),
        ("2024-05-01", '"2024-05-01"'),
        ("2001-12-14 21:59:43", '"2001-12-14 21:59:43"'),
        ("97 things", "97 things"),
        ("", '""'),
        (' a "b"\n\tc\\', '" a \\"b\\"\\n\\tc\\\\"'),
        ("\ufeff\u2028", '"\\ufeff\\u2028"'),
        ("#1", '"#1"'),
    ],
)
def test_text_is_quoted_only_where_it_has_to_be(text: str, written: str) -> None:
    assert write(text) == written


def test_a_comma_needs_quotes_in_a_list_only() -> None:
    assert write_list(["a, b", "c"]) == '["a, b", c]'


@given(st.text())
def test_written_text_is_read_as_the_same_text(text: str) -> None:
    root, faults = read(f"- {write(text)}\n- {write_list([text, text])}\n- key: {write(text)}\n")
    is_readable = not any("\ud800" <= char <= "\udfff" for char in text)
    if is_readable:
        assert root is not None
        assert (plain(root), faults) == ([text, [text, text], {"key": text}], [])
