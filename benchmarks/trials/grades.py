"""What an engine found for judged texts → MRR, first places, nDCG and F1 of “nothing fits”.

Our search says itself when nothing fits. A peer never does, so it gets the best help there is:
of all thresholds on its own best score, the one with the highest F1 on dev, applied to the
held-out texts; one for keywords and one for questions. Its ranking is graded twice: without any,
which costs it nothing, and with it, as ours is ("decided").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

from benchmarks.peers import Scored
from tests.relevance.judged import GROUPS, Judged
from tests.relevance.measure import Outcome, score, silence_f1

CUT = 5  # nDCG@5
FORMS = ("keywords", "questions")


@dataclass(frozen=True, slots=True)
class Told:
    """A judged text and the scored ids an engine found for it."""

    row: Judged
    found: Scored

    @property
    def best(self) -> float:
        return self.found[0][1] if self.found else float("-inf")

    def above(self, threshold: float) -> Outcome:
        """Return the outcome when nothing below a best score of `threshold` is shown."""
        shown = self.found if self.best >= threshold else []
        return Outcome(self.row, tuple(key for key, _ in shown))


def grades(dev: Sequence[Told], test: Sequence[Told], *, decides: bool) -> dict[str, float]:
    """Grade the held-out texts; `decides` says that the engine leaves out what does not fit."""
    graded = {"ndcg": _mean([ndcg(told) for told in test if told.row.expected])}
    for kind in (*GROUPS["questions"], *GROUPS["paraphrases"]):
        mrr = score(told.above(float("-inf")) for told in test if told.row.kind == kind).mrr
        if mrr is not None:
            graded[kind] = mrr
    for form in FORMS:
        plain = score(told.above(float("-inf")) for told in test if told.row.kind in GROUPS[form])
        graded |= {f"{form} mrr": plain.mrr or 0.0, f"{form} first": plain.success or 0.0}
        of_dev, of_test = _of(form, dev), _of(form, test)
        threshold = float("-inf") if decides else best_threshold(of_dev)
        decided = [told.above(threshold) for told in of_test]
        graded |= {
            f"{form} f1": silence_f1(decided) or 0.0,
            f"{form} decided": score(decided).mrr or 0.0,
            f"{form} lost": score(decided).lost or 0,
        }
    return graded


def best_threshold(told: Sequence[Told]) -> float:
    """Return the best score below which leaving the answer out gives the highest F1."""
    candidates = sorted({t.best for t in told} | {float("-inf")})
    return max(candidates, key=lambda at: silence_f1(t.above(at) for t in told) or 0.0)


def ndcg(told: Told) -> float:
    """Return nDCG@5 with a gain of one for every expected id."""
    wanted = set(told.row.expected)
    gain = sum(1 / log2(at + 2) for at, (key, _) in enumerate(told.found[:CUT]) if key in wanted)
    return gain / sum(1 / log2(at + 2) for at in range(min(CUT, len(wanted))))


def _of(form: str, told: Sequence[Told]) -> list[Told]:
    kinds = GROUPS[form] + GROUPS[f"nothing ({form})"]
    return [t for t in told if t.row.kind in kinds]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
