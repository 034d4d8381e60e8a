import pytest

from bot.search.english.doer import deed
from bot.search.english.stem import stem


@pytest.mark.parametrize(
    ("doer", "does"),
    [
        ("checker", "checking"), ("linters", "lint"), ("scraper", "scrape"), ("planner", "plan"),
        ("formatter", "formatted"), ("debugger", "debug"),
    ],
)  # fmt: skip
def test_a_doer_is_there_for_its_deed(doer: str, does: str) -> None:
    assert deed(doer) == stem(does)


@pytest.mark.parametrize("word", ["flower", "showers", "order", "checking", "scheduler"])
def test_not_every_ending_makes_a_doer(word: str) -> None:
    assert not deed(word)
