import pytest

from bot.search.indexing.initials import PART, initials, inside, spoken_capitals


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("RabbitMQ", ["rmq"]),
        ("Power BI", ["pbi"]),
        ("GitHub Actions", ["gha"]),
        ("PostgreSQL", ["psql"]),
        ("SQLAlchemy", ["sa"]),
        ("Airflow", []),  # one letter is no abbreviation
        ("DATA MESH", []),  # shouted: nothing in it is said letter by letter
        ("The International Journal of RESTful ARCHITECTURE", []),  # too long to be said
        ("…", []),
    ],
)
def test_capitals_are_said_letter_by_letter(name: str, said: list[str]) -> None:
    assert list(spoken_capitals(name)) == said


@pytest.mark.parametrize(
    ("name", "abbreviated"),
    [
        ("Google BigQuery", {"bq": "BigQuery"}),
        ("CSS for JavaScript Developers", {"js": "JavaScript"}),
        ("PhET Simulations", {}),  # is said as it is written
        ("aBc Airflow", {}),
    ],
)
def test_a_camel_case_word_inside_a_name_is_abbreviated(
    name: str, abbreviated: dict[str, str]
) -> None:
    assert inside(name) == abbreviated


@pytest.mark.parametrize(
    ("name", "whole", "parts"),
    [
        ("chain of thought prompting", {"cotp", "ctp"}, {"ctp", "cot", "cotp"}),
        ("quality of service at the edge", {"qosate", "qse"}, {"qse", "qos", "qose"}),
        ("the goal", {"tg"}, set()),
        ("automating work with scripts", {"awws", "aws"}, {"aws"}),
    ],
)
def test_small_words_of_a_name_are_said_or_left_out(
    name: str, whole: set[str], parts: set[str]
) -> None:
    assert set(initials(name.split())) == whole | {PART + part for part in parts}
