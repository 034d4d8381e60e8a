"""Slots → ranked documents: the score of each, times a second vote on the best of them.

On keywords that is how well they fit the title as a whole, since scores of single words cannot
tell *Airflow* from *Airflow Plugins*. On a question it is the root of the share of it that a
resource explains: two words of it in one resource are better than one that is frequent there.
The root, because lists of short entries want the share and long texts do not (measured on both).
"""

from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop
from math import sqrt
from operator import itemgetter

from bot.search.indexing.postings import Postings
from bot.search.query.form import Form
from bot.search.query.readings import Slot
from bot.search.ranking.decision import Explained, company_of, explain
from bot.search.ranking.scoring import score_all

Ranked = list[tuple[float, int]]
_Heap = list[tuple[float, int, int]]  # candidates: -score, length of the title, document

_TITLE_WEIGHT = 0.16  # how much of a keyword's score depends on the title being just that
POOL = 12  # the candidates that are voted on …
# … and how many, if they are equal so far: the vote tells them apart, or the list's order does.
_MOST_EQUAL = 100
_LEAST = 0.12  # the score that a document must be able to reach to be looked at
# The share of the best one's score below which nothing is worth showing beside it. A question may
# be answered from many sides, as in a library; a keyword has one meaning more often.
_IN_REACH: dict[Form, float] = {"keywords": 0.6, "question": 0.3}


def rank(
    slots: Sequence[Slot],
    form: Form,
    postings: Postings,
    among: Callable[[dict[int, float]], dict[int, float]],
    wanted: int = POOL,
) -> Ranked:
    """Return (score, document) of what fits, best first, ties in the list's order.

    `among` leaves those of some documents that may be hits; `wanted` is how many will be looked
    at: so many are returned, if there are.
    """
    column = postings.strengths if form == "keywords" else postings.impacts
    scores = among(score_all(slots, postings, column, _LEAST))
    least = max(scores.values(), default=0.0) * _IN_REACH[form]
    # Of many that are equal so far, the one with the shortest title is the likeliest to be meant.
    lengths = postings.title_lengths
    heap = [(-score, lengths[d], d) for d, score in scores.items() if score >= least]
    heapify(heap)
    company = company_of(slots)

    def vote(score: float, document: int) -> float:
        """Return the final score of a document, 0 if it is not enough."""
        explained = explain(slots, document, postings, company)
        return score * _second_vote(explained, form) if explained.is_enough(form) else 0.0

    pool = [(vote(score, document), document) for score, document in _pool(heap)]
    ranked = sorted(filter(itemgetter(0), pool), key=lambda pair: (-pair[0], pair[1]))
    if len(ranked) < wanted and heap:
        ranked += _behind(heap, vote, ranked[-1][0] if ranked else 1.0, wanted - len(ranked))
    return ranked


def _pool(heap: _Heap) -> Iterator[tuple[float, int]]:
    """Take the best candidates, and those that are equal to the last of them."""
    taken, last = 0, 0.0
    while heap and (taken < POOL or (heap[0][0] == last and taken < _MOST_EQUAL)):
        last, _, document = heappop(heap)
        taken += 1
        yield -last, document


def _behind(
    heap: _Heap, vote: Callable[[float, int], float], most: float, wanted: int
) -> Iterator[tuple[float, int]]:
    """Yield those behind in their order, up to the first that is not enough, so that pages agree.

    No score is more than the one before: a late vote moves nothing to the front.
    """
    rest = [(score, document) for score, _, document in heap]
    heapify(rest)
    for _ in range(min(wanted, len(rest))):
        score, document = heappop(rest)
        most = min(most, vote(-score, document))
        if not most:
            return
        yield most, document


def _second_vote(explained: Explained, form: Form) -> float:
    if form == "question":
        return sqrt(explained.share)
    return 1.0 - _TITLE_WEIGHT * (1.0 - explained.fit)
