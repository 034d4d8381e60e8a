"""The list that ships: everything on the page it is made from is in it."""

import re
from pathlib import Path

import pytest

from bot.catalog import Catalog, load
from bot.catalog.importing import import_markdown

ROOT = Path(__file__).parent.parent.parent
PAGE = (Path(__file__).parent / "pages" / "data-mesh-resources.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def ours() -> Catalog:
    return load(ROOT / "resources.yaml")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def test_it_holds_every_resource_of_the_page_in_its_order(ours: Catalog) -> None:
    titles = [resource.title for resource in import_markdown(PAGE).catalog.resources]
    assert len(titles) == 6
    assert [resource.title for resource in ours.resources if resource.title in titles] == titles


def test_it_holds_every_link_of_the_page(ours: Catalog) -> None:
    linked = re.findall(r"\]\((https?://[^)]+)\)", PAGE)
    assert len(linked) == 7
    assert {resource.url for resource in ours.resources} == set(linked)


def test_it_holds_every_author_of_the_page(ours: Catalog) -> None:
    by_title = {resource.title: resource for resource in ours.resources}
    for found in import_markdown(PAGE).catalog.resources:
        assert by_title[found.title].authors == found.authors


@pytest.mark.parametrize(
    ("id_", "facts"),
    [
        ("data-mesh-in-practice", ["free", "ebook", "Roche", "healthcare"]),
        (
            "data-mesh-accelerate-workshop",
            ["twenty", "Ammara Gafoor", "Martin Fowler", "measured", "commits"],
        ),
        ("data-mesh-principles", ["foundational", "book", "DevOps Teams", "hype", "a year after"]),
        ("data-monolith-to-mesh", ["coined", "a year before"]),
        (
            "why-data-mesh",
            ["September 2022", "Collibra", "Accenture", "Roche Diagnostics", "Thoughtworks"],
        ),
        (
            "surfacing-slis-and-slos",
            ["founder and CEO of Monte Carlo", "90%", "99.9%", "trustworthy", "schema", "tracked"],
        ),
        (
            "streamlined-developer-experience",
            ["catalogue", "deployment", "orchestration", "empowered", "unique"],
        ),
    ],
)
def test_its_summaries_keep_the_facts(ours: Catalog, id_: str, facts: list[str]) -> None:
    resource = ours.get(id_)
    assert resource is not None
    assert [fact for fact in facts if fact.casefold() not in resource.summary.casefold()] == []


def test_its_summaries_are_in_our_own_words(ours: Catalog) -> None:
    page = " ".join(_words(PAGE))
    for resource in ours.resources:
        said = _words(resource.summary)
        title = " ".join(_words(resource.title))
        for start in range(len(said) - 8):
            run = " ".join(said[start : start + 9])
            assert run not in page or title in run, f"{resource.id} copies “{run}”"


def test_the_coined_term_is_a_resource_of_its_own_related_to_the_principles(ours: Catalog) -> None:
    origin = ours.get("data-monolith-to-mesh")
    principles = ours.get("data-mesh-principles")
    assert origin is not None
    assert principles is not None
    assert principles in ours.related(origin)
    assert origin in ours.related(principles)


def test_the_article_behind_the_reliability_entry_is_found_by_its_name(ours: Catalog) -> None:
    resource = ours.get("surfacing-slis-and-slos")
    assert resource is not None
    assert "Building an Amazon.com for your Data Products" in resource.also


def test_every_resource_has_topics_other_names_and_questions(ours: Catalog) -> None:
    for resource in ours.resources:
        assert resource.topics, resource.id
        assert resource.also, resource.id
        assert 2 <= len(resource.questions) <= 5, resource.id
        assert all(question.endswith("?") for question in resource.questions), resource.id
