import gc

import pytest

from bot.search import Form, Hit, Index, Reason
from tests.search.making import LIST, resource

INDEX = Index(LIST)


def titles(hits: list[Hit]) -> list[str]:
    return [hit.resource.title for hit in hits]


@pytest.mark.parametrize(
    ("typed", "title", "how"),
    [
        ("principles", "Data Mesh Principles", "exact"),
        ("principle", "Data Mesh Principles", "form"),
        ("principels", "Data Mesh Principles", "spelling"),
        ("governan", "Data Mesh Principles", "prefix"),
        ("Dehghani", "Data Mesh Principles", "exact"),
        ("dehgani", "Data Mesh Principles", "spelling"),
        ("DDD", "Domain-Driven Design", "initials"),
        ("k8s", "Kubernetes the Hard Way", "short form"),
        ("domaindesign", "Domain-Driven Design", "glued"),
        ("micro services", "Working with microservices", "split"),
        ("visualstudiocode", "Visual Studio Code", "glued"),
        ("visualstudio", "Visual Studio Code", "glued"),
        ("expectations", "GreatExpectations", "split"),
        ("DX", "A Streamlined Developer Experience in Data Mesh", "other name"),
        ("c++", "Visual Studio Code", "exact"),
        ("cubernetis hard way", "Kubernetes the Hard Way", "spelling"),
    ],
)
def test_each_way_of_typing_finds_it_and_says_how(typed: str, title: str, how: str) -> None:
    hit = INDEX.search(typed)[0]
    assert (hit.resource.title, hit.why[0].how) == (title, how)


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("how can I make people trust my data?", "Surfacing reliability"),
        ("how do I make peple trust my data", "Surfacing reliability"),
        ("is there anything on developer experience", "A Streamlined Developer Experience"),
        ("wich book explains domain driven design?", "Domain-Driven Design"),
        ("who decides what", "Data Mesh Principles"),
        ("how do I verify data in my pipelines?", "GreatExpectations"),
        ("waht should I know about microservice?", "Working with microservices"),
    ],
)
def test_a_question_finds_its_answer(asked: str, title: str) -> None:
    assert INDEX.search(asked)[0].resource.title.startswith(title)


@pytest.mark.parametrize(
    "typed",
    [
        "pizza recipe",
        "kubernetes pizza",
        "how do I bake sourdough bread?",
        "hello",
        "thank you so much",
        "xyzzy",
        "meshcode",  # two words of the list, never in one resource
        "clod",  # one edit from what another list would have
        "",
        "?!",
        '""',
    ],
)
def test_nothing_is_found_where_nothing_fits(typed: str) -> None:
    assert INDEX.search(typed) == []


def test_a_synonym_is_told_as_one() -> None:
    hit = INDEX.search("how do I verify my pipelines?")[0]
    assert Reason("summary", "verify", "Tests", "synonym") in hit.why


def test_words_that_stand_apart_are_told_as_they_stand() -> None:
    index = Index([resource("Mesh for all", summary="What data wants.")])
    assert index.search("datamesh")[0].why == (
        Reason("summary", "datamesh", "data", "glued"),
        Reason("title", "datamesh", "Mesh", "glued"),
    )


def test_the_passage_is_the_sentence_that_matched() -> None:
    hit = INDEX.search("who decides")[0]
    assert hit.passage.text == "Who decides what?"
    assert [hit.passage.text[start:end] for start, end in hit.passage.marks] == ["Who", "decides"]


def test_what_is_asked_for_by_its_name_comes_before_longer_names() -> None:
    index = Index([resource(f"Django {word}") for word in ("REST", "Ninja")] + [resource("Django")])
    assert titles(index.search("what is Django?"))[0] == "Django"


def test_a_question_of_the_curator_comes_first_and_once() -> None:
    about = [resource(f"Mesh {n}", summary="What a mesh is: all about a mesh.") for n in range(5)]
    basics = resource("Basics", questions=("What is a mesh?", "What are meshes?"))
    index = Index([*about, basics])
    assert titles(index.search("what is a mesh?"))[0] == "Basics"
    assert titles(index.search("so what's the mesh")).count("Basics") == 1
    assert titles(index.search("mesh"))[0] == "Mesh 0"


def test_a_question_of_the_curator_is_a_reason() -> None:
    fields = [reason.field for reason in INDEX.search("make people trust my data")[0].why]
    assert "questions" in fields


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("kind:book", 2),
        ("kind:bok", 2),
        ("kind:book kind:video", 3),
        ("kind:book level:advanced", 1),
        ("level:advancd", 1),
        ("topic:gove", 1),
        ("topic:govern", 1),
        ("by:dehgani", 1),
        ('by:"barr moses"', 1),
        ("author:moses", 1),
        ("kind:opera", 0),
        ("kind:book by:moses", 0),
        ("data kind:video", 1),
        ('"data product"', 2),
        ('"product data"', 0),
        ("mesh -experience", 1),
        ("kind:book -microservices", 1),
        ("mesh -nowhere", 2),
    ],
)
def test_conditions_narrow_a_search(typed: str, count: int) -> None:
    assert len(INDEX.search(typed)) == count


def test_what_is_left_out_of_small_talk_is_left_out_of_nothing() -> None:
    assert INDEX.search("hello -mesh") == []
    assert INDEX.search("everything -mesh")
    assert INDEX.search("show me something -kind:book")
    assert INDEX.search("-kind:talk")


def test_only_the_nearest_values_pass_a_filter() -> None:
    index = Index([resource("One", authors=("Ann Lee",)), resource("Two", authors=("Anna Leed",))])
    assert titles(index.search("by:ann")) == ["One"]
    assert titles(index.search('by:"anna lee"')) == ["Two"]
    assert titles(index.search("by:an")) == ["One", "Two"]


def test_filters_beyond_number_are_read_as_a_few() -> None:
    assert titles(INDEX.search("kind:book " * 300)) == titles(INDEX.search("kind:book"))


def test_a_filter_alone_lists_what_passes_in_the_order_of_the_file() -> None:
    hits = INDEX.search("kind:book kind:tool")
    assert titles(hits) == [r.title for r in LIST if r.kind in ("book", "tool")]
    assert hits[0].why == (Reason("kind", "tool", "tool", "filter"),)
    assert hits[0].score == 1.0


def test_a_filter_beside_words_is_a_reason_too() -> None:
    why = INDEX.search("data kind:video")[0].why
    assert why[-1] == Reason("kind", "video", "video", "filter")


def test_pages_continue_where_the_last_one_ended() -> None:
    every = titles(INDEX.search("data", limit=10))
    assert len(every) > 2
    assert titles(INDEX.search("data", limit=2)) == every[:2]
    assert titles(INDEX.search("data", limit=2, offset=2)) == every[2:4]
    assert INDEX.search("data", offset=50) == []


def test_many_hits_can_be_paged_through() -> None:
    index = Index([resource(f"Mesh number {number}") for number in range(100)])
    found = [hit.resource.id for page in range(20) for hit in index.search("mesh", 5, 5 * page)]
    assert len(found) == len(set(found)) == 100


def test_a_whole_title_wins_over_every_interpretation() -> None:
    index = Index([resource("-mesh kind:book"), resource("Mesh", kind="book")])
    assert titles(index.search("-mesh kind:book"))[0] == "-mesh kind:book"
    assert titles(index.search("mesh"))[0] == "Mesh"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("who wrote why data mesh", "Why Data Mesh?"),
        ("is radical candor any good for a new lead?", "Radical Candor"),
        ("and then what came next", None),  # two small words are said too often
        ("radical candor -lead", None),
        ("tell me if what it is was read by anyone", "What it is"),
    ],
)
def test_a_title_said_in_a_longer_text_is_meant(typed: str, first: str | None) -> None:
    listed = ["Why Data Mesh?", "And Then", "What it is"]
    candor = resource("Radical Candor", summary="How to lead.")
    hits = Index([*map(resource, listed), candor]).search(typed)
    assert next(iter(titles(hits)), None) == first
    assert all(hit.why for hit in hits)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("is there a deep learning course for coders?", "Practical Deep Learning for Coders"),
        ("practcal deep learning for codres", "Practical Deep Learning for Coders"),
        ("what is deep learning?", "Deep Learning"),
        ("deep learning by goodfellow", "Deep Learning"),
    ],
)
def test_a_title_that_says_more_is_rather_meant(typed: str, first: str) -> None:
    longer = resource("Practical Deep Learning for Coders", kind="course")
    index = Index([longer, resource("Deep Learning", authors=("Ian Goodfellow",))])
    assert titles(index.search(typed))[0] == first


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("sigh pie", "SciPy"),
        ("numb pie arrays", "NumPy"),  # beside other words
        ("kay nine ess", "k9s"),
        ("aitch tee tee pee", "HTTP"),  # a letter twice
        ("tee mux", "tmux"),
        ("bokay plots", "Bokeh"),
        ("aws", None),  # too short to sound like *use*
    ],
)
def test_words_are_heard_but_not_made_up(typed: str, title: str | None) -> None:
    named = ["SciPy", "NumPy", "k9s", "HTTP", "tmux", "Bokeh", "How to use it"]
    found = titles(Index([resource(name) for name in named]).search(typed))
    assert next(iter(found), None) == title


def test_a_title_of_signs_can_be_found() -> None:
    assert titles(Index([resource("🚀")]).search(" 🚀 ")) == ["🚀"]


def test_hits_that_are_equal_keep_the_order_of_the_file() -> None:
    index = Index([resource("Mesh one"), resource("Mesh two"), resource("Mesh six")])
    assert titles(index.search("mesh")) == ["Mesh one", "Mesh two", "Mesh six"]


def test_the_name_itself_comes_before_longer_names() -> None:
    index = Index([resource("Airflow plugins"), resource("Airflow", summary="Plans jobs.")])
    assert titles(index.search("arflow"))[0] == "Airflow"


def test_scores_are_shares() -> None:
    for typed in ("data mesh", "principels", "trust", "how can I trust data?", "kind:book"):
        assert all(0 < hit.score <= 1 for hit in INDEX.search(typed, limit=10))


@pytest.mark.parametrize("form", [None, "keywords", "question"])
def test_a_hint_does_not_hide_what_was_named(form: Form | None) -> None:
    assert INDEX.search("data mesh principles", form=form)[0].resource is LIST[0]


@pytest.mark.parametrize("size", [0, 1])
def test_tiny_lists_are_searched(size: int) -> None:
    index = Index(LIST[:size])
    assert len(index.search("principels")) == size
    assert index.search("pizza") == []
    assert len(index.closest("data lakehouse principels")) == size
    assert index.more_like(LIST[0]) == []


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("domain driver deson", "Domain-Driven Design"),
        ("kubernetes operator for pizza", "Kubernetes the Hard Way"),
        ("product roadmap", "Data Mesh Principles"),
    ],
)
def test_did_you_mean_offers_what_is_near(typed: str, near: str) -> None:
    assert near in [found.title for found in INDEX.closest(typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "pizza recipe",
        "",
        "how do I bake bread?",
        "kubernetes kind:book",
        "who made you?",
        "good morning everyone",
        "used car prices",
    ],
)
def test_did_you_mean_offers_no_nonsense(typed: str) -> None:
    assert INDEX.closest(typed) == []


def test_a_long_list_finds_the_one_that_has_all_words() -> None:
    titles_ = [f"Data {word} {n}" for n in range(700) for word in ("mesh", "lake")]
    index = Index([resource(title) for title in (*titles_, "Mesh of data for people with a lake")])
    assert titles(index.search("people data mesh lake"))[0] == "Mesh of data for people with a lake"
    assert titles(index.search("mesh lake data"))[0] == "Mesh of data for people with a lake"
    assert titles(index.search("data mesh lake 77"))[0] == "Data mesh 77"


def test_an_english_word_is_a_slip_beside_surer_words_and_on_a_short_list_only() -> None:
    crawling = resource("Crawling websites")
    longer = [resource(f"Drawing {n}") for n in range(1_000)]
    short, long = Index([crawling, *longer[:99]]), Index([crawling, *longer])
    assert short.search("curling") == long.search("curling") == []
    assert titles(short.search("curling websites")) == ["Crawling websites"]
    assert titles(short.search("crwaling")) == titles(long.search("crwaling")) == [crawling.title]


def test_a_word_as_it_stands_comes_before_any_guess() -> None:
    index = Index([resource("Grain"), resource("Paint", summary="In a deep green.")])
    assert titles(index.search("green"))[0] == "Paint"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("checking", "mypy"),
        ("how do I scrape a whole site?", "Scrapy"),
        ("builder", "CMake"),
        ("how do I take care of my health?", None),  # a career is not there for care
    ],
)
def test_a_doer_is_found_by_what_it_does(typed: str, title: str | None) -> None:
    index = Index(
        [
            resource("mypy", summary="A static type checker."),
            resource("Scrapy", summary="A web scraper for whole sites."),
            resource("CMake", summary="Builds what is written in C."),
            resource("Career ladder", summary="How to take the next step of your career."),
        ]
    )
    assert titles(index.search(typed))[:1] == ([title] if title else [])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("is there a course on stoicism?", False),
        ("is there a good course on bread?", True),
        ("which course should I take?", True),
        ("which course is there for novices?", True),
        ("bread website", True),
    ],
)
def test_a_genre_is_no_subject(typed: str, found: bool) -> None:
    course = resource("Baking at Home", kind="course", summary="Bread, slowly.")
    others = [resource("Soup", summary="With bread."), *(resource(f"Sauce {n}") for n in range(5))]
    assert (titles(Index([course, *others]).search(typed))[:1] == [course.title]) is found


@pytest.mark.parametrize(
    "typed",
    ["kafka course", "introduction to kafka", "kafka for beginners", "kafka beginners course"],
)
def test_a_kind_is_no_answer_where_the_subject_is_missing(typed: str) -> None:
    course = resource("Baking for Beginners", kind="course", also=("introduction",))
    index = Index([course, resource("Soups")])
    assert index.search(typed, form="keywords") == []
    assert index.search(f"is there a good {typed}?") == []
    assert titles(index.search(typed.replace("kafka", "baking"), form="keywords"))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("where should I start?", "Soups, an introduction"),
        ("what should I read first", "Soups, an introduction"),
        ("I'm new here", "Soups, an introduction"),
        ("how do I get started?", "Soups, an introduction"),
        ("first steps", "Soups, an introduction"),
        ("where do I start with bread?", "Bread"),  # what was found without it
        ("where do I start with kafka?", ""),
        ("how do I start a compost heap?", ""),
        ("what should I paint first?", ""),
    ],
)
def test_who_asks_where_to_start_gets_what_is_for_beginners(typed: str, title: str) -> None:
    index = Index([resource("Bread"), resource("Soups, an introduction"), resource("Sauces")])
    assert titles(index.search(typed))[:1] == ([title] if title else [])


def test_where_to_start_is_told_as_it_was_typed() -> None:
    index = Index([resource("Bread"), resource("Soups", level="beginner")])
    assert index.search("where should I start?")[0].why == (
        Reason("level", "where should i start", "beginner", "synonym"),
    )


def test_a_genre_in_a_name_is_a_subject() -> None:
    equipment = resource("Podcast equipment", summary="To record with.")
    index = Index([equipment, resource("Lenses")])
    assert titles(index.search("how do I record a podcast?")) == ["Podcast equipment"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("css for beginners", "Grid by Example"),
        ("introduction to css", "Grid by Example"),
        ("is there a good video on css?", "Grid by Example"),
        ("css checklist", "Grid by Example"),
        ("release checklist", "Go-live checklist"),  # where the subject is not there, the genre
        ("new release checklist", "Go-live checklist"),
        ("javascript for beginners", "Modern JavaScript"),
        ("something for beginners", "Modern JavaScript"),
    ],
)
def test_what_has_the_subject_comes_before_what_has_the_level_or_the_genre(
    typed: str, title: str
) -> None:
    index = Index(
        [
            resource("Modern JavaScript", kind="video", summary="For beginners: an introduction."),
            resource("Eloquent JavaScript", summary="A gentle way in."),
            resource("Go-live checklist", summary="Nothing is forgotten."),
            resource("Grid by Example", summary="Layouts in CSS."),
        ]
    )
    assert titles(index.search(typed))[:1] == [title]


def test_a_kind_tells_apart_who_has_the_subject_and_a_mere_form_is_none() -> None:
    index = Index(
        [
            *(resource(f"Layout {n}", summary="CSS and nothing else.") for n in range(3)),
            resource("Grids", summary="CSS beginners are welcome."),
            resource("Quiet layouts", summary="They have grown for years."),
        ]
    )
    assert titles(index.search("css for beginners"))[0] == "Grids"
    assert "Grids" in titles(index.search("growing beginners"))
    assert titles(index.search("for beginners"))[0] == "Grids"


def test_a_keyword_that_the_list_lacks_may_be_called_otherwise_there() -> None:
    index = Index([resource("Photo albums"), resource("Cooking")])
    assert titles(index.search("pictures")) == ["Photo albums"]


def test_where_the_list_knows_all_words_what_it_is_about_is_enough() -> None:
    dates = [resource(name, topics=("dates",)) for name in ("Arrow", "Pendulum", "Moment")]
    parser = resource("lxml", summary="The parsing of pages.")
    index = Index([*dates, parser, *(resource(f"Tool {n}") for n in range(30))])
    assert "Arrow" in titles(index.search("date parsing"))
    assert index.search("date picking robots") == []


def test_a_name_of_somebody_has_no_other_forms() -> None:
    index = Index([resource("BraveTart", authors=("Stella Parks",)), resource("Bread")])
    assert index.search("parking") == []
    assert titles(index.search("parks")) == ["BraveTart"]
    pip = resource("pip", authors=("Packaging Authority",), topics=("packaging",))
    assert titles(Index([pip, resource("Flask")]).search("packages")) == ["pip"]


def test_what_is_of_the_kind_asked_for_comes_before_a_bare_name() -> None:
    index = Index(
        [
            resource("Deep Learning", kind="book"),
            resource("Full Stack Deep Learning", kind="course"),
            resource("A course in cooking", kind="course"),
        ]
    )
    asked = titles(index.search("deep learning course"))
    assert asked[:2] == ["Full Stack Deep Learning", "Deep Learning"]
    assert titles(index.search("deep learning book"))[0] == "Deep Learning"
    assert titles(index.search("deep learning video"))[0] == "Deep Learning"
    cleaning = [resource(f"Clean {n}") for n in range(9)]
    index = Index([*cleaning, resource("Clean Code", kind="book"), resource("Code", kind="video")])
    assert titles(index.search("clean code video"))[0] == "Clean Code"


def test_a_tool_need_not_be_called_by_what_it_does() -> None:
    others = [resource("PyMongo", summary="A driver for MongoDB."), resource("Flask")]
    index = Index([*others, resource("asyncpg", summary="Fast, for PostgreSQL.")])
    assert titles(index.search("postgres driver")) == ["asyncpg"]
    assert index.search("postgres tracker")[0].score > 0.4
    assert index.search("postgres hosting") == []


def test_common_words_are_taken_apart_as_well() -> None:
    index = Index([resource("Office Wi-Fi"), resource("Passwords")])
    assert titles(index.search("wifi")) == ["Office Wi-Fi"]
    assert titles(index.search("how do I connect to the wifi?")) == ["Office Wi-Fi"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [("tsne", "Using t-SNE"), ("what does tsne show?", "Using t-SNE"), ("ab tests", "A/B tests")],
)
def test_a_single_letter_is_a_part_as_well(typed: str, title: str) -> None:
    index = Index([resource("Using t-SNE"), resource("A/B tests"), resource("Tests about tunes")])
    assert titles(index.search(typed))[0] == title


def test_an_english_word_is_no_name_beside_other_english_that_the_list_lacks() -> None:
    index = Index([resource("Object Detection"), resource("Click"), resource("Poetry")])
    assert titles(index.search("detection tensorflow")) == ["Object Detection"]
    assert index.search("metal detection") == []


def test_what_is_right_in_english_is_neither_begun_nor_corrected() -> None:
    index = Index([resource("Card payments"), resource("Heating"), resource("Getting a laptop")])
    assert index.search("car") == []
    assert titles(index.search("heating broken")) == ["Heating"]


@pytest.mark.parametrize(
    "typed",
    ["alternatives to figma", "apache figma alternative", "is there anything like Apache Figma?"],
)
def test_the_alternatives_to_a_thing_are_its_relatives_those_of_its_kind_first(typed: str) -> None:
    design = ("design",)
    index = Index(
        [
            resource("Design of Everyday Things", kind="book", topics=design),
            resource("Penpot", kind="tool", topics=design),
            resource("Apache Figma", kind="tool", topics=design),
            resource("Model cards", summary="Where the memory is."),
        ]
    )
    assert titles(index.search(typed)) == ["Penpot", "Design of Everyday Things"]
    assert titles(index.search(typed, limit=1, offset=1)) == ["Design of Everyday Things"]
    assert index.search(typed, offset=2) == []
    assert titles(index.search(f"{typed} kind:tool"))[0] == "Apache Figma"


def test_no_alternative_bears_the_name_of_the_original_or_is_it() -> None:
    react, *others = (
        resource(name, topics=("interfaces",)) for name in ("React", "React Native", "Svelte")
    )
    assert titles(Index([react, *others]).search("react alternative")) == ["Svelte", "React Native"]
    assert Index([react, resource("Cooking")]).search("react alternative") == []
    assert titles(Index([react, *others]).more_like(react))[0] == "React Native"


def test_an_alternative_needs_less_in_common_than_a_relative() -> None:
    said = " ".join(f"thing{n}" for n in range(20))
    webpack = resource("Webpack", topics=("bundling",), summary=said)
    others = [resource(name, topics=("bundling",)) for name in ("Vite", "Rollup", "Parcel")]
    index = Index([webpack, *others, *(resource(f"Soup {n}") for n in range(8))])
    assert titles(index.search("webpack alternative")) == ["Vite", "Rollup", "Parcel"]
    assert index.more_like(webpack) == []


def test_an_original_may_be_called_by_another_name_however_long_its_own_is() -> None:
    of = ("objects",)
    s3 = resource("Amazon Simple Storage Service", also=("S3",), topics=of)
    index = Index([s3, resource("MinIO", topics=of), resource("Soup")])
    assert titles(index.search("s3 alternative")) == ["MinIO"]


def test_what_only_tells_of_the_original_is_not_the_original() -> None:
    index = Index([resource("You Might Not Need jQuery", topics=("web",)), resource("Vue")])
    assert titles(index.search("something like jquery")) == ["You Might Not Need jQuery"]


def test_a_question_of_the_curator_comes_before_its_alternatives() -> None:
    asked = "what could I use instead of Excel?"
    index = Index(
        [
            resource("Calc", topics=("sheets",)),
            resource("Excel", topics=("sheets",)),
            resource("Leaving spreadsheets", questions=(asked,)),
        ]
    )
    assert titles(index.search(asked))[0] == "Leaving spreadsheets"
    assert titles(index.search("instead of excel"))[0] == "Calc"


def test_a_common_word_is_no_name_of_which_there_should_be_others() -> None:
    others = [resource("Model cards", topics=("cards",)), resource("Card games", topics=("cards",))]
    assert "Model cards" in titles(Index(others).search("cards instead of a model"))


def test_grammar_is_no_reason_beside_others() -> None:
    index = Index([resource("Notes on dbt", summary="What to do on day one.")])
    assert [why.typed for why in index.search("notes on dbt please")[0].why] == ["notes", "dbt"]


def test_what_is_asked_word_for_word_or_said_as_well_stays_in_front() -> None:
    asked = resource("VPN", questions=("how do I reset the vpn password?",))
    form = resource("VPN Password Reset Form", summary="Reset the password of your VPN.")
    assert titles(Index([form, asked]).search("how do I reset the vpn password?"))[0] == "VPN"
    spain = resource("Vacation Policy Spain", summary="Overtime is carried over.")
    index = Index([spain, resource("Vacation Policy"), resource("Expenses")])
    assert titles(index.search("vacation policy germany overtime"))[0] == "Vacation Policy"


def test_what_is_outdone_stays_behind_the_best() -> None:
    stories = [resource(f"Deep story {n}", summary="learning") for n in range(12)]
    course = resource("Practical Deep Learning for Coders")
    index = Index([resource("Deep Learning"), course, *stories])
    hits = titles(index.search("practical deep learning"))
    assert hits[:2] == ["Practical Deep Learning for Coders", "Deep Learning"]


def test_a_synonym_that_everything_shares_is_no_hit() -> None:
    shared = [resource(f"Tests {word}") for word in ("one", "two", "six", "ten", "all", "few")]
    assert Index(shared).search("how do I verify my kitchen?") == []


def test_a_long_list_of_words_is_taken_at_its_word() -> None:
    assert INDEX.search("one two three four five six seven eight nine ten mesh") == []


def test_did_you_mean_offers_a_few() -> None:
    assert len(INDEX.closest("data", limit=2)) == 2


@pytest.mark.parametrize("typed", ["sundials", "where can I read about sundials?"])
def test_ties_keep_the_order_of_the_list(typed: str) -> None:
    same = [resource(title, summary="About sundials.") for title in ("A Longer Title", "Short")]
    for order in (same, same[::-1]):
        assert [hit.resource for hit in Index(order).search(typed)] == order


def test_an_index_that_is_no_longer_used_is_freed_without_the_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        assert Index(LIST).search("cubernetis principels")
        assert gc.collect() == 0
    finally:
        gc.enable()
