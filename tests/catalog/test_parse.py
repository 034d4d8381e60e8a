import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.catalog import InvalidCatalog, Problem, load, parse
from tests.catalog.lists import entry, problems

EVERY_KEY = Path(__file__).parent.parent / "resources" / "valid" / "every-key.yaml"


def test_every_key_is_read() -> None:
    catalog = load(EVERY_KEY)
    first = catalog.resources[0]
    assert (catalog.title, catalog.about) == (
        "A list with every key",
        "What it is about,\nin two lines.",
    )
    assert (first.id, first.title) == ("everything-2", "Everything: the second edition")
    assert first.url == "https://example.com/everything?edition=2#chapter-1"
    assert (first.kind, first.authors) == ("reference book", ("Ann Lee", "Bo Diaz, Jr."))
    assert first.summary == "A text that is folded over lines.\nAnd goes on."
    assert first.topics == ("data products", "no")
    assert (first.level, first.minutes, first.language) == ("advanced", 90, "pt-BR")
    assert (first.published, first.also) == ("2023-05-01", ("1984", "it's", "on"))
    assert first.questions == ("What is it?",)
    assert first.related == (
        "nothing",
        "https://elsewhere.example.com/",
        "http://example.com/nothing/",
    )


def test_a_bare_list_has_a_title_of_its_own() -> None:
    catalog = parse(entry(1) + entry(2))
    assert (catalog.title, catalog.about, len(catalog.resources)) == ("Resources", "", 2)


@pytest.mark.parametrize("text", ["resources: []", "[]"])
def test_a_list_may_be_empty(text: str) -> None:
    assert parse(text).resources == ()


def test_a_key_with_nothing_behind_it_is_no_key() -> None:
    assert parse(entry(topics="", minutes="null", level="~")) == parse(entry())


def test_a_year_needs_no_quotes() -> None:
    assert parse(entry(published="2023")).resources[0].published == "2023"


def test_blanks_around_a_text_are_nobodys_intent() -> None:
    catalog = parse(entry(title="' Mesh '", summary="|\n    One.\n"))
    assert (catalog.resources[0].title, catalog.resources[0].summary) == ("Mesh", "One.")


def test_a_number_is_never_taken_for_a_title() -> None:
    assert problems(entry(title="1.10")) == [
        '2:10: “entry-1”: `title` reads as a number, not as text; put it in quotes: "1.10"'
    ]


def test_all_problems_come_at_once_and_by_line() -> None:
    found = problems(entry(1, kind="5") + entry(1, url="x", minutes="0", stars="5"))
    assert [line.split(":")[0] for line in found] == ["4", "7", "9", "13", "14"]


def test_a_problem_names_file_line_and_column() -> None:
    with pytest.raises(InvalidCatalog) as caught:
        parse("resources: 5", source="team/list.yaml")
    (problem,) = caught.value.problems
    assert (problem.source, problem.line, problem.column) == ("team/list.yaml", 1, 12)
    assert str(caught.value) == str(problem) == f"team/list.yaml:1:12: {problem.message}"


def test_the_text_of_the_exception_is_every_problem_on_a_line() -> None:
    one, two = Problem("a", 1, 2, "x"), Problem("a", 3, 4, "y")
    assert str(InvalidCatalog((one, two))) == "a:1:2: x\na:3:4: y"


def test_a_misspelt_key_is_one_problem_not_two() -> None:
    (problem,) = problems(entry().replace("authors", "autor"))
    assert problem == "5:3: “Entry 1”: `autor` is no key here; did you mean `authors`?"


def test_many_lost_relatives_are_reported_but_not_all_are_searched_for() -> None:
    found = problems(entry(related=f"[{', '.join(f'entri-{n}' for n in range(20))}]"))
    assert len(found) == 20
    assert sum("did you mean `entry-1`?" in line for line in found) == 10


def test_an_invalid_entry_still_counts_as_a_relative() -> None:
    (problem,) = problems(entry(1, kind="5") + entry(2, related="[entry-1]"))
    assert "`kind`" in problem


def test_an_endless_number_of_problems_is_cut_off() -> None:
    found = problems("- x\n" * 3_000)
    assert len(found) == 1_002
    assert found[-1].startswith("1001:3: too much is wrong to look any further;")


def test_control_characters_of_a_key_never_reach_a_terminal() -> None:
    found = problems(entry() + '  "\\e[31mred": 1\n')
    assert found[0].startswith("7:3: “Entry 1”: `\N{REPLACEMENT CHARACTER}[31mred` is no key here;")


def test_a_link_may_be_related_though_it_is_not_in_the_list() -> None:
    parse(entry(related="[https://elsewhere.example.com/x]"))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.yaml", "there is no such file;"),
        (".", "this is a folder;"),
        ("loop.yaml", "the file cannot be read (Too many levels of symbolic links);"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    path = tmp_path / name
    with pytest.raises(InvalidCatalog) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}:1:1: {message}")


def test_a_file_that_may_not_be_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # the superuser, who runs some tests, may read all
    with pytest.raises(InvalidCatalog, match="this program may not read the file; allow it"):
        load(tmp_path / "list.yaml")


@pytest.mark.parametrize(
    ("data", "place"), [(b"\xff\xfe[\x00]\x00", "1:1"), (b"- a\n- \xe4\n", "2:3")]
)
def test_a_file_in_another_encoding_is_a_problem(tmp_path: Path, data: bytes, place: str) -> None:
    path = tmp_path / "list.yaml"
    path.write_bytes(data)
    with pytest.raises(InvalidCatalog) as caught:
        load(path)
    assert str(caught.value) == f"{path}:{place}: this is not UTF-8; save the file as UTF-8"


def _long_list(entries: int) -> Iterator[str]:
    for number in range(entries):
        more = {"topics": "[data, mesh]", "also": f"[number {number}]", "minutes": "5"}
        yield entry(number, summary=f"What entry {number} says. " * 10, **more)


def test_a_thousand_entries_are_read_in_well_under_a_second() -> None:
    text = "".join(_long_list(1_000))
    started = time.perf_counter()
    assert len(parse(text).resources) == 1_000
    assert time.perf_counter() - started < 0.6


def test_reading_a_list_loads_neither_slack_nor_a_database() -> None:
    code = (
        "import sys, bot.catalog, bot.catalog.importing, bot.catalog.schema; print(sorted("
        "{'slack_bolt', 'slack_sdk', 'sqlalchemy', 'aiohttp', 'rapidfuzz'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.strip() == "[]"
