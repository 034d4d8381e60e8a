"""Relevance must not fall: the floors, and the rules that keep the judged texts honest."""

import pytest

from tests.relevance import floors, report
from tests.relevance.floors import Floor
from tests.relevance.judged import GROUPS, KINDS, Part, judged, read
from tests.relevance.lists import NAMES, resources
from tests.relevance.measure import score, worst
from tests.relevance.noise import mechanical

FILES = (*NAMES, "anywhere")
PARTS: tuple[Part, Part] = ("dev", "test")
LISTED = [(name, part) for part in PARTS for name in NAMES]
JUDGED = [*LISTED, *(("anywhere", part) for part in PARTS)]
LEAST_TEXTS, LEAST_NOTHING = 3_000, 900


@pytest.mark.parametrize("floor", floors.read(), ids=lambda f: f"{f.part}-{f.name}-{f.kind}")
def test_search_stays_above_its_floor(floor: Floor) -> None:
    now = score(floor.rows()).value
    assert now >= floor.value, fall(floor, now)


def fall(floor: Floor, now: float) -> str:
    """Say what dropped, from what to what, and show the worst (of the held-out third, nothing)."""
    said = f"{floor.name}, {floor.kind}: dropped from at least {floor.value:.3f} to {now:.3f}."
    if floor.part == report.HELD_OUT:
        return f"{said} These texts are held out: look at the same kinds of dev instead."
    return "\n".join([said, "Worst:", *map(report.sentence, worst(floor.rows()))])


def test_every_list_and_group_has_a_floor_on_both_parts() -> None:
    held = {(floor.part, floor.name, floor.kind) for floor in floors.read()}
    for name in NAMES:
        dev, test = ({row.kind for row in judged(name, part)} for part in PARTS)
        assert {("dev", name, kind) for kind in dev} <= held
        asked = {group for group, kinds in GROUPS.items() if not test.isdisjoint(kinds)}
        assert {("test", name, group) for group in asked} <= held


@pytest.mark.parametrize(("name", "part"), LISTED)
def test_every_expected_id_is_on_its_list(name: str, part: Part) -> None:
    known = {resource.id for resource in resources(name)}
    missing = {
        wanted for row in judged(name, part) for wanted in row.expected if wanted not in known
    }
    assert not missing, f"{name}.{part}.tsv expects ids that the list does not have: {missing}"


@pytest.mark.parametrize(("name", "part"), JUDGED)
def test_every_row_has_a_known_kind_and_an_answer_only_where_one_exists(
    name: str, part: Part
) -> None:
    silent = set(GROUPS["nothing (keywords)"] + GROUPS["nothing (questions)"])
    for row in read(name, part):
        assert row.kind in KINDS, f"{name}.{part}.tsv: unknown kind “{row.kind}” ({row.typed})"
        assert (not row.expected) == (row.kind in silent), f"{name}.{part}.tsv: {row}"


@pytest.mark.parametrize("name", FILES)
def test_the_held_out_third_repeats_no_text_of_dev(name: str) -> None:
    dev, test = ({row.typed.lower() for row in read(name, part)} for part in PARTS)
    assert not dev & test


def test_the_held_out_third_asks_for_other_generated_entries() -> None:
    made = resources("tools")
    dev, test = ({expected for _, _, expected in mechanical(made, part)} for part in PARTS)
    assert not dev & test


def test_there_are_enough_judged_texts_and_enough_that_nothing_fits() -> None:
    rows = [row for name, part in JUDGED for row in read(name, part)]
    assert len(rows) >= LEAST_TEXTS
    assert sum(not row.expected for row in rows) >= LEAST_NOTHING
