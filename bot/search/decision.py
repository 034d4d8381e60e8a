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

# The least share that a hit explains when it has none of the telling words of a query, one, or
# several: one is in a resource by chance ("what time is it in Tokyo?") much more often than two
# agree on it. Questions have many words around the telling ones, so less is enough there; of
# their manners alone ("who made you?") no share is. Chosen on the development lists: the highest
# that lose about 3 % of what can be answered.
_LEAST: dict[Form, tuple[float, float, float]] = {
    "keywords": (0.52, 0.52, 0.4),
    "question": (1.1, 0.2, 0.12),
}
LEAST: dict[Form, float] = {form: min(least) for form, least in _LEAST.items()}


@dataclass(frozen=True, slots=True)
class Explained:
    """What a document has of a query: its share of the information (0..1), by trust alone.

    `words` counts the telling words that it has, those of one reading once.
    """

    share: float
    words: int

    def is_enough(self, form: Form) -> bool:
        """Tell whether to show it."""
        return self.share >= _LEAST[form][min(self.words, 2)]


def explain(slots: Sequence[Slot], document: int, postings: Postings) -> Explained:
    """Sum up what a document explains; a word it lacks counts with all that it may have meant."""
    found = total = 0.0
    telling = set()
    for slot in slots:
        reading = matched(slot, document, postings)
        if reading:
            found += slot.information * reading.trust
            total += slot.information
            if not slot.is_small:
                telling.add(reading.terms)
        else:
            total += slot.missing
    return Explained(found / total, len(telling))
