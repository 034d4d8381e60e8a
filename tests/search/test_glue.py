import pytest

from bot.search.glue import Glue
from bot.search.postings import Postings
from bot.search.vocabulary import Vocabulary
from tests.search.making import resource

POSTINGS = Postings(
    [
        resource("The Coaching Habit for busy leads"),
        resource("Moving a data monolith to the mesh, step by step, at last"),
        resource("Practical gardens"),
    ]
)
GLUE = Glue(POSTINGS, Vocabulary(POSTINGS.term_of))
WORDS = {term: word for word, term in POSTINGS.term_of.items()}


def parts(word: str) -> list[list[str]]:
    return [[WORDS[term] for term in terms] for terms, _ in GLUE.taken_apart(word)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("coachinghabit", ["coaching", "habit"]),
        ("datamonolithmesh", ["data", "monolith", "mesh"]),
        ("coachinghbait", ["coaching", "habit"]),  # a slip in the second
        ("caochinghabit", ["coaching", "habit"]),  # a slip in the first
    ],
)
def test_a_glued_word_is_taken_apart(typed: str, meant: list[str]) -> None:
    assert meant in parts(typed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("habitdata", "no resource has both"),
        ("habitdtaa", "nor with a slip"),
        ("practicalhabti", "nor these"),
        ("thehabit", "one word that tells nothing"),
        ("coachinhgabti", "a slip in both"),
    ],
)
def test_what_was_never_two_words_stays_whole(typed: str, reason: str) -> None:
    assert parts(typed) == [], reason


def test_a_slip_is_trusted_less() -> None:
    exact, slip = next(GLUE.taken_apart("coachinghabit")), next(GLUE.taken_apart("coachinghbait"))
    assert slip[1] < exact[1]
