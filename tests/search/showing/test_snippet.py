import pytest

from bot.search.showing.snippet import LONGEST, passage, sentences

TERMS = {"trust": 1, "data": 2, "zebra": 3}


def shown(summary: str, *wanted: int) -> tuple[str, list[str]]:
    found = passage(sentences(summary, TERMS), dict.fromkeys(wanted, 1.0))
    return found.text, [found.text[start:end] for start, end in found.marks]


def test_the_sentence_that_matched_is_shown_with_its_words_marked() -> None:
    summary = "About data. Why people trust data, and when. The end."
    assert shown(summary, 1, 2) == ("Why people trust data, and when.", ["trust", "data"])


def test_the_first_sentence_is_shown_when_the_match_was_elsewhere() -> None:
    assert shown("First one! Second one.", 3) == ("First one!", [])


@pytest.mark.parametrize(
    ("summary", "sentence"),
    [
        ("Tools, e.g. a zebra, by Dr. Smith. More.", "Tools, e.g. a zebra, by Dr. Smith."),
        ("Wait… what? zebra!) Then trust.", "Wait… what? zebra!)"),
        ("二。zebra 数。三。", "zebra 数。"),
    ],
)
def test_a_sentence_ends_where_the_next_one_begins(summary: str, sentence: str) -> None:
    assert shown(summary, 3) == (sentence, ["zebra"])


def test_letters_joined_to_a_word_are_marked_together() -> None:
    said = {"tsne": 1, "sne": 2, "t": 3, "s": 4}
    for wanted in ([1], [1, 2], [1, 3], [1, 2, 3]):
        found = passage(sentences("Big. About t-SNE plots.", said), dict.fromkeys(wanted, 1.0))
        assert [found.text[start:end] for start, end in found.marks] == ["t-SNE"]


def test_no_summary_has_an_empty_passage() -> None:
    assert shown("", 1) == ("", [])


def test_a_long_sentence_is_cut_between_words_around_its_match() -> None:
    summary = "start " + "word " * 60 + "zebra " + "tail " * 60
    text, marks = shown(summary, 3)
    assert text.startswith("…word")
    assert text.endswith("tail…")
    assert len(text) <= LONGEST + 2
    assert marks == ["zebra"]


def test_a_long_sentence_without_a_match_keeps_its_beginning() -> None:
    text, marks = shown("start " + "word " * 60)
    assert text.startswith("start")
    assert text.endswith("word…")
    assert not marks


def test_a_match_at_the_end_of_a_long_sentence_is_shown() -> None:
    text, marks = shown("word " * 60 + "zebra", 3)
    assert text.endswith("zebra")
    assert marks == ["zebra"]


def test_a_sentence_without_spaces_is_cut_all_the_same() -> None:
    assert len(shown("x" * 500)[0]) == LONGEST + 1


def test_overlapping_pairs_of_an_unspaced_script_are_marked_as_one() -> None:
    pairs = {"数据": 1, "据网": 2, "网格": 3}
    found = passage(sentences("关于数据网格的文章", pairs), dict.fromkeys(pairs.values(), 1.0))
    assert [found.text[start:end] for start, end in found.marks] == ["数据网格"]
