"""The best candidates → how well the query fits the name of each as a whole.

Scores of single words cannot tell *Airflow* from *Airflow Plugins*; looking at whole names can,
and is only affordable for a few candidates.
"""

from collections.abc import Iterable, Sequence

from bot.search.indexing.postings import Postings
from bot.search.query.readings import Slot

_NAME_WEIGHT = 0.16  # how much of the score depends on the name being exactly the query
UNFIT = 1.0 - _NAME_WEIGHT  # the factor of a resource whose names have none of the words

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
    trusts = [0.0] * len(slots)
    named = whole = 0.0
    for term in name:
        information = postings.information[term]
        whole += information
        if term in meant:
            named += information
            for number, trust in meant[term]:
                trusts[number] = max(trusts[number], trust)
    pairs = zip(slots, trusts, strict=True)
    typed = sum(slot.information * trust for slot, trust in pairs)
    typed /= sum(slot.information for slot in slots)
    return typed * _NAME_WEIGHT * named / whole
