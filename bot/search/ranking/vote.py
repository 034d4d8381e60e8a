"""Slots → ranked documents: one ranker for keywords; on a question, two votes are multiplied.

How much a resource is about the words of a question (BM25F), times the root of the share of it
that they explain: so two words of it in one resource are better than one that is frequent there.
The root, because lists of short entries want the share and long texts do not (measured on both).
"""

from collections.abc import Callable, Sequence
from heapq import nsmallest
from math import sqrt

from bot.search.indexing.postings import Postings
from bot.search.query.form import Form
from bot.search.query.readings import Slot
from bot.search.ranking.decision import explain
from bot.search.ranking.rerank import UNFIT, fits
from bot.search.ranking.scoring import score_all

Ranked = list[tuple[float, int]]

# The candidates whose names are looked at; those behind keep their order, so that pages agree.
POOL = 20
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

    `wanted` is how many will be looked at; as many candidates are.
    """
    # Scores are negative in here, so that the best sort first and ties keep the list's order.
    column = postings.strengths if form == "keywords" else postings.impacts
    scores = score_all(slots, postings, column, _LEAST)
    if admits:
        scores = {document: score for document, score in scores.items() if admits(document)}
    least = max(scores.values(), default=0.0) * _IN_REACH[form]
    # Of many that are equal so far, those with the shortest titles are the likeliest to be meant.
    near = [(-score, len(postings.names[d][0]), d) for d, score in scores.items() if score >= least]
    order = [(score, d) for score, _, d in nsmallest(max(POOL, wanted), near)]
    factors = fits([document for _, document in order[:POOL]], slots, postings)
    factors += [UNFIT] * (len(order) - len(factors))
    ranked = []
    for at, ((score, document), factor) in enumerate(zip(order, factors, strict=True)):
        explained = explain(slots, document, postings)
        if explained.is_enough(form):
            voted = score if form == "keywords" else score * sqrt(explained.share)
            ranked.append((max(0, at - POOL + 1), voted * factor, document))
    return [(-score, document) for _, score, document in sorted(ranked)]
