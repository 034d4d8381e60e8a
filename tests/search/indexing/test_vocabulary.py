import pytest

from bot.search.indexing.vocabulary import Vocabulary, is_slip

_LISTED = """
kubernetes principles physical psychology quiet governance government data dto cloud v2 version2
python größe
"""
WORDS = Vocabulary([*_LISTED.split(), "x" * 60])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("principels", "principles"),  # swapped
        ("principls", "principles"),  # left out
        ("prinnciples", "principles"),  # one too many
        ("prinzibles", "principles"),  # two changed
        ("qython", "python"),  # first letter changed
        ("ython", "python"),  # first letter left out
        ("xpython", "python"),  # one before it
        ("ypthon", "python"),  # first two swapped
        ("dta", "data"),  # one of four left out
    ],
)
def test_a_slip_finds_the_word(typed: str, meant: str) -> None:
    assert [near.word for near in WORDS.misspelt(typed)] == [meant]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("dt", "too short to be sure"),
        ("dot", "too short for anything but a letter left out"),
        ("version3", "another number"),
        ("y" * 60, "no word at all"),
        ("kitchen", "far from everything"),
    ],
)
def test_what_is_no_slip_finds_nothing(typed: str, reason: str) -> None:
    assert not WORDS.misspelt(typed), reason


def test_swapped_letters_are_a_surer_slip_in_a_short_word_than_another_letter() -> None:
    (swapped,), (changed,) = WORDS.misspelt("dtaa"), WORDS.misspelt("dapa")
    assert swapped.word == changed.word == "data"
    assert swapped.trust > 0.5 > changed.trust


def test_the_first_letter_is_trusted_in_questions() -> None:
    assert not WORDS.misspelt("qython", any_first_letter=False)


def test_a_slip_in_a_short_word_is_trusted_less() -> None:
    short, long = WORDS.misspelt("dafa")[0], WORDS.misspelt("principls")[0]
    assert short.trust < 0.5 < long.trust


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("fysical", "physical"), ("sykology", "psychology"), ("cubernetis", "kubernetes")],
)
def test_a_word_is_found_by_its_sound(typed: str, meant: str) -> None:
    assert [near.word for near in WORDS.heard((typed,))] == [meant]


@pytest.mark.parametrize("typed", ["at", "größe", "pnclpls", "y" * 60, "bicycle", "physical"])
def test_what_sounds_like_nothing_else_is_not_heard(typed: str) -> None:
    assert not WORDS.heard((typed,))


def test_what_is_heard_has_most_sounds_in_common() -> None:
    listed = Vocabulary(["book", "babel"])
    assert [near.word for near in listed.heard(("babble",))] == ["babel"]
    assert not listed.heard(("biochar",))


def test_words_are_heard_as_one() -> None:
    assert [near.word for near in WORDS.heard(("koober", "netties"))] == ["kubernetes"]
    assert [near.word for near in WORDS.heard(("pie", "thon"))] == ["python"]


def test_a_slip_in_a_name_is_none_in_each_of_its_words() -> None:
    assert is_slip(["data", "mesh", "boko"], "datameshbook")
    assert is_slip(["dta", "mesh", "book"], "datameshbook")
    assert not is_slip(["data", "mesh", "cost"], "datameshbook")


def test_a_beginning_finds_what_goes_on_from_it() -> None:
    found = WORDS.beginning("govern", len)
    assert [near.word for near in found] == ["governance", "government"]
    assert WORDS.beginning("g", len) == []


def test_of_many_continuations_the_shortest_and_the_most_frequent_count() -> None:
    words = Vocabulary([f"co{'x' * length}" for length in range(1, 39)])
    found = [near.word for near in words.beginning("co", lambda word: len(word) == 30)]
    assert len(found) <= 18
    assert found[0] == "cox"
    assert f"co{'x' * 28}" in found


@pytest.mark.parametrize(("typed", "meant"), [("k8s", ["kubernetes"]), ("k9s", []), ("v2", [])])
def test_a_number_stands_for_the_letters_left_out(typed: str, meant: list[str]) -> None:
    assert [near.word for near in WORDS.shortened(typed)] == meant
