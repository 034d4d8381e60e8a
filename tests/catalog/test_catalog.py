from bot.catalog import Catalog, Resource
from tests.catalog.lists import resource


def test_a_resource_is_made_of_lists_or_tuples_alike_and_unchecked() -> None:
    made = Resource(
        id="A",
        title="",
        url="x",
        kind="",
        authors=["Ann"],  # type: ignore[arg-type] # what a test or a script may well do
        summary="",
        topics=["a", "b"],  # type: ignore[arg-type]
    )
    assert list(made.topics) == ["a", "b"]


def test_a_resource_is_found_by_its_id() -> None:
    one, two = resource("one"), resource("two")
    catalog = Catalog(resources=(one, two))
    assert catalog.get("two") is two
    assert catalog.get("three") is None


def test_a_resource_is_found_by_its_link_however_that_is_written() -> None:
    one = resource("one", url="https://www.example.com/one/")
    catalog = Catalog(resources=(one, resource("two", url="https://example.com/two")))
    assert catalog.at("http://example.com/one?utm_source=slack") is one
    assert catalog.at("https://example.com/three") is None
    assert catalog.at("https://") is None


def test_topics_come_in_order_of_first_appearance_and_strays_last() -> None:
    one = resource("one", topics=("Trust", "data products"))
    two = resource("two")
    three = resource("three", topics=("principles", "trust"))
    assert Catalog(resources=(one, two, three)).by_topic() == (
        ("Trust", (one, three)),
        ("data products", (one,)),
        ("principles", (three,)),
        ("Without a topic", (two,)),
    )


def test_no_resource_no_topic() -> None:
    assert Catalog().by_topic() == ()


def test_a_topic_named_twice_holds_a_resource_once() -> None:
    one = resource("one", topics=("trust", "Trust"))
    assert Catalog(resources=(one,)).by_topic() == (("trust", (one,)),)


def test_relatives_are_those_it_names_and_those_that_name_it() -> None:
    one = resource("one", related=("two", "http://www.example.com/three/", "https://x.example/"))
    two = resource("two")
    three = resource("three", related=("two",))
    catalog = Catalog(resources=(one, two, three))
    assert catalog.related(one) == (two, three)
    assert catalog.related(two) == (one, three)
    assert catalog.related(three) == (two, one)


def test_relatives_that_name_each_other_are_listed_once_and_nobody_is_its_own() -> None:
    one = resource("one", related=("two", "https://example.com/two", "one"))
    two = resource("two", related=("one",))
    catalog = Catalog(resources=(one, two))
    assert catalog.related(one) == (two,)
    assert catalog.related(two) == (one,)
