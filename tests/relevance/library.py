"""A library's abstracts, queries with graded judgements → nDCG@10, as in Cranfield's tests.

Written by hand after the manner of C. Cleverdon's collection (Cranfield, 1967): 300 abstracts of
imagined papers on bridges, whose subjects overlap, and long queries that several of them answer.
It is nothing like a curated list, and that is the point: a ranking that loses to plain BM25 here
has been fitted to short entries. nDCG after Järvelin and Kekäläinen, "Cumulated gain-based
evaluation of IR techniques" (ACM TOIS 20(4), 2002), with gains of 2^grade - 1.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log2

from tests.relevance.judged import Part
from tests.relevance.lists import HERE
from tests.relevance.measure import DEPTH, Search


@dataclass(frozen=True, slots=True)
class Wanted:
    """A query, and the grade (1: background, 2: answers it) of each abstract that matters to it."""

    query: str
    grades: dict[str, int]


def queries(part: Part) -> list[Wanted]:
    """Return the judged queries of one part; the held-out ones are about other questions."""
    with (HERE / "library.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Wanted(row["query"], dict(map(_grade, row["judgements"].split(","))))
            for row in rows
            if row["part"] == part
        ]


def mean_ndcg(search: Search, wanted: Iterable[Wanted]) -> float:
    """Return the mean nDCG@10 of a search over the queries."""
    each = [ndcg(search(query.query), query.grades) for query in wanted]
    return sum(each) / len(each)


def ndcg(found: Sequence[str], grades: dict[str, int]) -> float:
    """Return how near the first ten are to the best possible order, 0..1."""
    best = sorted(grades.values(), reverse=True)
    return _gain([grades.get(key, 0) for key in found]) / _gain(best)


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / log2(at + 2) for at, grade in enumerate(grades[:DEPTH]))


def _grade(judgement: str) -> tuple[str, int]:
    key, grade = judgement.split(":")
    return key, int(grade)
