"""Whatever is read, imported or written: valid or answered with problems, never anything else."""

import contextlib
import string
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog, InvalidCatalog, Resource, parse
from bot.catalog.importing import dump, import_markdown
from bot.catalog.slug import slug
from bot.catalog.values import INVISIBLE

VALID = Path(__file__).parent.parent / "resources" / "valid"
YAML = [
    "- ", ": ", "? ", "[", "]", "{", "}", ", ", "&a ", "*a ", "!t ", "!!str ", "<<", "|", ">", "'",
    '"', "\\", "\n", "\n  ", "\n\t", "---\n", "...\n", "%", "#", "@", "`", "~", "\ufeff", "\x00",
    "\x85", "\u2028", "\ud800", "id", "title", "url", "resources", "1.10", "null", "true", "é",
]  # fmt: skip
MARKDOWN = [
    "# ", "## ", "- ", "  - ", "1. ", "> ", "**", "__", "*", "_", "`", "```\n", "~~~\n", "---\n",
    "===\n", "[", "]", "(", ")", "![", "](", "](https://a.example)", "](https://b.example/", "<a ",
    "href='https://c.example'>", "</a>", "<!--", "-->", "<https://d.example>", "https://e.example",
    "[r]: https://r.example\n", "| ", " |", "\n", "\n\n", "    ", "\t", "By ", "Ann Lee", " and ",
    " - ", ":star:", "&amp;", "\\", "title: ", "\ue000", "\ue001", "\ufeff", "\x00", "\x85", "é",
]  # fmt: skip


def some(pieces: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.one_of(st.sampled_from(pieces), st.text(max_size=5)), max_size=40).map(
        "".join
    )


lines = (
    st.text(min_size=1, max_size=60).map(lambda text: INVISIBLE.sub("", text).strip()).filter(bool)
)
texts = st.lists(lines, max_size=4).flatmap(
    lambda parts: st.sampled_from(["\n", "\n\n", " ", "  ", "\n "]).map(
        lambda glue: glue.join(parts)
    )
)
words = st.text(string.ascii_lowercase, min_size=1, max_size=9)
many = st.lists(lines, max_size=4).map(tuple)


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    ids = draw(
        st.lists(st.lists(words, min_size=1, max_size=3).map("-".join), unique=True, max_size=4)
    )
    resources = tuple(
        Resource(
            id=id_,
            title=draw(lines),
            url=f"https://example.com/{id_}{draw(st.sampled_from(['', '?a=b', '#c', '/(d),e']))}",
            kind=draw(words),
            authors=draw(many),
            summary=draw(texts),
            topics=draw(many),
            level=draw(st.sampled_from([None, "beginner", "advanced"])),
            minutes=draw(st.none() | st.integers(1, 100_000)),
            language=draw(st.none() | st.just("en")),
            published=draw(st.none() | st.dates().map(str)),
            also=draw(many),
            questions=draw(many),
            related=tuple(other for other in draw(st.permutations(ids)) if other != id_),
        )
        for id_ in ids
    )
    return Catalog(draw(lines), draw(texts), resources)


def read(text: str) -> None:
    with contextlib.suppress(InvalidCatalog):
        parse(text)


@given(st.text())
def test_any_text_is_a_list_or_a_problem(text: str) -> None:
    read(text)


@settings(max_examples=500)
@given(some(YAML))
def test_anything_like_yaml_is_a_list_or_a_problem(text: str) -> None:
    read(text)


@settings(max_examples=300)
@given(st.data())
def test_a_valid_file_with_something_changed_is_a_list_or_a_problem(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(sorted(VALID.glob("*.yaml")))).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 20)))
        text = text[:start] + data.draw(some(YAML)) + text[end:]
    read(text)


@pytest.mark.parametrize("path", sorted(VALID.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_file_cut_anywhere_is_a_list_or_a_problem(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for end in range(len(text)):
        read(text[:end])


@settings(max_examples=200)
@given(catalogs())
def test_what_is_written_is_read_as_the_same(catalog: Catalog) -> None:
    assert parse(dump(catalog)) == catalog


@settings(max_examples=500)
@given(some(MARKDOWN))
def test_whatever_is_imported_is_a_valid_list(text: str) -> None:
    imported = import_markdown(text)
    assert parse(dump(imported.catalog)) == imported.catalog
    assert list(imported.notes) == sorted(imported.notes)


@given(st.text())
def test_an_id_is_made_of_words_or_is_empty(text: str) -> None:
    assert all(word.isascii() and word.isalnum() for word in slug(text).split("-") if slug(text))
