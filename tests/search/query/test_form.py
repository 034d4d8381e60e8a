import pytest

from bot.search.query.form import decide_form


@pytest.mark.parametrize(
    "text",
    [
        "how can i make people trust my data",
        "what is data mesh",
        "i need something about governance",
        "is there a book on domain driven design",
        "which tool checks my data",
    ],
)
def test_a_sentence_is_a_question(text: str) -> None:
    assert decide_form(text.split()) == "question"


@pytest.mark.parametrize(
    "text",
    ["", "principles", "data mesh principles", "domain driven design evans", "the hard way"],
)
def test_a_few_names_are_keywords(text: str) -> None:
    assert decide_form(text.split()) == "keywords"


def test_the_front_door_tips_the_scale() -> None:
    text = ["teams", "trust", "their", "data", "products"]
    assert decide_form(text, "question") == "question"
    assert decide_form(text, "keywords") == "keywords"
