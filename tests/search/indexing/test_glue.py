import pytest

from bot.search.indexing.glue import taken_apart
from bot.search.indexing.postings import Postings
from tests.search.making import resource

POSTINGS = Postings(
    [
        resource("The Coaching Habit for busy leads"),
        resource("Moving a data monolith to the mesh, step by step, at last"),
        resource("Practical gardens"),
        resource("Make It Stick"),
        resource("The Cuckoo's Egg"),
    ]
)
WORDS = {term: word for word, term in POSTINGS.term_of.items()}


def parts(word: str) -> list[list[str]]:
    return [[WORDS[term] for term in terms] for terms in taken_apart(word, POSTINGS)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("coachinghabit", ["coaching", "habit"]),
        ("datamonolithmesh", ["data", "monolith", "mesh"]),
        ("makeitstick", ["make", "it", "stick"]),
        ("cuckoosegg", ["cuckoo", "egg"]),
    ],
)
def test_a_glued_word_is_taken_apart(typed: str, meant: list[str]) -> None:
    assert meant in parts(typed)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("habitdata", "no resource has both"),
        ("habits", "nothing but one of them is left"),
    ],
)
def test_what_was_never_two_words_stays_whole(typed: str, reason: str) -> None:
    assert parts(typed) == [], reason
