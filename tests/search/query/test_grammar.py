import pytest

from bot.search.query.grammar import MOST_WORDS, Filter, Query, parse


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Data Mesh", Query(("data", "mesh"))),
        ("kind:video", Query((), filters=(Filter("kind", ("video",)),))),
        (
            'mesh by:"Zhamak Dehghani" TOPIC:governance',
            Query(
                ("mesh",),
                filters=(
                    Filter("authors", ("zhamak", "dehghani")),
                    Filter("topics", ("governance",)),
                ),
            ),
        ),
        ("author: jain", Query((), filters=(Filter("authors", ("jain",)),))),
        ("level:beginner x", Query(("x",), filters=(Filter("level", ("beginner",)),))),
        (
            "a “data product” b",
            Query(("a", "data", "product", "b"), phrases=(("data", "product"),)),
        ),
        ("mesh -workshop", Query(("mesh",), excluded=(("workshop",),))),
        ("mesh -self-serve", Query(("mesh",), excluded=(("self", "serve"),))),
        ('mesh -"data product"', Query(("mesh",), excluded=(("data", "product"),))),
        ("kind:video -mesh", Query((), (), (("mesh",),), (Filter("kind", ("video",)),))),
        (
            "kind:video,talk",
            Query((), filters=(Filter("kind", ("video",)), Filter("kind", ("talk",)))),
        ),
        ("data -by:moses", Query(("data",), excluded_filters=(Filter("authors", ("moses",)),))),
        ("-mesh", Query((), excluded=(("mesh",),))),
        ("data (-mesh)", Query(("data",), excluded=(("mesh",),))),
        ("self-serve – now", Query(("self", "serve", "now"))),
        ("mind:map what:ever", Query(("mind", "map", "what", "ever"))),
        ("kind:", Query(("kind",))),
        ('kind:""', Query(("kind",))),
        ('"" "…"', Query(())),
    ],
)
def test_a_query_is_read(text: str, query: Query) -> None:
    assert parse(text) == query


def test_a_pasted_page_costs_no_more_than_a_long_question() -> None:
    assert len(parse("word " * 500).words) == MOST_WORDS
    several = [f"a{n}" for n in range(100)]
    page = " ".join(f'"{word}" -{word} by:{word}' for word in several)
    query = parse(page)
    assert len(query.phrases) == len(query.excluded) == len(query.filters)
    assert len(query.phrases) < MOST_WORDS
    assert len(parse(f'"{" ".join(several)}"').phrases[0]) < MOST_WORDS
