from bot.search.indexing.titles import Titles
from tests.search.making import resource

TITLES = Titles([resource("icecream"), resource("Ice Age"), resource("Good Old Ice Age")])


def test_a_title_in_a_text_is_written_as_there() -> None:
    assert TITLES.within(["ice", "cream", "van"]) == []


def test_the_longest_title_in_a_text_comes_first() -> None:
    assert TITLES.within(["that", "good", "old", "ice", "age"]) == [2, 1]


def test_a_title_is_begun_by_three_words_that_no_other_begins_with() -> None:
    titles = Titles([resource(t) for t in ("Have I Been Pwned", "Why Data Mesh", "Why Data Lakes")])
    assert titles.begun(["have", "i", "been"]) == [0]
    assert titles.begun(["have", "i", "be"]) == [0], "the last word may be begun, too"
    assert titles.begun(["have", "ib", "een"]) == []
    assert titles.begun(["have", "i"]) == []
    assert titles.begun(["why", "data", "l"]) == [2]
    assert titles.begun(["why", "da", "ta"]) == []
    assert titles.begun(["have", "you", "been"]) == []
