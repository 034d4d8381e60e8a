"""Slots → every resource's score, 0..1: what share of the query's information it explains.

Two rankers share this shape. For keywords a word counts as much as the best field that has it
(the column of strengths); for questions as much as the resource is about it (impacts: BM25F).

What is asked about comes before what kind of thing it should be: where the list has the subject, a
genre or a trait only tells apart who has it ("CSS for beginners" is not answered by JavaScript for
beginners).

Else the most telling words come first, and once the rest could not make a hit of anything new, only
what was found is looked up (the MaxScore idea: Turtle and Flood, "Query evaluation: strategies
and optimizations", Information Processing & Management 31(6), 1995).
"""

from collections.abc import Iterable, Sequence

from bot.search.indexing.fields import FULL
from bot.search.indexing.postings import Column, Postings
from bot.search.indexing.vocabulary import OTHERWISE
from bot.search.query.ordinary import OF_A_KIND
from bot.search.query.readings import Reading, Slot

# Candidates that are kept without asking whether they can still come out near the top.
_FEW = 500
# Walking through a posting list costs about this much less than looking one document up in it.
_LOOKUP = 4


def score_all(
    slots: Sequence[Slot], postings: Postings, column: Column, enough: float
) -> dict[int, float]:
    """Add up, for each document, its best reading of each slot weighted by information.

    Documents whose score stays below `enough`, of what anybody could reach, may be left out.
    """
    total: dict[int, float] = {}
    known = [slot for slot in slots if slot.readings]
    if not known:
        return total
    whole = sum(slot.information for slot in slots)
    rest = sum(slot.information for slot in known) / whole
    enough *= rest
    has_subject = any(map(_is_of_a_kind, known)) and any(map(_is_subject, known))
    for slot in sorted(known, key=_subject_first if has_subject else _by_information):
        share = slot.information / whole
        if rest < enough:
            total = _in_reach(total, rest)
        is_bound = rest < enough or (has_subject and _is_of_a_kind(slot))
        found = _best_of(slot, postings, column, total if is_bound else None)
        for document, value in found.items():
            total[document] = total.get(document, 0.0) + share / FULL * value
        rest -= share
    return total


def _by_information(slot: Slot) -> float:
    return -slot.information


def _subject_first(slot: Slot) -> tuple[bool, bool, float]:
    return slot.sort == "small", _is_of_a_kind(slot), -slot.information


def _is_of_a_kind(slot: Slot) -> bool:
    return slot.sort in OF_A_KIND


def _is_subject(slot: Slot) -> bool:
    sure = slot.readings[0].trust >= OTHERWISE
    return sure and slot.sort != "small" and slot.sort not in OF_A_KIND


def _in_reach(total: dict[int, float], rest: float) -> dict[int, float]:
    if len(total) <= _FEW:
        return total
    least = max(total.values()) - rest
    return {document: score for document, score in total.items() if score >= least}


def _best_of(
    slot: Slot, postings: Postings, column: Column, among: dict[int, float] | None
) -> dict[int, float]:
    """Return the value of each document's best reading, of all of them or `among` some."""
    best: dict[int, float] = {}
    for reading in slot.readings:
        trust = reading.trust
        for document, value in _documents(reading, postings, column, among):
            if value * trust > best.get(document, 0.0):
                best[document] = value * trust
    return best


def _documents(
    reading: Reading, postings: Postings, column: Column, among: dict[int, float] | None
) -> Iterable[tuple[int, int]]:
    """Return who has all terms of a reading, with the least of their values."""
    rarest = min(reading.terms, key=postings.count)
    if among is not None and len(among) * _LOOKUP < postings.count(rarest):
        return ((document, value_of(reading, document, postings, column)) for document in among)
    found = postings.all(rarest, column)
    if among is not None:
        found = (pair for pair in found if pair[0] in among)
    if len(reading.terms) > 1:
        found = ((document, value_of(reading, document, postings, column)) for document, _ in found)
    return found


def value_of(reading: Reading, document: int, postings: Postings, column: Column) -> int:
    """Return the least value of a reading's terms in one document, 0 when it lacks any."""
    terms = reading.terms
    if len(terms) == 1:
        return postings.value(terms[0], document, column)
    return min(postings.value(term, document, column) for term in terms)


def matched(slot: Slot, document: int, postings: Postings) -> tuple[Reading | None, float]:
    """Return the reading by which a document answers a slot best, and its strength there (0..1)."""
    best, strength, most = None, 0, 0.0
    for reading in slot.readings:  # the surest first: what follows cannot be worth more than that
        trust = reading.trust
        if trust * FULL <= most:
            break
        value = value_of(reading, document, postings, postings.strengths)
        if trust * value > most:
            best, strength, most = reading, value, trust * value
    return best, strength / FULL
