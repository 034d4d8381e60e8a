"""Slots that found nothing → the resources whose titles are near enough to ask "did you mean"."""

from collections.abc import Callable, Sequence
from heapq import nsmallest

from rapidfuzz.distance import OSA

from bot.catalog import Resource
from bot.search.indexing.fields import NAMED
from bot.search.indexing.postings import Postings
from bot.search.query.readings import Slot
from bot.search.ranking.decision import SURE, explain
from bot.search.ranking.scoring import matched, score_all
from bot.search.text import words

# A resource is near when one of its names surely has a telling word, and it explains this share of
# the query (one word of four) …
_SHARE = 0.24
# … or when its title has this share of the query's letters in their order.
_LETTERS = 0.6
_POOL = 20  # candidates worth a look


def closest(
    slots: Sequence[Slot],
    resources: Sequence[Resource],
    postings: Postings,
    admits: Callable[[int], bool],
) -> list[Resource]:
    """Return the near ones, the nearest first."""
    telling = [slot for slot in slots if slot.sort != "small"]
    if not any(slot.readings for slot in telling):
        return []
    scores = score_all(telling, postings, postings.strengths, 0.0)
    order = nsmallest(_POOL, ((-score, d) for d, score in scores.items() if admits(d)))
    name = " ".join(slot.typed for slot in slots)
    return [
        resources[document]
        for _, document in order
        if _is_named(telling, document, postings) or _alike(name, resources[document].title)
    ]


def _is_named(slots: Sequence[Slot], document: int, postings: Postings) -> bool:
    """Tell whether a name has a word of the query, and the resource enough of the rest."""
    read = (matched(slot, document, postings) for slot in slots)
    return explain(slots, document, postings).share >= _SHARE and any(
        reading.trust >= SURE and strength >= NAMED for reading, strength in read if reading
    )


def _alike(name: str, title: str) -> bool:
    return OSA.normalized_similarity(name, " ".join(words(title))) >= _LETTERS
