"""What must hold for every list and every text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Resource
from bot.search import Index
from bot.search.query.grammar import parse
from bot.search.text import fold, words
from tests.search.making import LIST, resource

INDEX = Index(LIST)
WORDS = "data mesh team product quality trust airflow kafka design pattern test cloud the of and in"
TITLES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=5).map(" ".join)
ANY_TITLE = st.text(min_size=1, max_size=40).filter(lambda title: title.strip())


def listed(titles: list[str]) -> list[Resource]:
    return [resource(title, id=f"n{number}") for number, title in enumerate(titles)]


@given(st.lists(ANY_TITLE | TITLES, min_size=1, max_size=12))
@settings(max_examples=150, deadline=None)
def test_an_exact_title_finds_its_resource_first(titles: list[str]) -> None:
    index = Index(listed(titles))
    for title in titles:
        found = index.search(title)[0].resource.title
        assert found == title or _same(found, title)


def _same(one: str, other: str) -> bool:
    return "".join(words(one)) == "".join(words(other)) or fold(one) == fold(other)


@given(st.lists(TITLES, min_size=1, max_size=8, unique=True), st.data())
@settings(max_examples=80, deadline=None)
def test_an_unrelated_resource_takes_nothing_from_a_clean_title(
    titles: list[str], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(titles)))
    more = [*titles[:at], "Sourdough for beginners", *titles[at:]]
    before, after = Index(listed(titles)), Index(listed(more))
    for title in titles:
        first = before.search(title)[0].resource.title
        assert after.search(title)[0].resource.title == first


@given(
    st.sampled_from([r.title for r in LIST] + ["slo", "principels", "trust my data", "jain"]),
    st.sampled_from(["", "!", "?", "...", " , ", ")", " –", "¿"]),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
)
@settings(deadline=None)
def test_case_and_surrounding_punctuation_never_matter(
    text: str, around: str, cased: "type[str]"
) -> None:
    expected = [(hit.resource.id, hit.score) for hit in INDEX.search(text)]
    typed = around + cased(text) + around
    assert [(hit.resource.id, hit.score) for hit in INDEX.search(typed)] == expected


def test_accents_never_matter() -> None:
    index = Index([resource("Größe und Qualität"), resource("Café Übung")])
    for typed in ("grosse qualitat", "CAFÉ", "cafe", "ubung", "ÜBUNG"):
        assert index.search(typed), typed


@pytest.mark.parametrize(
    "title",
    ["The -ed and -ing forms", "Type: A Visual History", "The Chef's Handbook", "Level: Advanced"],
)
def test_neither_case_nor_punctuation_around_a_title_matters(title: str) -> None:
    index = Index([resource("Chefs of the level"), resource("Forms of history"), resource(title)])
    for typed in (title, title.upper(), f"{title}?", f"({title})", f"{title} …", f"{title}#"):
        hit = index.search(typed)[0]
        assert (hit.resource.title, hit.score) == (title, 1.0), typed


def test_of_two_titles_that_differ_by_a_space_the_one_as_typed_comes_first() -> None:
    index = Index([resource("DataMesh", id="one"), resource("Data Mesh", id="two")])
    for title in ("Data Mesh", "DataMesh"):
        assert index.search(title)[0].resource.title == title


def test_what_is_equal_keeps_the_order_of_the_list_on_every_page() -> None:
    equal = [resource(f"{'Long ' * (n % 3)}No {n}", id=f"n{n}", topics=("governance",)) for n in
             range(60)]  # fmt: skip
    hits = Index([*equal, resource("Other")]).search("governance", limit=200)
    assert [hit.resource for hit in hits] == equal


def test_no_hit_has_a_higher_score_than_one_before_it() -> None:
    titles = ["Writing", *(f"On writing {'well ' * (n % 4)}{n}" for n in range(150))]
    hits = Index([resource(title, topics=("prose",)) for title in titles]).search(
        "writing", limit=200
    )
    scores = [hit.score for hit in hits]
    assert len(scores) == len(titles)
    assert scores == sorted(scores, reverse=True)


HOSTILE = [
    "x" * 4_000,
    "data mesh " * 400,
    "a",
    " ".join(f"w{number}" for number in range(500)),
    "?!.,;:-–—()[]{}«»\"'`´^°§$%&/=+*~#|<>\\",
    "🚀🔥👩‍👩‍👧‍👦🏳️‍🌈",
    "\x00\x01\x1f\x7f\u200b\u202e\ufeff",
    "\ud800",
    '""""',
    '"',
    "kind:",
    "kind:kind:kind:",
    'by:"',
    "-",
    "- - -",
    "--data",
    "-data -mesh",
    "%s {0} \\",
    "données العربية עברית ελληνικά русский हिन्दी বাংলা தமிழ்",
    "ไทย 中文 日本語 한국어 አማርኛ ქართული հայերեն",
    "İıſßŉǰΐ",
    "١٢٣ ²³ ½ Ⅷ 9" * 10,
    "\n\t\r\v\f",
    "a1b2c3 a99z a0a z²z",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_answered_quietly(text: str) -> None:
    for form in (None, "keywords", "question"):
        for hit in INDEX.search(text, form=form):
            assert hit.why or parse(text).narrows
    assert len(INDEX.closest(text)) <= 3


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_honest_hits(text: str) -> None:
    for hit in INDEX.search(text):
        assert hit.why or parse(text).narrows
        assert 0 < hit.score <= 1
        for start, end in hit.passage.marks:
            assert 0 <= start < end <= len(hit.passage.text)


@given(st.lists(st.text(max_size=30).filter(str.strip), max_size=6), st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_any_list_can_be_searched(titles: list[str], text: str) -> None:
    resources = [
        resource(title, id=f"n{n}", summary=text, also=(title[::-1],), topics=(text,))
        for n, title in enumerate(titles)
    ]
    index = Index(resources)
    assert len(index.search(text, limit=50)) <= len(titles)
    for one in resources:
        assert one not in [hit.resource for hit in index.more_like(one)]


def test_two_indexes_of_one_list_agree() -> None:
    again = Index(list(LIST))
    for text in ("data", "mesh team", "principels", "how do I trust data?", "kind:book"):
        assert again.search(text) == INDEX.search(text)
