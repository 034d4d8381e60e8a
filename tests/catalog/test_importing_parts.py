import pytest

from bot.catalog.importing.authors import authors, leading_authors
from bot.catalog.importing.kinds import guess_kind
from bot.catalog.importing.markup import SLOT, Inline, Link, inline
from bot.catalog.slug import slug


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("by Ann Lee, Bo Diaz and Cy van der Berg.", ["Ann Lee", "Bo Diaz", "Cy van der Berg"]),
        ("By Ann Lee & Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("By Ann Lee, and Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("With founder and CEO of Waitwell, Ann Lee", ["Ann Lee"]),
        ("By Ann Lee (Waitwell) and Bo Diaz (Retry Labs)", ["Ann Lee", "Bo Diaz"]),
        ("By Ann Lee, CTO of Waitwell", ["Ann Lee"]),
        ("A talk by Ann Lee and Bo Diaz, based on the work of Cy Twombly", ["Ann Lee", "Bo Diaz"]),
        ("A webinar by experts from Waitwell, Retry Labs and Queueing", [
            "Waitwell", "Retry Labs", "Queueing",
        ]),
        ("By Ann Lee from Retry Labs", ["Ann Lee"]),
        ("By J. R. R. Tolkien", ["J. R. R. Tolkien"]),
        ("By 18F", ["18F"]),
        ("By 山田太郎", ["山田太郎"]),
        ("Made by accident", []),
        ("What it is about", []),
        ("By", []),
        ("By , and", []),
    ],
)  # fmt: skip
def test_the_names_in_a_byline(line: str, names: list[str]) -> None:
    assert list(authors(line)) == names


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("by Ann Lee - About queues.", ["Ann Lee"], " - About queues."),
        ("by Ann Lee", ["Ann Lee"], ""),
        ("by Ann Lee. About queues.", ["Ann Lee"], " About queues."),
        ("by J. R. R. Tolkien: About rings.", ["J. R. R. Tolkien"], ": About rings."),
        ("(by Ann Lee and Bo Diaz) About queues.", ["Ann Lee", "Bo Diaz"], " About queues."),
        ("by default it waits", [], "by default it waits"),
        ("by Ann Lee, a must read", [], "by Ann Lee, a must read"),
        ("About queues by Ann Lee", [], "About queues by Ann Lee"),
    ],
)
def test_a_byline_in_front_is_taken_only_when_it_is_nothing_else(
    text: str, names: list[str], rest: str
) -> None:
    assert leading_authors(text) == (tuple(names), rest)


@pytest.mark.parametrize(
    ("said", "url", "kind"),
    [
        (["Books"], "https://a.example", "book"),
        (["", "Get the free eBook"], "https://a.example", "book"),
        (["A webinar by experts"], "https://a.example", "video"),
        (["A workshop"], "https://books.example", "workshop"),
        ([], "https://www.youtube.com/watch?v=1", "video"),
        ([], "https://a.example/blog/x", "article"),
        ([], "https://github.com/a/b", "tool"),
        (["Bookkeeping"], "https://a.example/x", "thing"),
    ],
)
def test_a_kind_is_guessed_from_words_and_then_from_the_link(
    said: list[str], url: str, kind: str
) -> None:
    assert guess_kind(*said, url=url, otherwise="thing") == kind


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
        ("snake_case, 2 * 3 * 4 and _", "snake_case, 2 * 3 * 4 and _"),
        ("`*code* <b>` \\*star\\*", "*code* <b> *star*"),
        ("a &amp; b<br>c <b>d</b>", "a & b c d"),
        ("![image](x.png) text ![image][A b]", "text"),
        ("[a [nested] label](https://a.example)", "a [nested] label"),
        ("[an [image ![i](i.png)](https://a.example)", "[an image"),
        ("[not a link] [neither", "[not a link] [neither"),
        ("[escaped \\] bracket](https://a.example)", "escaped ] bracket"),
        ("[within](#anchor) and [beside](other.md)", "within and beside"),
        ("[badge ![b](b.png)](https://a.example)", "badge"),
        ("[![b](b.png)](https://a.example) left", "left"),
        (":star: at 12:30:45", "at 12:30:45"),
        ("a , b .", "a, b."),
        ("[" * 2_000, "[" * 2_000),
    ],
)
def test_markup_becomes_the_text_that_is_read(markdown: str, plain: str) -> None:
    assert inline(markdown, {"a b": "b.png"}).plain == plain


@pytest.mark.parametrize(
    ("markdown", "link"),
    [
        ("[a](https://a.example)", ("a", "https://a.example")),
        ("[a](<https://a.example/b c>)", ("a", "https://a.example/b c")),
        ("[a](https://a.example/b_(c) 'Title')", ("a", "https://a.example/b_(c)")),
        ("[a](HTTPS://a.example?x=1&amp;y=2)", ("a", "HTTPS://a.example?x=1&y=2")),
        ("[A  b][]", ("A b", "https://ref.example")),
        ("[a][A b]", ("a", "https://ref.example")),
        ("[a b]", ("a b", "https://ref.example")),
        ("<https://a.example/>", ("a.example", "https://a.example/")),
        ("(https://a.example/x).", ("a.example/x", "https://a.example/x")),
        ("<a class='x' href='https://a.example'>*a*</a>", ("a", "https://a.example")),
    ],
)
def test_links_in_all_their_forms(markdown: str, link: tuple[str, str]) -> None:
    assert inline(markdown, {"a b": "https://ref.example"}).links == (Link(*link),)


def test_a_slot_stands_for_each_link() -> None:
    found = inline("**[a](https://a.example)** and [b](https://b.example).", {})
    assert found == Inline(
        f"{SLOT} and {SLOT}.", (Link("a", "https://a.example"), Link("b", "https://b.example"))
    )
    assert found.plain == "a and b."


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Data Mesh Principles", "data-mesh-principles"),
        ("Straße & Größe, naïve", "strasse-grosse-naive"),
        ("It's Roche’s", "its-roches"),
        ("地図", ""),
        ("word " * 30, "-".join(["word"] * 16)),
        ("x" * 100, "x" * 80),
    ],
)
def test_any_text_becomes_an_id(text: str, id_: str) -> None:
    assert slug(text) == id_
