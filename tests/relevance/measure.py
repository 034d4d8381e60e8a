"""A search and judged texts → how well it did, as numbers per kind.

MRR is the mean of 1/rank of the first right id within the first ten (0 when it is not there).
For texts that nothing fits, silence is the share that got no answer; lost is the share of
answerable texts that got none.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.relevance.judged import Judged

DEPTH = 10
Search = Callable[[str], Sequence[str]]  # a typed text → ids, best first


@dataclass(frozen=True, slots=True)
class Outcome:
    """One judged text and the ids that were found for it, best first."""

    row: Judged
    found: tuple[str, ...]

    @property
    def is_answerable(self) -> bool:
        return bool(self.row.expected)

    @property
    def worth(self) -> float:
        """1/rank of the first right id; for a text that nothing fits, 1 when nothing was found."""
        if not self.is_answerable:
            return float(not self.found)
        ranks = (at for at, found in enumerate(self.found[:DEPTH], 1) if found in self.row.expected)
        return 1 / next(ranks, float("inf"))


@dataclass(frozen=True, slots=True)
class Score:
    """The numbers of one group of outcomes; a share that has no rows is None."""

    rows: int
    mrr: float | None
    success: float | None
    lost: float | None
    silence: float | None

    @property
    def value(self) -> float:
        """The one number that a floor holds: MRR, or silence where nothing fits."""
        return self.mrr if self.mrr is not None else self.silence or 0.0


def outcomes(search: Search, rows: Iterable[Judged]) -> list[Outcome]:
    """Ask every judged text once."""
    return [Outcome(row, tuple(search(row.typed))) for row in rows]


def score(outcomes: Iterable[Outcome]) -> Score:
    """Sum up a group of outcomes, of whatever kinds."""
    told = list(outcomes)
    answerable = [o for o in told if o.is_answerable]
    silent = [o for o in told if not o.is_answerable]
    return Score(
        rows=len(told),
        mrr=_mean(o.worth for o in answerable),
        success=_mean(o.worth == 1 for o in answerable),
        lost=_mean(not o.found for o in answerable),
        silence=_mean(o.worth for o in silent),
    )


def silence_f1(outcomes: Iterable[Outcome]) -> float | None:
    """Return F1 of knowing that nothing fits; None when every text has an answer."""
    told = list(outcomes)
    wanted = sum(not o.is_answerable for o in told)
    silent = sum(not o.found for o in told)
    right = sum(not o.found and not o.is_answerable for o in told)
    return 2 * right / (wanted + silent) if wanted else None


def worst(outcomes: Iterable[Outcome], count: int = 5) -> list[Outcome]:
    """Return the outcomes that cost most, the worst first."""
    return sorted((o for o in outcomes if o.worth < 1), key=lambda o: o.worth)[:count]


def _mean(values: Iterable[float]) -> float | None:
    told = list(values)
    return sum(told) / len(told) if told else None
