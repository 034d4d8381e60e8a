from bot.search.indexing.fields import FULL
from bot.search.indexing.postings import Postings
from tests.search.making import resource

LIST = Postings(
    [
        resource("Data Mesh", summary="Data about data, data for data."),
        resource("Airflow", summary="Moves data.", also=("Air Flow",)),
        resource("Mesh networks"),
    ]
)


def test_a_term_knows_its_resources_in_their_order() -> None:
    term = LIST.term_of["data"]
    assert list(LIST.documents(term)) == [0, 1]
    assert LIST.count(term) == 2


def test_the_best_field_makes_the_strength() -> None:
    term = LIST.term_of["data"]
    values = dict(LIST.all(term, LIST.strengths))
    assert values[0] == FULL > values[1]
    assert LIST.value(term, 1, LIST.strengths) == values[1]
    assert LIST.value(term, 2, LIST.strengths) == 0


def test_a_word_repeated_says_more_but_less_each_time() -> None:
    values = dict(LIST.all(LIST.term_of["data"], LIST.impacts))
    assert values[1] < values[0] < FULL


def test_rare_terms_carry_more_information() -> None:
    information = LIST.information
    assert information[LIST.term_of["airflow"]] == 1.0
    assert 0 < information[LIST.term_of["data"]] < 1


def test_what_is_everywhere_still_says_a_little() -> None:
    same = Postings([resource(f"Mesh {number}") for number in range(50)])
    assert 0 < same.information[same.term_of["mesh"]] < 0.1


def test_a_name_is_also_known_written_together_and_by_its_initials() -> None:
    assert list(LIST.documents(LIST.term_of["datamesh"])) == [0]
    assert list(LIST.documents(LIST.term_of["airflow"])) == [1]
    assert list(LIST.documents(LIST.initials["dm"])) == [0]
