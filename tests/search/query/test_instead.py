import pytest

from bot.search.query.instead import originals


@pytest.mark.parametrize(
    ("spoken", "named"),
    [
        ("alternatives to pandas", ["pandas"]),
        (
            "what can i use instead of the phoenix project",
            ["the phoenix project", "phoenix project"],
        ),
        ("books like great expectations", ["great expectations", "expectations"]),
        ("something similar to airflow please", ["airflow please", "airflow"]),
        ("a good figma alternative", ["a good figma", "good figma", "figma"]),
        ("something like this", ["this"]),
        ("anything faster than pandas", ["pandas"]),
        ("more than one pandas", []),
        (
            "open source tableau alternative",
            ["open source tableau", "source tableau", "tableau"],
        ),
        ("alternatives to tableau for teams", ["tableau for teams", "tableau"]),
        ("figma alternatives 2024", []),
        ("alternatives to figma 2024", ["figma 2024", "figma"]),
        ("pandas", []),
        ("alternatives", []),
        ("i would like airflow", []),
        ("what is it like to use airflow", []),
        ("why airflow instead of dagster", []),
        ("who pays for things like expenses", []),
        ("think like git", []),
    ],
)
def test_what_something_else_is_asked_for_is_named(spoken: str, named: list[str]) -> None:
    assert [" ".join(each) for each in originals(spoken.split())] == named
