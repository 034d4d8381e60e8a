"""A ranked document and the query's slots → the Hit: reasons that are true, and a passage."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial

from bot.catalog import Resource
from bot.search.english.stopwords import STOP
from bot.search.hit import Hit, Passage, Reason
from bot.search.indexing.postings import Postings
from bot.search.query.readings import Reading, Slot
from bot.search.ranking.scoring import matched
from bot.search.showing.reasons import Text, read_texts, reasons
from bot.search.showing.snippet import Sentence, passage, sentences

_REMEMBERED = 512  # resources whose texts are kept ready


class Answers:
    """Makes hits of one list's resources."""

    def __init__(self, resources: Sequence[Resource], postings: Postings) -> None:
        self._resources = resources
        self._postings = postings
        # What is found is found again: by the next page, the next person, the next week.
        # Whatever reads must not hold `self`: a circle is never freed (see `bot.catalog.live`).
        remember = lru_cache(maxsize=_REMEMBERED)
        self._read = remember(partial(_read, resources, postings.term_of))

    def hit(
        self, document: int, score: float, slots: Iterable[Slot], others: Iterable[Reason] = ()
    ) -> Hit:
        """Explain a document by the slots it answers, and other reasons, all in their order.

        Grammar is marked where it stands, but is a reason only where there is no other.
        """
        texts, said = self._read(document)
        readings: list[Reading] = []
        grammar: list[Reading] = []
        marked: dict[int, float] = {}
        for slot in slots:
            reading, _ = matched(slot, document, self._postings)
            if reading:
                is_grammar = slot.typed in STOP and reading.how == "exact"
                (grammar if is_grammar else readings).append(reading)
                marked.update(dict.fromkeys(reading.terms, slot.information))
                marked.update(dict.fromkeys(slot.forms(), slot.information))
        why = dict.fromkeys([*reasons(texts, readings or grammar), *others])
        return Hit(self._resources[document], score, tuple(why), passage(said, marked))

    def opening(self, resource: Resource) -> Passage:
        """Return the first sentence of a summary."""
        return passage(sentences(resource.summary, {}), {})


def _read(
    resources: Sequence[Resource], term_of: Mapping[str, int], document: int
) -> tuple[tuple[Text, ...], tuple[Sentence, ...]]:
    resource = resources[document]
    return read_texts(resource, term_of), sentences(resource.summary, term_of)
