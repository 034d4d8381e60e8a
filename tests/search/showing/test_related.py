from bot.search import Index, Reason
from tests.search.making import resource

MESH = resource("Data Mesh", topics=("architecture",), related=("teams", "https://example.org/x"))
TEAMS = resource("Teams", id="teams", summary="People and how they work.")
LINKED = resource("Linked", url="https://example.org/x")
ALIKE = resource("Data Mesh in practice", topics=("architecture",), authors=("Ann Lee",))
OTHER = resource("Baking bread", authors=("Ann Lee",))
INDEX = Index([ALIKE, MESH, OTHER, TEAMS, LINKED])


def test_what_is_named_comes_first_then_what_is_alike() -> None:
    hits = INDEX.more_like(MESH)
    assert [hit.resource for hit in hits] == [TEAMS, LINKED, ALIKE]
    assert hits[0].why == (Reason("related", "Data Mesh", "Teams", "exact"),)
    assert hits[0].passage.text == "People and how they work."
    assert {reason.word.lower() for reason in hits[2].why} == {"data", "mesh", "architecture"}


def test_a_relative_that_is_named_twice_comes_once() -> None:
    twice = resource("Twice", related=("teams", TEAMS.url, "gone"))
    assert [hit.resource for hit in INDEX.more_like(twice)] == [TEAMS]


def test_a_shared_author_relates() -> None:
    assert [hit.resource for hit in INDEX.more_like(OTHER)] == [ALIKE]


def test_relatives_come_in_pages() -> None:
    assert [hit.resource for hit in INDEX.more_like(MESH, limit=1, offset=2)] == [ALIKE]
    assert INDEX.more_like(MESH, offset=3) == []


def test_a_resource_that_is_not_on_the_list_has_relatives_too() -> None:
    assert [hit.resource for hit in INDEX.more_like(resource("Bread and the mesh"))]


def test_a_resource_of_nothing_but_small_words_has_none() -> None:
    assert INDEX.more_like(resource("What it is", id="what")) == []


def test_what_is_alike_is_told_as_it_is_written_there_and_not_as_typed() -> None:
    one, other = resource("Sail boats"), resource("Sailing a boat")
    (hit,) = Index([one, other]).more_like(one)
    assert [(why.word, why.how) for why in hit.why] == [("Sailing", "exact"), ("boat", "exact")]
