"""Slots → ranked documents: one ranker for keywords; on a question, two votes are multiplied.

How much a resource is about the words of a question (BM25F), times the root of the share of it
that they explain: so two words of it in one resource are better than one that is frequent there.
The root, because lists of short entries want the share and long texts do not (measured on both).
"""

from collections.abc import Callable, Sequence
from heapq import heapify, heappop
from math import sqrt

from bot.search.indexing.postings import Postings
from bot.search.query.form import Form
from bot.search.query.readings import Slot
from bot.search.ranking.decision import Explained, explain
from bot.search.ranking.rerank import UNFIT, fits
from bot.search.ranking.scoring import score_all

Ranked = list[tuple[float, int]]

POOL = 12  # the candidates whose names are looked at
_LEAST = 0.12  # the score that a document must be able to reach to be looked at
# The share of the best one's score below which nothing is worth showing beside it. A question may
# be answered from many sides, as in a library; a keyword has one meaning more often.
_IN_REACH: dict[Form, float] = {"keywords": 0.6, "question": 0.3}


def rank(
    slots: Sequence[Slot],
    form: Form,
    postings: Postings,
    admits: Callable[[int], bool] | None = None,
    wanted: int = POOL,
) -> Ranked:
    """Return (score, document) of what fits, best first, ties in the list's order.

    `wanted` is how many will be looked at; so many are returned, if there are.
    """
    column = postings.strengths if form == "keywords" else postings.impacts
    scores = score_all(slots, postings, column, _LEAST)
    if admits:
        scores = {document: score for document, score in scores.items() if admits(document)}
    least = max(scores.values(), default=0.0) * _IN_REACH[form]
    # The best first; of many that are equal so far, those with the shortest titles, since these are
    # the likeliest to be meant; after that, the order of the list.
    heap = [(-score, len(postings.names[d][0]), d) for d, score in scores.items() if score >= least]
    heapify(heap)
    pool = [heappop(heap) for _ in range(min(POOL, len(heap)))]
    factors = fits([document for _, _, document in pool], slots, postings)
    near = [(-score * factor, d) for (score, _, d), factor in zip(pool, factors, strict=True)]
    near.sort(key=_best_first)
    ranked: Ranked = []
    for score, document in near:
        if form == "keywords" and len(ranked) == wanted:
            break  # a question's other vote may still change the order
        explained = explain(slots, document, postings)
        if explained.is_enough(form):
            ranked.append((score * _other_vote(explained, form), document))
    ranked.sort(key=_best_first)
    # Those behind keep their order, up to the first that is not enough, so that pages agree.
    while heap and len(ranked) < wanted:
        score, _, document = heappop(heap)
        explained = explain(slots, document, postings)
        if not explained.is_enough(form):
            break
        ranked.append((-score * _other_vote(explained, form) * UNFIT, document))
    return ranked


def _other_vote(explained: Explained, form: Form) -> float:
    """Return the share's vote, which only a question has."""
    return 1.0 if form == "keywords" else sqrt(explained.share)


def _best_first(pair: tuple[float, int]) -> tuple[float, int]:
    """Order by score, ties by the list."""
    score, document = pair
    return -score, document
