"""A candidate → how much of the query it explains, and whether that is enough to show it.

Knowing that nothing fits is the hardest part of searching a small list: no score of the usual
kind separates a bad hit from a good one, but the share of the query's information (summed idf)
that was really matched does, and means the same on a list of any size.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.search.form import Form
from bot.search.postings import Postings
from bot.search.ranking import matched
from bot.search.readings import Slot

# The least share that a hit explains. Both were chosen on the development lists as the point
# where F1 of "nothing fits" still grows and at most 3 % of what can be answered is lost. Questions
# have many words around the telling ones, so a fifth is enough there.
LEAST: dict[Form, float] = {"keywords": 0.52, "question": 0.18}


@dataclass(frozen=True, slots=True)
class Explained:
    """What a document has of a query: its share of the information (0..1), by trust alone.

    `strength` is the same weighed by the fields where it was found.
    """

    share: float
    strength: float

    def is_enough(self, form: Form) -> bool:
        """Tell whether to show it."""
        return self.share >= LEAST[form]


def explain(slots: Sequence[Slot], document: int, postings: Postings) -> Explained:
    """Sum up what a document explains; a word it lacks counts with all that it may have meant."""
    found = by_field = asked = total = 0.0
    for slot in slots:
        reading, strength = matched(slot, document, postings)
        if reading:
            worth = slot.information * reading.trust
            found += worth
            by_field += worth * strength
            total += slot.information
        else:
            total += slot.missing
        asked += slot.information
    return Explained(found / total, by_field / asked)
