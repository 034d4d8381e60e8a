"""Slots that found nothing → the resources whose titles are near enough to ask "did you mean"."""

from collections.abc import Callable, Sequence
from heapq import nsmallest

from rapidfuzz.distance import OSA

from bot.catalog import Resource
from bot.search.decision import explain
from bot.search.postings import Postings
from bot.search.ranking import score_all
from bot.search.readings import Slot
from bot.search.text import words

# A title is near when its resource explains this share of the query …
_SHARE = 0.34
# … or when it has this share of the query's letters in their order.
_LETTERS = 0.6
_POOL = 20  # candidates worth a look


def closest(
    typed: Sequence[str],
    slots: Sequence[Slot],
    resources: Sequence[Resource],
    postings: Postings,
    admits: Callable[[int], bool],
) -> list[Resource]:
    """Return the near ones, the nearest first."""
    if not any(slot.readings for slot in slots):
        return []
    scores = score_all(slots, postings, postings.strengths, 0.0)
    order = nsmallest(_POOL, ((-score, d) for d, score in scores.items() if admits(d)))
    name = " ".join(typed)
    return [
        resources[document]
        for _, document in order
        if explain(slots, document, postings).share >= _SHARE
        or _alike(name, resources[document].title) >= _LETTERS
    ]


def _alike(name: str, title: str) -> float:
    return OSA.normalized_similarity(name, " ".join(words(title)))
