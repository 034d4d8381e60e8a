"""The measures themselves, on results that can be counted by hand."""

import pytest

from tests.relevance.judged import Judged
from tests.relevance.measure import Outcome, outcomes, score, silence_f1, worst

RIGHT = Outcome(Judged("clean", "one", ("a",)), ("a", "b"))
SECOND = Outcome(Judged("clean", "two", ("a",)), ("b", "a"))
WRONG = Outcome(Judged("clean", "three", ("a",)), ("b",))
LOST = Outcome(Judged("clean", "four", ("a",)), ())
SILENT = Outcome(Judged("off-words", "five", ()), ())
FALSE = Outcome(Judged("off-words", "six", ()), ("a",))


def test_the_mean_reciprocal_rank_halves_a_second_place() -> None:
    assert score([RIGHT, SECOND]).mrr == pytest.approx(0.75)


def test_success_counts_first_places_only() -> None:
    assert score([RIGHT, SECOND, WRONG, LOST]).success == pytest.approx(0.25)


def test_an_answerable_text_without_an_answer_is_lost() -> None:
    assert score([RIGHT, LOST]).lost == pytest.approx(0.5)


def test_silence_is_right_only_where_nothing_fits() -> None:
    told = score([SILENT, FALSE])
    assert (told.silence, told.mrr) == (0.5, None)


def test_f1_of_nothing_fits_counts_the_lost_against_it() -> None:
    assert silence_f1([RIGHT, SILENT]) == 1
    assert silence_f1([RIGHT, SILENT, LOST, FALSE]) == pytest.approx(0.5)


def test_any_of_several_right_ids_counts() -> None:
    told = outcomes(lambda text: ["b"], [Judged("clean", "x", ("a", "b"))])
    assert score(told).mrr == 1


def test_the_worst_come_first_and_the_perfect_not_at_all() -> None:
    assert worst([RIGHT, SECOND, LOST]) == [LOST, SECOND]
