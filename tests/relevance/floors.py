"""The floors that relevance must not fall through, read from `floors.tsv`.

A floor is the value of the day it was set less a margin. On dev there is one per list and kind;
on the held-out third one per list and group only, so that a failure shows none of its texts.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.relevance import report
from tests.relevance.judged import GROUPS, KINDS, Part
from tests.relevance.lists import NAMES
from tests.relevance.measure import Outcome, score

FILE = Path(__file__).parent / "floors.tsv"
MARGIN = 0.02  # what a harmless change of ranking may cost
FEW = 0.5  # rows: where one row weighs more than the margin, half a row may be lost


@dataclass(frozen=True, slots=True)
class Floor:
    """The least value (MRR, or silence where nothing fits) of a list's kind or group."""

    part: Part
    name: str
    kind: str
    value: float

    def rows(self) -> list[Outcome]:
        kinds = GROUPS.get(self.kind, (self.kind,))
        return [o for o in report.measured(self.name, self.part) if o.row.kind in kinds]


def read() -> list[Floor]:
    """Return the floors of the file."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return [Floor(cast(Part, r["part"]), r["list"], r["kind"], float(r["floor"])) for r in rows]


def proposed() -> Iterator[str]:
    """Yield the lines of a new file: what is measured today, less the margin."""
    yield "part\tlist\tkind\tfloor"
    for part, kinds in ((report.TUNED, KINDS), (report.HELD_OUT, tuple(GROUPS))):
        for name in NAMES:
            for kind in kinds:
                rows = Floor(part, name, kind, 0).rows()
                if rows:
                    least = score(rows).value - max(MARGIN, FEW / len(rows))
                    yield f"{part}\t{name}\t{kind}\t{max(0.0, least):.3f}"
