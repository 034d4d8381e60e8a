"""Rounds: nothing twice until everything was shown, whatever joins, leaves or is pinned."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.weekly.rotation import (
    MOST_PINS,
    SEAM,
    Round,
    TooManyPins,
    choose,
    decode,
    encode,
    first_round,
    pin,
    show,
)
from tests.weekly.rounds import upcoming

LIST = tuple(f"resource-{number}" for number in range(20))
START = first_round("T1", "C1")

ids = st.text(min_size=1, max_size=12)
lists = st.lists(ids, unique=True, max_size=25)
seeds = st.text(max_size=8)


def play(round_: Round, resource_ids: "tuple[str, ...] | list[str]", count: int) -> Round:
    for id_ in upcoming(round_, resource_ids, count):
        round_ = show(round_, id_, resource_ids)
    return round_


@given(seeds, lists)
@settings(deadline=None)
def test_every_resource_comes_once_in_a_round(seed: str, listed: list[str]) -> None:
    for number in (1, 2, 3):
        whole = upcoming(
            play(Round(1, seed), listed, len(listed) * (number - 1)), listed, len(listed)
        )
        assert sorted(whole) == sorted(listed)


@given(seeds, lists.filter(lambda listed: len(listed) >= 2))
@settings(deadline=None)
def test_nothing_repeats_across_the_seam_of_two_rounds(seed: str, listed: list[str]) -> None:
    shown = upcoming(Round(1, seed), listed, 4 * len(listed))
    window = min(SEAM, len(listed) // 2)
    for at, id_ in enumerate(shown):
        assert id_ not in shown[max(0, at - window) : at]


@given(seeds, st.lists(ids, unique=True, min_size=2, max_size=20), st.data())
@settings(deadline=None)
def test_what_joins_comes_and_what_leaves_goes_while_all_else_comes_once(
    seed: str, known: list[str], data: st.DataObject
) -> None:
    round_, listed, shown = Round(1, seed), known[: len(known) // 2], list[str]()
    while round_.number == 1:
        change = data.draw(st.sampled_from(known))
        if change in listed and len(listed) > 1:
            listed = [id_ for id_ in listed if id_ != change]
        elif change not in listed:
            listed = [*listed, change]
        id_ = choose(round_, listed)
        assert id_ in listed
        if id_ in shown:  # nothing was left to show: the next round has begun
            break
        shown.append(id_)
        round_ = show(round_, id_, listed)
    assert len(set(shown)) == len(shown)
    assert set(listed) <= set(shown)


@given(seeds, lists, st.permutations(range(25)))
@settings(deadline=None)
def test_the_same_round_makes_the_same_choice_in_any_order_of_the_list(
    seed: str, listed: list[str], order: list[int]
) -> None:
    round_ = play(Round(1, seed), listed, len(listed) // 2)
    shuffled = [listed[place] for place in order if place < len(listed)]
    assert choose(round_, listed) == choose(round_, shuffled)


@given(seeds, lists, st.integers(0, 40), lists)
@settings(deadline=None)
def test_a_round_survives_storage(
    seed: str, listed: list[str], posts: int, pins: list[str]
) -> None:
    round_ = play(Round(1, seed), listed, posts)
    for id_ in pins[:MOST_PINS]:
        round_ = pin(round_, id_)
    assert decode(encode(round_)) == round_


def test_a_lost_resource_moves_no_other() -> None:
    order = upcoming(START, LIST, len(LIST))
    without = [id_ for id_ in LIST if id_ != order[5]]
    assert upcoming(START, without, len(without)) == order[:5] + order[6:]


def test_channels_and_rounds_have_orders_of_their_own() -> None:
    first, second = upcoming(START, LIST, 40)[:20], upcoming(START, LIST, 40)[20:]
    assert first != second
    assert upcoming(first_round("T1", "C2"), LIST, 20) != first
    assert upcoming(first_round("T2", "C1"), LIST, 20) != first


def test_an_empty_list_has_nothing_to_choose() -> None:
    assert choose(START, []) is None
    assert upcoming(START, [], 3) == ()
    assert show(START, "gone", []).number == 1


def test_short_lists_go_on_sensibly() -> None:
    assert upcoming(START, ["a"], 3) == ("a", "a", "a")
    assert set(upcoming(START, ["a", "b"], 2)) == {"a", "b"}
    assert upcoming(START, ["a", "b"], 4)[:2] == upcoming(START, ["a", "b"], 4)[2:]


def test_a_second_resource_is_next_once_there_is_one() -> None:
    assert choose(play(START, ["a"], 3), ["a", "b"]) == "b"


def test_a_new_resource_joins_the_round_under_way() -> None:
    round_ = play(START, LIST, 19)
    assert "new" in upcoming(round_, [*LIST, "new"], 2)


def test_a_round_ends_when_what_is_left_of_it_leaves_the_list() -> None:
    round_ = play(START, LIST, 19)
    last = choose(round_, LIST)
    rest = [id_ for id_ in LIST if id_ != last]
    assert show(round_, str(choose(round_, rest)), rest).number == 2


def test_pins_come_first_in_the_order_they_were_made() -> None:
    round_ = pin(pin(pin(START, LIST[7]), LIST[3]), LIST[7])
    assert upcoming(round_, LIST, 2) == (LIST[7], LIST[3])


def test_a_pinned_resource_counts_as_shown() -> None:
    rest = upcoming(pin(START, LIST[7]), LIST, 20)
    assert sorted(rest) == sorted(LIST)


def test_a_pin_may_repeat_what_was_shown_and_costs_the_others_nothing() -> None:
    round_ = play(START, LIST, 5)
    again = upcoming(START, LIST, 1)[0]
    assert again not in upcoming(round_, LIST, 15)
    assert choose(pin(round_, again), LIST) == again
    after = show(pin(round_, again), again, LIST)
    assert set(upcoming(after, LIST, 15)) == set(upcoming(round_, LIST, 15))


def test_a_pin_that_left_the_list_is_passed_over_and_dropped() -> None:
    round_ = pin(pin(START, "gone"), LIST[2])
    assert choose(round_, LIST) == LIST[2]
    assert show(round_, LIST[2], LIST).pinned == ()


def test_pins_are_limited() -> None:
    full = replace(START, pinned=LIST[:MOST_PINS])
    assert pin(full, LIST[0]) == full
    with pytest.raises(TooManyPins):
        pin(full, LIST[MOST_PINS])


def test_choosing_consumes_nothing() -> None:
    assert choose(START, LIST) == choose(START, LIST)


def test_a_round_of_ten_thousand_fits_in_eighty_kilobytes() -> None:
    long = [f"{'a-rather-long-slug-of-a-resource' * 2}-{number}" for number in range(10_000)]
    marks = tuple(f"{number:08}" for number in range(10_000))
    assert len(encode(Round(1, "0" * 16, marks, tuple(long[-SEAM:])))) < 81_000
