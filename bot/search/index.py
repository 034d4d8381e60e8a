"""The search over one list: text → ranked hits with reasons, or nothing when nothing fits."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from bot.catalog import Resource
from bot.search.hit import Hit, Reason
from bot.search.indexing.postings import Postings
from bot.search.indexing.titles import Titles
from bot.search.query.conditions import Conditions
from bot.search.query.filters import Values
from bot.search.query.form import Form, decide_form
from bot.search.query.grammar import MOST_WORDS, Query, parse
from bot.search.query.instead import original
from bot.search.query.ordinary import sort_of
from bot.search.query.readings import Reader, Slot
from bot.search.query.start import FOR_WHOM, as_typed, where_to_start
from bot.search.ranking.naming import named_first
from bot.search.ranking.vote import Ranked, rank
from bot.search.showing.answer import Answers
from bot.search.showing.closest import closest
from bot.search.showing.related import relatives
from bot.search.text import words

# A best hit with a lower score than this makes the search doubt the words it knows, unless there
# are so many that some are bound not to be on the list, and doubting all would take thrice as long.
_DOUBT, _MOST_DOUBTED = 0.8, 8


class Index:
    """A list of resources, ready to be searched; built once, never changed."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._resources = tuple(resources)
        self._postings = Postings(self._resources)
        self._reader = Reader(self._postings)
        self._values = Values(self._resources)
        self._titles = Titles(self._resources)
        self._no_conditions = Conditions(Query(()), self._resources, self._values, self._postings)
        answers = Answers(self._resources, self._postings)
        self._answers = answers
        self._relatives = partial(relatives, self._resources, self._postings, answers)

    def search(
        self, text: str, limit: int = 5, offset: int = 0, form: Form | None = None
    ) -> list[Hit]:
        """Return the hits from `offset` on, best first, at most `limit`; none when nothing fits.

        `form` is what the front door guesses; the words decide.
        """
        query = parse(text)
        titled = self._titles.exact(text, literally=query.has_conditions)
        if titled:  # what reads like a condition is none in a title: *Kind: of Blue*
            query = Query(tuple(words(text)[:MOST_WORDS]))
        elif not query.has_conditions and not self._titles.are_asked(query.words):
            named = original(query.words, self._resources, self._titles, self._postings)
            if named is not None:
                others = self._relatives(self._resources[named], instead=True)
                return list(islice(others, offset, offset + limit))
        conditions = self._conditions(query)
        titled = titled or self._titles.meant(query.words, conditions.admits)
        slots, ranked = self._rank(query, conditions, form, offset + limit)
        if titled:
            beyond = partial(self._titles.goes_beyond, query.words)
            ranked = named_first(titled, ranked, slots, self._postings, beyond)
        slots.sort(key=lambda slot: -slot.information)  # the most telling reason comes first
        hits = []
        for score, document in ranked[offset : offset + limit]:
            hit = self._answers.hit(document, score, slots, conditions.reasons(document))
            if not hit.why and document in titled:  # a title of nothing but small words: *Who*
                typed = " ".join(query.words)
                hit = replace(hit, why=(Reason("title", typed, hit.resource.title, "exact"),))
            hits.append(hit)
        return hits

    def closest(self, text: str, limit: int = 3) -> list[Resource]:
        """Return up to `limit` resources whose titles are near words that found nothing."""
        query = parse(text)
        slots = self._reader.read(query.words, query.words, "keywords", tolerant=True)
        among = self._conditions(query).among
        return closest(slots, self._resources, self._postings, among)[:limit]

    def more_like(self, resource: Resource, limit: int = 5, offset: int = 0) -> list[Hit]:
        """Return its relatives: those it names first, then those with the most in common."""
        return list(islice(self._relatives(resource), offset, offset + limit))

    def _conditions(self, query: Query) -> Conditions:
        if not query.has_conditions:
            return self._no_conditions
        return Conditions(query, self._resources, self._values, self._postings)

    def _rank(
        self, query: Query, conditions: Conditions, hint: Form | None, wanted: int
    ) -> tuple[list[Slot], Ranked]:
        if query.narrows and all(sort_of(word) == "small" for word in query.words):
            return [], [(1.0, document) for document in conditions.passing()[:wanted]]
        mended = self._reader.mended(query.words)
        form = decide_form(mended, hint)
        meant = mended if form == "question" else query.words
        among = conditions.among
        slots = self._reader.read(query.words, meant, form)
        ranked = rank(slots, form, self._postings, among, wanted)
        in_doubt = form == "keywords" and 1 <= len(slots) <= _MOST_DOUBTED
        if in_doubt and (not ranked or ranked[0][0] < _DOUBT):
            doubted = self._reader.read(query.words, meant, form, tolerant=True)
            if doubted != slots:  # else the ranking is the same
                slots = doubted
                ranked = rank(slots, form, self._postings, among, wanted)
        start = None if ranked else where_to_start(query.words)
        if start:
            asked, others = start
            spoken = [*others, FOR_WHOM]
            slots = [as_typed(s, asked) for s in self._reader.read(spoken, spoken, "keywords")]
            ranked = rank(slots, "keywords", self._postings, among, wanted)
        return slots, ranked
