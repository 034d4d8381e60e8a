"""What each idea of the search is worth: how much worse it answers without it, one at a time.

    python -m benchmarks.ideas

asks the development texts of all judged lists. An idea that is worth nothing here is one to
delete, unless a promise in the tests rests on it.
"""

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from itertools import chain
from statistics import mean
from typing import Any
from unittest.mock import patch

from bot.search import Index, index
from bot.search.indexing import fields, postings, titles, vocabulary
from bot.search.query import instead, ordinary, readings
from bot.search.ranking import decision, scoring, vote
from tests.relevance.judged import (
    KEYWORDS,
    NOTHING_KEYWORDS,
    NOTHING_QUESTIONS,
    QUESTIONS,
    WISHES,
    judged,
)
from tests.relevance.lists import NAMES, resources
from tests.relevance.measure import Outcome, outcomes, score, silence_f1


def _nothing(*_: object, **__: object) -> tuple[()]:
    return ()


# Each idea, and what stands in for it when it is switched off.
IDEAS: dict[str, tuple[Any, str, Any]] = {
    "titles and questions as typed": (titles.Titles, "meant", lambda *_: []),
    "slips": (vocabulary, "_misspelt", _nothing),
    "beginnings": (vocabulary.Vocabulary, "beginning", lambda *_: []),
    "words heard": (vocabulary, "_heard", _nothing),
    "initials": (postings, "initials", _nothing),
    "capitals inside a name": (postings, "spoken_capitals", _nothing),
    "parts of camelCase": (fields, "humps", lambda _: []),
    "words written together": (readings, "taken_apart", _nothing),
    "words written apart": (readings.Reader, "_as_one", _nothing),
    "slips in a whole name": (readings.Reader, "_whole", lambda *_, **__: []),
    "doers and what they do": (postings, "deed", lambda _: ""),
    "letters joined to words": (fields, "compounds", lambda _: []),
    "relatives instead of X": (instead, "originals", lambda _: []),
    "where to start": (index, "where_to_start", lambda _: None),
    "synonyms": (readings.Reader, "_synonyms", _nothing),
    "slips in ordinary English": (readings.Reader, "_mended", lambda _, word: word),
    "everyday words": (ordinary, "_EVERYDAY", frozenset()),
    "uncommon English words": (ordinary, "_UNCOMMON", frozenset()),
    "a second, doubting look": (index, "_DOUBT", 0.0),
    "the subject first": (scoring, "_is_subject", lambda _: False),
    "a second vote": (vote, "_second_vote", lambda *_: 1.0),
    "questions read otherwise": (index, "decide_form", lambda *_: "keywords"),
    "less asked of a name": (decision, "_OF_TWO_OR_A_NAME", decision._LEAST_SHARE),
    "silence": (decision.Explained, "is_enough", lambda *_: True),
}


@dataclass(frozen=True, slots=True)
class Worth:
    """Means over the judged lists: MRR, share of answerable texts lost, F1 of "nothing fits".

    Of wishes only MRR and what is lost, over the lists that have some.
    """

    keywords: float
    keywords_lost: float
    keywords_f1: float
    questions: float
    questions_lost: float
    questions_f1: float
    wishes: float
    wishes_lost: float


def measure(names: Sequence[str]) -> Worth:
    """Ask the development texts of some lists."""
    told = [_asked(name) for name in names]
    columns = zip(*map(_values, told), strict=True)
    return Worth(*(mean(v for v in column if v is not None) for column in columns))


def without(idea: str, names: Sequence[str]) -> Worth:
    """Measure with one idea switched off."""
    where, name, instead = IDEAS[idea]
    with patch.object(where, name, instead):
        return measure(names)


def _asked(name: str) -> list[Outcome]:
    search = Index(resources(name)).search
    return outcomes(lambda text: [hit.resource.id for hit in search(text, 10)], judged(name, "dev"))


def _values(told: Sequence[Outcome]) -> list[float | None]:
    found: list[float | None] = []
    for kinds, nothing in ((KEYWORDS, NOTHING_KEYWORDS), (QUESTIONS, NOTHING_QUESTIONS)):
        asked = score(o for o in told if o.row.kind in kinds)
        silent = silence_f1(o for o in told if o.row.kind in chain(kinds, nothing))
        found += [asked.mrr, asked.lost, silent]
    wished = score(o for o in told if o.row.kind in WISHES)
    return [*found, wished.mrr, wished.lost]


def _row(name: str, values: Sequence[float], show: Callable[[float], str]) -> str:
    return f"| {name} | {' | '.join(map(show, values))} |"


def main() -> None:
    """Print what everything is worth together, then what is lost without each idea."""
    print(
        "| without | keywords: MRR | lost | F1 | questions: MRR | lost | F1 | wishes: MRR | lost |"
    )
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    whole = astuple(measure(NAMES))
    print(_row("**nothing: all of it**", whole, lambda value: f"**{value:.3f}**"), flush=True)
    for idea in IDEAS:
        less = astuple(without(idea, NAMES))
        changes = [value - all_ for value, all_ in zip(less, whole, strict=True)]
        print(_row(idea, changes, lambda change: f"{change:+.3f}"), flush=True)


if __name__ == "__main__":
    main()
