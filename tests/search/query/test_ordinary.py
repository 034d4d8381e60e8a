import pytest

from bot.search.query.ordinary import mend, sort_of


@pytest.mark.parametrize(
    ("word", "sort"),
    [
        ("which", "small"), ("2024", "small"), ("books", "genre"), ("lettuce", "everyday"),
        ("basics", "trait"), ("trackers", "trait"),
        ("backup", "ordinary"),
        ("exchanges", "uncommon"), ("flasks", "homonym"), ("kubernetes", "special"),
        ("account", "ordinary"), ("experience", "ordinary"),
        ("aws", "special"),
    ],
)  # fmt: skip
def test_a_word_is_of_one_sort_in_all_its_forms(word: str, sort: str) -> None:
    assert sort_of(word) == sort


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("wich", "which"), ("setings", "setting"), ("ide", None), ("qwertz", None)],
)
def test_a_slip_in_common_english_is_mended(typed: str, meant: str | None) -> None:
    mended = mend(typed)
    assert (mended.word if mended else None) == meant
