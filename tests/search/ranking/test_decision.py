"""Whether something fits: agreement counts, coincidence does not."""

import pytest

from bot.search import Index
from tests.search.making import resource

# Enough words that a missing one says something, as on a list of some hundred resources.
FILLER = [
    resource(f"Filler{n}", summary=" ".join(f"w{n}x{m}" for m in range(40))) for n in range(30)
]
INDEX = Index(
    [
        resource("Falcon", kind="tool", summary="Bare services that answer at once."),
        resource("Arrow", kind="tool", summary="Better dates and time zones."),
        resource("Habits", kind="book", summary="Why some of them stay, and good ones grow."),
        resource("Anonymity", kind="book", summary="Statistics compute. Statistikwissenschaft."),
        *FILLER,
    ]
)


@pytest.mark.parametrize(
    "asked",
    [
        "what time is it in Tokyo?",  # one word by chance, names beside it
        "how high can a falcon climb in winter?",  # a name that is a word of the world, too
        "why are you so good?",  # nothing but manners
    ],
)
def test_one_word_by_chance_is_no_answer(asked: str) -> None:
    assert INDEX.search(asked) == []


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("which library converts dates between zones properly?", "Arrow"),
        ("how do I compute statistics without telling who is who?", "Anonymity"),
    ],
)
def test_words_that_agree_are_an_answer(asked: str, title: str) -> None:
    assert INDEX.search(asked)[0].resource.title == title


def test_keywords_forgive_as_many_that_nobody_knows_as_are_found() -> None:
    assert INDEX.search("zones tutorial")[0].resource.title == "Arrow"
    assert INDEX.search("zones tutorial moonphase") == []
    assert INDEX.search("dates zones tutorial moonphase")[0].resource.title == "Arrow"


def test_a_name_is_found_beside_words_that_nobody_knows() -> None:
    index = Index([resource("Mypy", kind="tool"), resource("Celery", kind="tool"), *FILLER])
    assert index.search("mypy strict mode")[0].resource.title == "Mypy"
    assert index.search("mypy 2 notes")[0].resource.title == "Mypy"
    assert index.search("celery soup") == [], "an everyday word tells of another subject"


def test_a_name_that_is_english_is_none_beside_other_english() -> None:
    index = Index([resource("Flask", kind="tool"), *FILLER])
    assert index.search("flask")[0].resource.title == "Flask"
    assert index.search("flask wsgi server")[0].resource.title == "Flask"
    assert index.search("flask cheat sheet")[0].resource.title == "Flask"
    assert index.search("flask azure")[0].resource.title == "Flask", "a term of the trade beside"
    assert index.search("flask lantern") == []


def test_one_of_two_keywords_is_enough_unless_the_other_is_english() -> None:
    assert INDEX.search("zones qwertz")[0].resource.title == "Arrow"
    assert INDEX.search("zones lantern") == []


def test_the_shortest_of_many_equal_names_is_meant() -> None:
    longer = [resource(f"Django {word}{n}") for n in range(25) for word in ("bridge", "turbine")]
    index = Index([*longer, resource("Django")])
    assert index.search("djnago")[0].resource.title == "Django"


def test_initials_are_a_name() -> None:
    index = Index([resource("Tful plugins"), resource("TensorFlow", kind="tool")])
    hit = index.search("tf")[0]
    assert (hit.resource.title, hit.why[0].how) == ("TensorFlow", "initials")


def test_two_slips_are_no_sure_name() -> None:
    index = Index([resource("Terraform", kind="tool"), *FILLER])
    assert index.search("terrafrm strict mode")[0].resource.title == "Terraform"
    assert index.search("tarrafrm strict mode") == []


def test_small_words_are_found_only_as_nearly_all_of_what_was_typed() -> None:
    index = Index([resource("Good Strategy"), resource("All the Little Things"), *FILLER])
    assert index.search("good morning") == []
    assert index.search("all the little thins")[0].resource.title == "All the Little Things"


def test_people_who_speak_of_the_bot_are_not_asking() -> None:
    index = Index([resource("Robot Framework", kind="tool"), *FILLER])
    assert index.search("are you a robot?") == []
    assert index.search("which framework is there for a robot?")


def test_a_small_word_may_be_half_of_a_longer_one() -> None:
    index = Index([resource("Workshop"), *FILLER])
    assert index.search("work")[0].resource.title == "Workshop"


def test_a_part_of_a_camel_case_name_is_not_the_name() -> None:
    pads = [resource("GalaxyPad"), resource("CactusPad"), resource("ForgePad"), *FILLER]
    assert Index(pads).search("pad")
    assert Index(pads).search("pad thai") == []
