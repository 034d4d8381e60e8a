"""A list's name and a part (dev or test) → what people type there, and what should come first.

The rows live in `lists/*.tsv`: kind, typed text, ids that answer it (`-`: nothing fits). `dev` is
for tuning. `test` is held out: it asks in other words, often for other entries, and nobody who
tunes looks at it. `anywhere` holds texts that no list answers, except perhaps those that touch
daily life. A question is put in the words of the trade; a paraphrase, on purpose, in none of the
entry's own: it shows what a search by words cannot do. A wish is what a demanding colleague typed
who had read the list and wanted something on it, in keywords or a sentence. A complaint becomes a
row of `dev`.
"""

import csv
from dataclasses import dataclass
from typing import Literal

from tests.relevance.lists import DAILY, HERE, resources
from tests.relevance.noise import mechanical

Part = Literal["dev", "test"]

KEYWORDS = (
    "clean", "subset", "order", "author", "author-typo", "prefix", "typo", "two-typos",
    "phonetic", "glued", "split", "acronym", "other-name", "mixed",
)  # fmt: skip
QUESTIONS = ("question", "question-typo")
PARAPHRASES = ("paraphrase",)
WISHES = ("wish",)
NOTHING_KEYWORDS = ("off-words", "near-miss")
NOTHING_QUESTIONS = ("off-question", "near-question", "small-talk")
GROUPS = {
    "keywords": KEYWORDS,
    "questions": QUESTIONS,
    "paraphrases": PARAPHRASES,
    "wishes": WISHES,
    "nothing (keywords)": NOTHING_KEYWORDS,
    "nothing (questions)": NOTHING_QUESTIONS,
}
KINDS = tuple(kind for kinds in GROUPS.values() for kind in kinds)


@dataclass(frozen=True, slots=True)
class Judged:
    """A typed text of one kind, and the ids that answer it (none: nothing should be found)."""

    kind: str
    typed: str
    expected: tuple[str, ...]


def judged(name: str, part: Part) -> list[Judged]:
    """Return every judged text of a list, and those of `anywhere` unless it is about daily life."""
    rows = read(name, part)
    if name not in DAILY:
        rows += read("anywhere", part)
    if name == "tools":
        rows += [Judged(*row) for row in mechanical(resources(name), part)]
    return rows


def read(name: str, part: Part) -> list[Judged]:
    """Return the rows of one file."""
    with (HERE / f"{name}.{part}.tsv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Judged(row["kind"], row["typed"], _ids(row["expected"])) for row in reader]


def _ids(text: str) -> tuple[str, ...]:
    return () if text == "-" else tuple(text.split(","))
