"""Slots → ranked documents: two rankers vote, the form of the query decides who counts more."""

from collections.abc import Callable, Sequence
from heapq import nsmallest

from bot.search.decision import LEAST, Explained, explain
from bot.search.form import Form
from bot.search.postings import Postings
from bot.search.ranking import score_all
from bot.search.readings import Slot
from bot.search.rerank import UNFIT, fits

Ranked = list[tuple[float, int]]

# The candidates whose names are looked at (those behind keep their order, so that pages agree),
# and the share of the best one's score below which nothing is worth showing beside it.
POOL, _IN_REACH = 30, 0.6
# What the keyword ranker says to a question; on keywords it decides alone.
_KEYWORDS_ON_QUESTIONS = 0.3
# How much of a question's score depends on the share explained: two words of it in one resource
# are better than one word that is more frequent there.
_TOGETHER = 0.5


def rank(
    slots: Sequence[Slot],
    form: Form,
    postings: Postings,
    admits: Callable[[int], bool] | None = None,
    wanted: int = POOL,
) -> Ranked:
    """Return (score, document) of what fits, best first, ties in the list's order.

    At least `wanted` of them, if there are so many.
    """
    # Scores are negative in here, so that the best sort first and ties keep the list's order.
    column = postings.strengths if form == "keywords" else postings.impacts
    scores = score_all(slots, postings, column, LEAST[form])
    found = ((-score, d) for d, score in scores.items() if admits is None or admits(d))
    order = nsmallest(max(POOL, wanted), found)
    order = [pair for pair in order if pair[0] <= order[0][0] * _IN_REACH]
    factors = fits([document for _, document in order[:POOL]], slots, postings)
    factors += [UNFIT] * (len(order) - len(factors))
    ranked = []
    for at, ((score, document), factor) in enumerate(zip(order, factors, strict=True)):
        explained = explain(slots, document, postings)
        if explained.is_enough(form):
            joined = score if form == "keywords" else _join(score, explained)
            ranked.append((at >= POOL, joined * factor, document))
    return [(-score, document) for _, score, document in sorted(ranked)]


def _join(score: float, explained: Explained) -> float:
    """Let the keyword ranker, which counts what was found by its field, have its say."""
    score += _KEYWORDS_ON_QUESTIONS * (-explained.strength - score)  # both are negative
    return score * (1.0 - _TOGETHER + _TOGETHER * explained.share)
