"""The generated lists and mistakes are the same on every machine, distinct, and fair."""

from random import Random

import pytest
from rapidfuzz.distance import OSA

from tests.relevance import awesome, lists, noise
from tests.relevance.sized import sized


def test_a_longer_list_is_a_shorter_one_continued() -> None:
    assert awesome.generate(300)[:100] == awesome.generate(100)


def test_generated_entries_have_their_own_id_and_link() -> None:
    made = awesome.generate(5_000)
    assert len({resource.id for resource in made}) == len({r.url for r in made}) == len(made)


@pytest.mark.parametrize("size", [100, 300, 1_000])
def test_a_sized_list_has_its_size_and_unique_ids(size: int) -> None:
    made = sized(size).resources
    assert len({resource.id for resource in made}) == len(made) == size


def test_a_sized_list_asks_only_for_what_is_on_it() -> None:
    small = sized(100)
    known = {resource.id for resource in small.resources}
    assert known >= {wanted for row in small.dev + small.test for wanted in row.expected}


@pytest.mark.parametrize(
    ("verb", "doing", "does"),
    [
        ("tag", "tagging", "tags"),  # doubles its last letter
        ("parse", "parsing", "parses"),  # drops its e
        ("query", "querying", "queries"),  # y becomes ie
        ("patch", "patching", "patches"),  # a hissing end
    ],
)
def test_generated_verbs_are_inflected(verb: str, doing: str, does: str) -> None:
    assert (awesome.gerund(verb), awesome.third(verb)) == (doing, does)


def test_a_mistake_is_one_edit_and_spares_the_first_letter() -> None:
    rng = Random(1)
    for _ in range(200):
        typed = noise.mistype("lantern", rng)
        assert typed[0] == "l"
        assert OSA.distance(typed, "lantern") <= 1


def test_mechanical_texts_are_the_same_on_every_run() -> None:
    made = lists.resources("tools")
    assert noise.mechanical(made, "dev") == noise.mechanical(made, "dev")
