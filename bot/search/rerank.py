"""The best candidates → how well the query fits the name of each as a whole.

Scores of single words cannot tell *Airflow* from *Airflow Plugins*, nor *Mesh in Practice* from
*Practice in Meshing*; looking at whole names can, and is only affordable for a few candidates.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.search.postings import Postings
from bot.search.readings import Slot

# How much of the score depends on the name: being exactly the query, and having its order.
_NAME, _ORDER = 0.16, 0.04
UNFIT = 1.0 - _NAME - _ORDER  # the factor of a resource whose names have none of the words

# term → the slots that may mean it, by number, with their trust
_Meant = dict[int, list[tuple[int, float]]]


def fits(documents: Iterable[int], slots: Sequence[Slot], postings: Postings) -> list[float]:
    """Return for each document a factor from UNFIT to 1, by its best name."""
    meant: _Meant = {}
    for number, slot in enumerate(slots):
        for reading in slot.readings:
            for term in reading.terms:
                meant.setdefault(term, []).append((number, reading.trust))
    return [
        UNFIT
        + max(
            (
                _fit(name, slots, meant, postings)
                for name in postings.names[document]
                if not meant.keys().isdisjoint(name)
            ),
            default=0.0,
        )
        for document in documents
    ]


def _fit(name: tuple[int, ...], slots: Sequence[Slot], meant: _Meant, postings: Postings) -> float:
    trusts, places = [0.0] * len(slots), [-1] * len(slots)
    named = whole = 0.0
    for place, term in enumerate(name):
        information = postings.information[term]
        whole += information
        if term in meant:
            named += information
            for number, trust in meant[term]:
                if trust > trusts[number]:
                    trusts[number], places[number] = trust, place
    pairs = zip(slots, trusts, strict=True)
    typed = sum(slot.information * trust for slot, trust in pairs)
    typed /= sum(slot.information for slot in slots)
    return typed * (_NAME * named / whole + _ORDER * _in_order(places))


def _in_order(places: Sequence[int]) -> float:
    """Return the share of neighbours in the query that are neighbours in the name."""
    if len(places) < 2:
        return 1.0
    followed = sum(0 <= left == right - 1 for left, right in pairwise(places))
    return followed / (len(places) - 1)
