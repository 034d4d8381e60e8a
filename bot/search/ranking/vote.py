"""Slots → ranked documents: the score of each, times a second vote on the best of them.

On keywords that is how well they fit the title as a whole, since scores of single words cannot
tell *Airflow* from *Airflow Plugins*. On a question it is the root of the share of it that a
resource explains: two words of it in one resource are better than one that is frequent there.
The root, because lists of short entries want the share and long texts do not (measured on both).
"""

from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop
from math import sqrt

from bot.search.indexing.postings import Postings
from bot.search.query.form import Form
from bot.search.query.readings import Slot
from bot.search.ranking.decision import Explained, company_of, explain
from bot.search.ranking.scoring import score_all

Ranked = list[tuple[float, int]]

_TITLE_WEIGHT = 0.16  # how much of a keyword's score depends on the title being just that
POOL = 12  # the candidates that are voted on
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
    # Of many that are equal so far, the one with the shortest title is the likeliest to be meant.
    lengths = postings.title_lengths
    heap = [(-score, lengths[d], d) for d, score in scores.items() if score >= least]
    heapify(heap)
    company = company_of(slots)

    def fitting(count: int) -> Iterator[tuple[float, int]]:
        """Take the next best candidates, and yield those that are enough."""
        for _ in range(min(count, len(heap))):
            score, _, document = heappop(heap)
            explained = explain(slots, document, postings, company)
            if explained.is_enough(form):
                yield -score * _second_vote(explained, form), document

    ranked = sorted(fitting(POOL), key=lambda pair: (-pair[0], pair[1]))
    # Those behind keep their order, up to the first that is not enough, so that pages agree.
    while len(ranked) < wanted and (behind := list(fitting(1))):
        ranked += behind
    return ranked


def _second_vote(explained: Explained, form: Form) -> float:
    if form == "question":
        return sqrt(explained.share)
    return 1.0 - _TITLE_WEIGHT * (1.0 - explained.fit)
