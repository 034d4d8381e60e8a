import yaml

from bot.catalog.syntax import explain, unprintable


def test_a_complaint_nobody_foresaw_still_has_a_place_and_advice() -> None:
    mark = yaml.Mark("", 5, 1, 3, None, 0)
    error = yaml.MarkedYAMLError(problem="something new", problem_mark=mark)
    assert explain(error, "a\nb: c\n") == (
        2,
        4,
        "this is not YAML; check indentation, colons and quotes",
    )


def test_an_invisible_character_is_found_by_line_and_column() -> None:
    assert unprintable("a: b\nä: c\x00\n") == (
        2,
        5,
        "the invisible character U+0000 is not allowed; delete it",
    )


def test_half_a_character_is_named_like_any_other() -> None:
    error = UnicodeEncodeError("utf-8", "a\ud800", 1, 2, "surrogates not allowed")
    assert explain(error, "a\ud800").message.startswith("the invisible character U+D800")


def test_a_parser_that_complains_of_nothing_visible_is_believed() -> None:
    assert explain(yaml.YAMLError(), "a")[:2] == (1, 1)
