from pathlib import Path

import pytest

from bot.catalog import Resource, parse
from bot.catalog.importing import Imported, dump, import_markdown

PAGES = sorted((Path(__file__).parent / "pages").glob("*.md"))


def page(name: str) -> Imported:
    path = Path(__file__).parent / "pages" / f"{name}.md"
    return import_markdown(path.read_text(encoding="utf-8"))


def only(markdown: str) -> Resource:
    """Return the one resource that a page imports to."""
    (resource,) = import_markdown(markdown).catalog.resources
    return resource


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_is_imported_is_a_list_without_problems(path: Path) -> None:
    catalog = import_markdown(path.read_text(encoding="utf-8")).catalog
    assert catalog.resources
    assert parse(dump(catalog)) == catalog


def test_the_page_of_entries_becomes_its_six_resources() -> None:
    imported = page("data-mesh-resources")
    assert imported.catalog.title == "Data Mesh Resources"
    about = "Talks, articles and other informative resources about Data Mesh."
    assert imported.catalog.about == about
    assert imported.notes == ()
    fowler = "https://martinfowler.com/articles"
    insights = "https://www.thoughtworks.com/insights/blog/data-strategy"
    assert [(r.title, r.kind, r.authors, r.url) for r in imported.catalog.resources] == [
        (
            "Data Mesh in Practice",
            "book",
            ("Ammara Gafoor", "Ian Murdoch", "Kiran Prakash"),
            "https://www.thoughtworks.com/en-de/insights/e-books/data-mesh-in-practice",
        ),
        (
            "Data Mesh Accelerate Workshop",
            "workshop",
            ("Paulo Caroli", "Steve Upton"),
            f"{fowler}/data-mesh-accelerate-workshop.html",
        ),
        (
            "Data Mesh Principles",
            "article",
            ("Zhamak Dehghani",),
            f"{fowler}/data-mesh-principles.html",
        ),
        (
            "Why Data Mesh and How to Make it a Reality",
            "video",
            ("Collibra", "Roche", "Accenture", "Thoughtworks"),
            "https://www.collibra.com/us/en/resources/why-data-mesh-and-how-to-make-it-a-reality",
        ),
        (
            "Surfacing reliability SLIs and SLOs can boost adoption",
            "article",
            ("Barr Moses",),
            f"{insights}/building-an-amazon-com-for-your-data-products",
        ),
        (
            "A Streamlined Developer Experience in Data Mesh",
            "article",
            ("Manisha Jain",),
            f"{insights}/dev-experience-data-mesh-platform",
        ),
    ]


def test_a_summary_is_the_text_of_the_entry_without_markup_and_call() -> None:
    resources = page("data-mesh-resources").catalog.resources
    assert resources[0].summary == (
        "Ultimately, nothing beats real-world experience. In this free eBook, we captured insights "
        "and experiences from implementing Data Mesh at Roche, one of the world's largest "
        "healthcare companies."
    )
    assert resources[2].summary.endswith(
        '"Development Teams".\nIf you want even more, the full-fledged book is also linked there.'
    )
    assert resources[3].summary.splitlines()[0] == (
        "A webinar by Data Mesh Experts from Collibra, Roche, Accenture and Thoughtworks."
    )
    assert "the trustworthiness of a data product" in resources[4].summary
    assert not any(mark in r.summary for r in resources for mark in ("](", "> ", "_", "**"))


def test_links_along_the_way_and_names_of_articles_are_kept() -> None:
    resources = page("data-mesh-resources").catalog.resources
    assert resources[2].related == ("https://martinfowler.com/articles/data-monolith-to-mesh.html",)
    assert resources[4].also == ("Building an Amazon.com for your Data Products",)


def test_an_awesome_list_becomes_entries_with_headings_as_topics() -> None:
    imported = page("awesome-tidal-computing")
    assert imported.catalog.title == "Awesome Tidal Computing"
    assert imported.catalog.about == (
        "A curated list of books, talks and tools about computing with tides."
    )
    found = [(r.title, r.kind, r.authors, r.topics) for r in imported.catalog.resources]
    assert found == [
        ("The Slow Machine", "book", ("Ida Marsh",), ("Books",)),
        ("Low Water, High Logic", "book", ("Tom van der Zee", "Lena O'Dell"), ("Books",)),
        ("Sluices in Practice", "book", (), ("Books",)),
        ("Ebb & Flow: control structures", "talk", ("Noor Haddad",), ("Talks",)),
        ("Nobody waits for high tide", "talk", (), ("Talks",)),
        ("Moonrise", "talk", (), ("Talks",)),
        ("tidesim", "tool", (), ("Tools", "Simulators", "Command line")),
        ("ebb.js", "tool", (), ("Tools", "Simulators", "Command line")),
        ("Gauge", "tool", (), ("Tools", "Simulators")),
    ]


def test_the_description_of_an_item_is_its_summary() -> None:
    by_id = {r.id: r for r in page("awesome-tidal-computing").catalog.resources}
    assert by_id["low-water-high-logic"].summary == "From the first sluice gate to the adder."
    assert by_id["sluices-in-practice"].summary == "Field notes from 12 harbours."
    assert by_id["sluices-in-practice"].url == "https://books.example.org/sluices_(2nd_edition)"
    assert by_id["moonrise"].summary == "The keynote Moonrise opened the first conference."
    assert by_id["moonrise"].url == "https://talks.example.org/moonrise"
    assert by_id["ebb-flow-control-structures"].related == (
        "https://slides.example.org/ebb-flow.pdf",
    )
    assert by_id["ebb-js"].summary == "A library for the browser.\nAlso works without a browser."


def test_two_mentions_of_a_page_become_one_entry() -> None:
    by_id = {r.id: r for r in page("awesome-tidal-computing").catalog.resources}
    assert by_id["tidesim"].also == ("tidesim, again",)
    assert by_id["tidesim"].summary.startswith("tidesim run --moon full simulates one lunar month.")


def test_what_was_left_out_is_said_by_line() -> None:
    notes = [str(note) for note in page("awesome-tidal-computing").notes]
    assert notes == [
        "line 8: a paragraph with links, which were left out",
        "line 13: the items under “Contents”, left out",
        "line 43: made one with line 37, which has the same link",
        "line 44: an item without a link into the web, left out",
        "line 45: an item without a link into the web, left out",
        "line 47: an item without a link into the web, left out",
        "line 48: an item without a link into the web, left out",
        "line 50: an item without a link into the web, left out",
        "line 58: the items under “Contributing”, left out",
    ]


def test_a_list_in_other_forms_of_markdown() -> None:
    imported = page("reading-list")
    assert (imported.catalog.title, imported.catalog.about) == (
        "Reading list: maps",
        "What we read about maps",
    )
    found = [(r.id, r.title, r.authors, r.summary) for r in imported.catalog.resources]
    assert found == [
        (
            "karten-lesen-fur-anfanger",
            "Karten lesen für Anfänger",
            ("Jürgen Groß", "Ana María de la Cruz"),
            "Ein Buch, das erklärt, was eine Legende ist.",
        ),
        ("maps-example-org-atlas", "maps.example.org/atlas", (), ""),
        ("maps-example-org-folding", "maps.example.org/folding", (), ""),
        ("rivers-that-moved", "Rivers that moved", (), "why borders & rivers disagree"),
        ("maps-example-org-chizu", "地図", (), "日本語の地図"),
        ("data-maps", "Data Maps", (), "The first of two."),
        ("data-maps-2", "Data Maps", (), "The second of two, see also a talk and the index."),
        (
            "flattening-the-world",
            "Flattening the World",
            (),
            "Anyone interested in *projections* should read Flattening the World first.",
        ),
        ("draw-your-street", "Draw your street", (), ""),
        ("draw-your-town", "Draw your town", (), "by appointment only."),
    ]
    assert imported.catalog.resources[-1].topics == (
        "City maps and others",
        "Map Camp",
        "Workshops",
    )
    assert [note.line for note in imported.notes] == [20, 21, 23]


def test_entries_under_bold_lines_and_headings() -> None:
    imported = page("team-picks")
    found = [(r.id, r.kind, r.authors, r.topics) for r in imported.catalog.resources]
    assert found == [
        ("queues-for-the-patient", "article", ("Mira Okafor",), ()),
        ("backpressure-explained", "podcast", ("Luis Ferreira",), ()),
        ("a-workshop-on-retries", "workshop", ("Ana Lindqvist",), ()),
        ("queue-sizes", "website", (), ("Smaller things", "Cheat sheets")),
        ("timeout-values", "website", (), ("Smaller things", "Cheat sheets")),
    ]
    assert imported.catalog.about == "We keep what helped us."
    summaries = [resource.summary for resource in imported.catalog.resources]
    assert summaries[0] == (
        "By Mira Okafor, CTO of Waitwell.\n"
        "Why a queue is a promise. Mira shows three that were kept."
    )
    assert summaries[1].splitlines() == [
        "What happens when the reader is slower than the writer, in pictures.",
        "It is worth it!",
        "Bounded queues",
        "Dropping, and how to say so",
    ]
    assert [str(note) for note in imported.notes] == [
        "line 23: “Timeouts” has no link into the web, left out",
        "line 42: a paragraph with links, which were left out",
    ]


@pytest.mark.parametrize("text", ["", "\n", "# Title\n", "---\n", "---\n- x\n---\n", "no links"])
def test_a_page_without_links_is_an_empty_list(text: str) -> None:
    assert import_markdown(text).catalog.resources == ()


def test_a_heading_without_words_is_no_topic() -> None:
    assert only("# Title\n## Books\n##\n- [A](https://a.example)\n").topics == ()


def test_an_item_of_nothing_is_no_topic() -> None:
    imported = import_markdown("- :\n  - words\n  - [A](https://a.example)\n")
    assert [resource.topics for resource in imported.catalog.resources] == [()]
    assert [note.line for note in imported.notes] == [2]


def test_broken_front_matter_is_ignored() -> None:
    imported = import_markdown("---\ntitle: [\n---\n# Real title\n- [A](https://a.example)\n")
    assert imported.catalog.title == "Real title"


def test_a_rule_after_a_bold_line_separates_and_makes_no_heading() -> None:
    markdown = "**One**\n---\n**Two**\n\n[Read](https://two.example)\n"
    assert only(markdown).title == "Two"


def test_an_entry_that_is_only_its_call_keeps_the_call_as_summary() -> None:
    assert only("**One**\n\n[Watch it](https://one.example)\n").summary == "Watch it"


def test_code_and_comments_are_no_entries() -> None:
    markdown = (
        "~~~~\n- [A](https://a.example)\n~~~\n- [B](https://b.example)\n~~~~\n"
        "<!-- - [C](https://c.example)\n-->\n- [D](https://d.example)\n"
        "```\n- [E](https://e.example)\n"
    )
    assert only(markdown).title == "D"


def test_what_does_not_fit_a_list_is_made_to_fit() -> None:
    resource = only(
        f"- [{'long ' * 90}](https://a.example/x|y) - {'word ' * 2_000}\n  - \u202ehidden\x07\n"
    )
    assert resource.url == "https://a.example/x%7Cy"
    assert len(resource.title) <= 250
    assert resource.title.endswith("long…")
    assert len(resource.id) <= 80
    assert len(resource.summary) == 5_000
    assert resource.summary.endswith("…")


def test_a_link_that_cannot_be_kept_is_noted() -> None:
    imported = import_markdown(f"- [A](https://a.example/{'x' * 2_000})\n- [B](https://)\n")
    assert imported.catalog.resources == ()
    assert [note.message for note in imported.notes] == [
        "left out, because its link is over 2,000 characters long",
        "left out, because its link names no site; write it as https://example.com/page",
    ]


def test_the_same_title_again_and_again_gets_ids_of_its_own() -> None:
    lines = [f"- [Notes](https://a.example/{n})" for n in range(3)]
    ids = [
        r.id
        for r in import_markdown(
            "\n".join([*lines, "- [Notes 2](https://b.example)"])
        ).catalog.resources
    ]
    assert ids == ["notes", "notes-2", "notes-3", "notes-2-2"]


def test_related_links_are_kept_once_and_never_to_oneself() -> None:
    resource = only(
        "- [A](https://a.example) see [B](https://b.example), [B again](http://b.example/), "
        "[A](https://a.example/), [C](https://c.example:x)\n"
    )
    assert resource.related == ("https://b.example",)
