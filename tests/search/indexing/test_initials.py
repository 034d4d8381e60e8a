import pytest

from bot.search.indexing.initials import spoken_capitals


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
