"""Outcomes per list → a table per kind, and sentences about the worst.

The only place here that knows our own search; `benchmarks/search.py` measures others.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from bot.search import Index
from tests.relevance.judged import GROUPS, Part, judged
from tests.relevance.lists import NAMES, resources
from tests.relevance.measure import DEPTH, Outcome, Score, outcomes, score, silence_f1, worst

TUNED: Part = "dev"
HELD_OUT: Part = "test"
HEAD = f"{'list':<8} {'kind':<20} {'rows':>5} {'MRR':>6} {'first':>6} {'lost':>6} {'silent':>6}"


@cache
def measured(name: str, part: Part) -> tuple[Outcome, ...]:
    """Ask our own search everything that was judged on one list."""
    index = Index(resources(name))

    def search(text: str) -> list[str]:
        return [hit.resource.id for hit in index.search(text, limit=DEPTH)]

    return tuple(outcomes(search, judged(name, part)))


def table(part: Part) -> Iterator[str]:
    """Yield the whole report, line by line: every list, then all lists together."""
    every: list[Outcome] = []
    for name in NAMES:
        yield from _of(name, measured(name, part))
        every += measured(name, part)
    yield from _of("all", every)


def _of(name: str, told: Sequence[Outcome]) -> Iterator[str]:
    yield from ("", HEAD)
    for group, kinds in GROUPS.items():
        for kind in kinds:
            rows = [o for o in told if o.row.kind == kind]
            if rows:
                yield _line(name, kind, score(rows))
        rows = [o for o in told if o.row.kind in kinds]
        if rows:
            yield _line(name, f"= {group}", score(rows))
    yield from _silence(name, told)


def _silence(name: str, told: Sequence[Outcome]) -> Iterator[str]:
    for form in ("keywords", "questions"):
        kinds = GROUPS[form] + GROUPS[f"nothing ({form})"]
        f1 = silence_f1(o for o in told if o.row.kind in kinds)
        yield f"{name:<8} F1 of “nothing fits”, {form}: {_number(f1).strip()}"


def complaints(part: Part, count: int) -> Iterator[str]:
    """Yield a sentence for each of the worst outcomes of every list and kind."""
    for name in NAMES:
        told = measured(name, part)
        for kinds in GROUPS.values():
            for kind in kinds:
                for outcome in worst([o for o in told if o.row.kind == kind], count):
                    yield f"{name}, {kind}: {sentence(outcome)}"


def sentence(outcome: Outcome) -> str:
    """Say what was typed, what should have come first, and what came."""
    wanted = " or ".join(outcome.row.expected) or "nothing"
    return (
        f"“{outcome.row.typed}” wants {wanted}, found {', '.join(outcome.found[:3]) or 'nothing'}"
    )


def _line(name: str, kind: str, told: Score) -> str:
    numbers = (told.mrr, told.success, told.lost, told.silence)
    return f"{name:<8} {kind:<20} {told.rows:>5} " + " ".join(_number(n) for n in numbers)


def _number(value: float | None) -> str:
    return f"{'–':>6}" if value is None else f"{value:>6.3f}"
