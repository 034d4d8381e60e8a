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


def test_a_question_of_the_curator_is_known_whatever_stands_around_it() -> None:
    alike = ("What is a mesh?", "What are meshes?", "What's the mesh?")
    titles = Titles(
        [resource("One", questions=("What?", *alike)), resource("Two", questions=alike)]
    )
    for asked in ("what is the mesh", "explain mesh to me", "tell me about a mesh"):
        assert titles.asked(asked.split()) == [0, 1]
    assert titles.asked(["mesh"]) == [], "no question"
    assert titles.asked(["what", "is", "it"]) == [], "nothing asked for"
    assert titles.asked(["why", "the", "mesh"]) == [], "another question"
    assert titles.asked(["what", "is", "a", "data", "mesh"]) == []


def test_a_title_with_nothing_but_small_words_around_it_is_named() -> None:
    listed = ("Flask-RESTful", "Flask", "Release It!", "Hard Way", "Who")
    titles = Titles([resource(title) for title in listed])
    assert titles.named(["what", "is", "flask"]) == [1]
    assert titles.named(["alternatives", "to", "flask"]) == [1]
    assert titles.named(["who", "wrote", "release", "it"]) == [2]
    assert titles.named(["the", "hard", "way"]) == [3], "small words may be all that it has"
    assert titles.named(["flask"]) == [], "no more than the title"
    assert titles.named(["flask", "lid"]) == []
    assert titles.named(["who", "are", "you"]) == [], "nothing beside"
