from bot.search.indexing.titles import Titles
from tests.search.making import resource

TITLES = Titles([resource("icecream"), resource("Ice Age"), resource("Good Old Ice Age")])


def test_a_title_in_a_text_is_written_as_there() -> None:
    assert TITLES.within(["ice", "cream", "van"]) == []


def test_the_longest_title_in_a_text_comes_first() -> None:
    assert TITLES.within(["that", "good", "old", "ice", "age"]) == [2, 1]
