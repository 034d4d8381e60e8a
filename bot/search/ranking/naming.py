"""What a text names outright → the front of the ranking, unless the best hit's name says more.

*Practical Deep Learning* is meant, and not *Deep Learning*, by "a practical course in deep
learning"; the shorter name stands behind it. So does the book of that name where a video on it is
asked for, and there is one.
"""

from collections.abc import Callable, Sequence

from bot.search.indexing.fields import NAMED
from bot.search.indexing.postings import Postings
from bot.search.query.ordinary import OF_A_KIND
from bot.search.query.readings import Slot
from bot.search.ranking.scoring import matched
from bot.search.ranking.vote import Ranked


def named_first(
    titled: Sequence[int],
    ranked: Ranked,
    slots: Sequence[Slot],
    postings: Postings,
    goes_beyond: Callable[[int, int], bool],
) -> Ranked:
    """Return the ranking with those `titled` in front.

    `goes_beyond` tells whether the title of one document has all that of another says, and more.
    """
    best = ranked[0][1] if ranked else titled[0]
    says = _in_name(best, slots, postings)
    outdone = [
        document
        for document in titled
        if (goes_beyond(best, document) and says > _in_name(document, slots, postings))
        or _is_of_the_kind(best, document, slots, postings)
    ]
    front = [document for document in titled if document not in outdone]
    first = dict.fromkeys([*front, *([best] if outdone else []), *outdone])
    others = (pair for pair in ranked if pair[1] not in first)
    return [*((1.0, document) for document in first), *others]


def _is_of_the_kind(one: int, other: int, slots: Sequence[Slot], postings: Postings) -> bool:
    """Tell whether one document answers all that another does, and is of a kind asked for."""
    has_one, has_other = (
        {slot for slot in slots if matched(slot, document, postings)[0]}
        for document in (one, other)
    )
    return has_other < has_one and any(slot.sort in OF_A_KIND for slot in has_one - has_other)


def _in_name(document: int, slots: Sequence[Slot], postings: Postings) -> float:
    """Return how many words of a query a name has, each as surely as it is read."""
    found = (matched(slot, document, postings) for slot in slots)
    return sum(reading.trust for reading, strength in found if reading and strength >= NAMED)
