from bot.search.indexing.titles import Titles
from tests.search.making import resource

TITLES = Titles([resource("icecream"), resource("Ice Age"), resource("Good Old Ice Age")])


def test_a_title_in_a_text_is_written_as_there() -> None:
    assert TITLES.within(["ice", "cream", "van"]) == []


def test_the_longest_title_in_a_text_comes_first() -> None:
    assert TITLES.within(["that", "good", "old", "ice", "age"]) == [2, 1]


def test_one_telling_word_is_a_title_where_all_the_rest_is_small() -> None:
    listed = ("Flask-RESTful", "Flask", "Release It!", "Who may sign", "The Log", "TypeScript")
    titles = Titles([resource(title) for title in listed])
    for asked in ("what is flask", "alternatives to flask", "who wrote flask", "flask tutorial"):
        assert titles.within(asked.split()) == [1], asked
    assert titles.within(["what", "is", "release", "it"]) == [2]
    assert titles.within(["is", "the", "log", "good"]) == [4]
    for other in ("flask lid", "how do i log in", "how do i sign in", "how do i type a script"):
        assert titles.within(other.split()) == [], other


def test_a_title_is_begun_by_three_words_that_no_other_begins_with() -> None:
    listed = ("Have I Been Pwned", "Why Data Mesh", "Why Data Lakes", "What is ITIL")
    titles = Titles([resource(title) for title in listed])
    assert titles.begun(["have", "i", "been"]) == [0]
    assert titles.begun(["have", "i", "be"]) == [0], "the last word may be begun, too"
    assert titles.begun(["have", "ib", "een"]) == []
    assert titles.begun(["have", "i"]) == []
    assert titles.begun(["why", "data", "l"]) == [2]
    assert titles.begun(["why", "data"]) == []
    assert titles.begun(["have", "you", "been"]) == []
    assert titles.begun(["what", "is", "it"]) == [], "a question of its own"


def test_a_question_of_the_curator_is_known_whatever_stands_around_it() -> None:
    alike = ("What is a mesh?", "What are meshes?", "What's the mesh?")
    titles = Titles(
        [resource("One", questions=("Who can?", *alike)), resource("Two", questions=alike)]
    )
    for asked in ("what is the mesh", "please explain mesh", "tell me about a mesh"):
        assert titles.asked(asked.split()) == [0, 1], asked
    for other in ("mesh", "who are you", "why the mesh", "what is a data mesh", "what is no mesh"):
        assert titles.asked(other.split()) == [], other


def test_the_very_question_comes_first_then_what_it_names() -> None:
    opting = [resource(f"Opt {way}", questions=(f"How do I opt {way}?",)) for way in ("in", "out")]
    flask = resource("Flask")
    primer = resource("Primer", questions=("What is Flask?", "What is Flask for?"))
    titles = Titles([*opting, flask, primer])
    assert titles.meant(["how", "do", "i", "opt", "out"], lambda _: True) == [1]
    assert titles.meant(["what", "is", "flask"], lambda _: True) == [3, 2]
    assert titles.meant(["what", "is", "flask"], lambda document: document == 2) == [2]
    assert titles.meant(["what", "is", "flask", "for"], lambda document: document < 2) == []
