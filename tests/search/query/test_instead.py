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
        ("something like great expectations", ["great expectations"]),
        ("is there a good figma alternative", ["is there a good figma", "figma"]),
        ("shorter than clean code", ["clean code"]),
        ("pandas", []),
        ("alternatives", []),
        ("likewise", []),
    ],
)
def test_what_something_else_is_asked_for_is_named(spoken: str, named: list[str]) -> None:
    assert set(named) <= {" ".join(each) for each in originals(spoken.split())}
    assert bool(named) == any(True for _ in originals(spoken.split()))
