"""Slots that found nothing → the resources near enough to ask "did you mean"."""

from collections.abc import Callable, Sequence
from heapq import nsmallest

from rapidfuzz.distance import OSA

from bot.catalog import Resource
from bot.search.indexing.postings import Postings
from bot.search.query.readings import Slot
from bot.search.ranking.decision import company_of, explain
from bot.search.ranking.scoring import score_all
from bot.search.text import words

# A resource is near when so much speaks for it: one rare word that it has, of a few …
_EVIDENCE = 0.4
# … or when its title has this share of the query's letters in their order.
_LETTERS = 0.6
_POOL = 20  # candidates worth a look


def closest(
    slots: Sequence[Slot],
    resources: Sequence[Resource],
    postings: Postings,
    among: Callable[[dict[int, float]], dict[int, float]],
) -> list[Resource]:
    """Return the near ones, the nearest first, of those that `among` leaves of some."""
    telling = [slot for slot in slots if slot.sort != "small"]
    scores = among(score_all(telling, postings, postings.strengths, 0.0))
    order = nsmallest(_POOL, ((-score, d) for d, score in scores.items()))
    company = company_of(telling)
    name = " ".join(slot.typed for slot in slots)
    return [
        resources[document]
        for _, document in order
        if explain(telling, document, postings, company).evidence >= _EVIDENCE
        or _alike(name, resources[document].title)
    ]


def _alike(name: str, title: str) -> bool:
    return OSA.normalized_similarity(name, " ".join(words(title))) >= _LETTERS
