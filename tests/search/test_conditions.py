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
