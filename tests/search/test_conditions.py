"""What a query demands besides words: filters, phrases, and what to leave out."""

import pytest

from bot.search import Index
from tests.search.making import resource

INDEX = Index(
    [
        resource(
            "Data Mesh", kind="article", authors=("Zhamak Dehghani",), summary="Step by step."
        ),
        resource("Data Mesh Principles", kind="article", authors=("Barr Moses",)),
        resource("Mesh of products", kind="video", summary="Every data product counts."),
        resource("Data pipelines", kind="talk", summary="Product data, explained step by step."),
    ]
)


def titles(text: str) -> list[str]:
    return [hit.resource.title for hit in INDEX.search(text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ('data -"data product"', ["Data Mesh", "Data pipelines", "Data Mesh Principles"]),
        ("mesh -by:moses", ["Data Mesh", "Mesh of products"]),
        ("data -kind:article", ["Data pipelines", "Mesh of products"]),
        ("-kind:article", ["Mesh of products", "Data pipelines"]),
        ("kind:video,talk", ["Mesh of products", "Data pipelines"]),
        ("show me all kind:video", ["Mesh of products"]),
        ("what do you have about by:moses", ["Data Mesh Principles"]),
        ("data -mesh", ["Data pipelines"]),  # though it reads like a title
        ("data -mesh -principles", ["Data pipelines"]),
        ("data (-mesh)", ["Data pipelines"]),
        ("-mesh", ["Data pipelines"]),
        ('"pipeline"', ["Data pipelines"]),
    ],
)
def test_conditions_are_kept(typed: str, found: list[str]) -> None:
    assert titles(typed) == found


def test_a_title_in_quotes_is_a_phrase() -> None:
    assert titles('"data mesh principles"') == ["Data Mesh Principles"]


def test_one_letter_is_no_author() -> None:
    index = Index([resource("A", authors=("J. Doe",)), resource("B", authors=("K. Roe",))])
    assert [hit.resource.title for hit in index.search("by:j")] == ["A"]
    assert index.search("by:q") == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("topic:product", ["A", "B"]),  # the words and their plurals come first …
        ("topic:productivity", ["C"]),
        ("topic:productive", ["A", "B", "C"]),  # … then other forms of them
        ("by:barrmoses", ["A"]),
        ("by:barmoses", []),
        ("level:basic", ["C"]),
        ("level:introductory", ["C"]),
        ("kind:film", ["B"]),
        ("kind:zebra", []),
    ],
)
def test_a_filter_takes_what_is_nearest_to_its_value(typed: str, found: list[str]) -> None:
    index = Index(
        [
            resource("A", topics=("product",), authors=("Barr Moses",)),
            resource("B", topics=("products",), kind="video"),
            resource("C", topics=("productivity",), level="beginner"),
        ]
    )
    assert [hit.resource.title for hit in index.search(typed)] == found


def test_of_more_than_anybody_reads_the_first_are_looked_at_for_a_phrase() -> None:
    index = Index([resource(f"No {n}", summary="Step for the day.") for n in range(400)])
    hits = index.search('"for the"', limit=1_000)
    assert [hit.resource.title for hit in hits] == [f"No {n}" for n in range(len(hits))]
    assert 100 < len(hits) < 400
    assert len(index.search('"step"', limit=1_000)) == 400
    assert not index.search('step -"for the"')
