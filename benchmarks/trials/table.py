"""Trials → one table, as aligned text or as Markdown."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from benchmarks.trials.grades import FORMS
from benchmarks.trials.trial import Trial
from tests.relevance.judged import GROUPS
from tests.relevance.sized import listed, sized

Numbers = dict[str, float]
Columns = tuple[tuple[str, Callable[[Numbers], str]], ...]


def _of(key: str) -> Callable[[Numbers], str]:
    return lambda numbers: f"{numbers[key]:.3f}" if key in numbers else "–"


SIZES: Columns = (
    ("keywords: MRR", _of("keywords mrr")),
    ("decided", _of("keywords decided")),
    ("first", lambda n: f"{n['keywords first']:.0%}"),
    ("questions: MRR", _of("questions mrr")),
    ("decided", _of("questions decided")),
    ("first", lambda n: f"{n['questions first']:.0%}"),
    ("nDCG@5", _of("ndcg")),
    ("nothing fits, F1: keywords", lambda n: f"{n['keywords f1']:.2f}"),
    ("questions", lambda n: f"{n['questions f1']:.2f}"),
    ("ms: p50", lambda n: _short(n["p50"])),
    ("p95", lambda n: _short(n["p95"])),
    ("p99", lambda n: _short(n["p99"])),
    ("build s", lambda n: _short(n["build"])),
    ("MB", lambda n: f"{max(0.0, n['memory']):.0f}"),
)
LISTS: Columns = (
    ("keywords: MRR", _of("keywords mrr")),
    ("decided", _of("keywords decided")),
    ("questions: MRR", _of("questions mrr")),
    ("decided", _of("questions decided")),
    ("without typos", _of("question")),
    ("with typos", _of("question-typo")),
    ("paraphrases", _of("paraphrase")),
    ("nothing fits, F1: keywords", lambda n: f"{n['keywords f1']:.2f}"),
    ("questions", lambda n: f"{n['questions f1']:.2f}"),
)
THE_LIBRARY: Columns = (("nDCG@10: development", _of("dev")), ("held out", _of("test")))


def rows(on: str, trials: Sequence[Trial], columns: Columns) -> Iterator[list[str]]:
    """Yield the heading and one row for each trial, in their order."""
    yield [on, "engine", *(head for head, _ in columns)]
    for trial in trials:
        cells = [show(trial.numbers) if trial.numbers else "–" for _, show in columns]
        yield [trial.on, trial.engine, *cells]


def skipped(trials: Sequence[Trial]) -> Iterator[str]:
    """Yield why engines have no numbers, one sentence for each engine and reason."""
    left_out = sorted((t.engine, t.on, t.why_not) for t in trials if t.why_not)
    for engine, told in groupby(left_out, key=lambda t: t[0]):
        said = "; ".join(f"{on}: {why_not}" for _, on, why_not in told)
        yield f"– {engine}, not measured at {said}."


def asked(on: Sequence[str]) -> Iterator[str]:
    """Yield how many held-out texts stand behind the numbers of each size or list."""
    for name in on:
        made = sized(int(name)) if name.isdigit() else listed(name)
        kinds = Counter(row.kind for row in made.test if row.expected)
        keywords, questions = (sum(kinds[kind] for kind in GROUPS[form]) for form in FORMS)
        nothing = sum(not row.expected for row in made.test)
        said = f"{keywords} keywords, {questions} questions, {nothing} texts that nothing fits"
        of = "" if name.isdigit() else f"{name}: "
        yield f"{of}{len(made.resources):,} resources, held out: {said}."


def plain(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield aligned lines; the second column is text, the others are numbers."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        first, second, *rest = row
        numbers = (c.rjust(w) for c, w in zip(rest, widths[2:], strict=True))
        yield "  ".join((first.rjust(widths[0]), second.ljust(widths[1]), *numbers)).rstrip()


def markdown(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a Markdown table; our own rows are bold."""
    head, *body = cells
    yield f"| {' | '.join(head)} |"
    yield f"|--:|---|{'--:|' * (len(head) - 2)}"
    for row in body:
        ours = row[1].startswith("datamesh-bot")
        yield f"| {' | '.join(f'**{c}**' if ours and c != '–' else c for c in row)} |"


def _short(value: float) -> str:
    """Return about three significant digits."""
    if value < 0.005:
        return "<0.01"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
