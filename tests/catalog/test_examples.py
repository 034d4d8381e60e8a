"""The example files: drop one into tests/resources/{valid,invalid} and it is a test."""

from pathlib import Path

import pytest

from bot.catalog import InvalidCatalog, load

EXAMPLES = Path(__file__).parent.parent / "resources"
VALID = sorted((EXAMPLES / "valid").glob("*.yaml"))
INVALID = sorted((EXAMPLES / "invalid").glob("*.yaml"))


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_list_is_read(path: Path) -> None:
    load(path)


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_a_bad_list_is_answered_with_every_problem_and_its_place(path: Path) -> None:
    with pytest.raises(InvalidCatalog) as caught:
        load(path)
    said = "".join(f"{p.line}:{p.column}: {p.message}\n" for p in caught.value.problems)
    assert said == path.with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_every_message_says_what_to_do_in_one_line(path: Path) -> None:
    with pytest.raises(InvalidCatalog) as caught:
        load(path)
    for problem in caught.value.problems:
        assert len(str(problem).splitlines()) == 1
        assert ";" in problem.message
        assert len(problem.message) < 300


def test_there_are_many_bad_lists() -> None:
    assert len(INVALID) >= 30
