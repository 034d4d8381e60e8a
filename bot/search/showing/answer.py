"""A ranked document and the query's slots → the Hit: reasons that are true, and a passage."""

from collections.abc import Iterable, Sequence

from bot.catalog import Resource
from bot.search.hit import Hit, Passage, Reason
from bot.search.indexing.postings import Postings
from bot.search.query.readings import Slot
from bot.search.ranking.scoring import matched
from bot.search.showing.reasons import reasons
from bot.search.showing.snippet import passage


class Answers:
    """Makes hits of one list's resources."""

    def __init__(self, resources: Sequence[Resource], postings: Postings) -> None:
        self._resources = resources
        self._postings = postings

    def hit(
        self, document: int, score: float, slots: Iterable[Slot], others: Iterable[Reason] = ()
    ) -> Hit:
        """Explain a document by the slots it answers, the most telling first, and other reasons."""
        resource, term_of = self._resources[document], self._postings.term_of
        readings = []
        marked: dict[int, float] = {}
        for slot in sorted(slots, key=lambda slot: -slot.information):
            reading = matched(slot, document, self._postings)
            if reading:
                readings.append(reading)
                marked.update(dict.fromkeys(reading.terms, slot.information))
                marked.update(dict.fromkeys(slot.forms(), slot.information))
        why = dict.fromkeys([*reasons(resource, readings, term_of), *others])
        return Hit(resource, score, tuple(why), passage(resource.summary, term_of, marked))

    def opening(self, resource: Resource) -> Passage:
        """Return the first sentence of a summary."""
        return passage(resource.summary, {}, {})
