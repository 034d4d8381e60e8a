"""A resource → its relatives: those it names, then those with the most in common.

What it is about is put to the keyword ranker as a query: its own words, each with what it says
on this list and in its field.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.catalog import Resource
from bot.search.english.stopwords import SMALL
from bot.search.hit import Hit, Reason
from bot.search.indexing.fields import ALSO, AUTHORS, SUMMARY, TITLE, TOPICS, field_texts
from bot.search.indexing.postings import Postings
from bot.search.query.readings import Reading, Slot
from bot.search.ranking.scoring import score_all
from bot.search.showing.answer import Answers
from bot.search.text import words

_MOST_WORDS = 16  # the most telling ones; the rest of a summary is not what it is about
# What two resources have in common explains at least this share of what one is about.
_LEAST_IN_COMMON, _LEAST_INSTEAD = 0.15, 0.08
# What one word in common says, by its field: topics are there to relate, a summary mentions much.
# Kinds and levels are shared by too many; questions are other words for the rest.
_SAYS = {TITLE: 1.0, ALSO: 1.0, AUTHORS: 1.5, TOPICS: 2.0, SUMMARY: 0.4}


def relatives(
    resources: Sequence[Resource],
    postings: Postings,
    answers: Answers,
    resource: Resource,
    *,
    instead: bool = False,
) -> Iterator[Hit]:
    """Yield them all, never the resource itself: those it names, then those alike, best first.

    What may be used `instead` of it need not have as much in common; of those alike, those of its
    kind come first, and what bears its name comes last: *React Native* is no alternative to React.
    """
    named = _named(resource, resources)
    known = {resource.id, *(other.id for other in named)}
    slots = _about(resource, postings)
    least = _LEAST_INSTEAD if instead else _LEAST_IN_COMMON
    scores = score_all(slots, postings, postings.strengths, least)
    name = set(words(resource.title))

    def order(document: int) -> tuple[bool, bool, float, int]:
        other = resources[document]
        is_part = instead and name <= set(words(other.title))
        return is_part, instead and other.kind != resource.kind, -scores[document], document

    alike = [d for d, score in scores.items() if score >= least and resources[d].id not in known]
    for other in named:
        why = Reason("related", resource.title, other.title, "exact")
        yield Hit(other, 1.0, (why,), answers.opening(other))
    for document in sorted(alike, key=order):
        hit = answers.hit(document, scores[document], slots)
        yield replace(hit, why=tuple(replace(why, how="exact") for why in hit.why))


def _named(resource: Resource, resources: Sequence[Resource]) -> list[Resource]:
    """Return those that a resource names as related, by id or link, in its order."""
    by_name = {name: other for other in resources for name in (other.id, other.url)}
    named = [by_name[name] for name in resource.related if name in by_name]
    return [other for other in dict.fromkeys(named) if other.id != resource.id]


def _about(resource: Resource, postings: Postings) -> list[Slot]:
    """Return the words of a resource as slots, the most telling ones."""
    slots: dict[int, Slot] = {}
    for field, text in field_texts(resource):
        for word in words(text) if field in _SAYS else ():
            term = postings.term_of.get(word)
            if term is None or word in SMALL:
                continue
            information = postings.information[term] * _SAYS[field]
            if term not in slots or slots[term].information < information:
                readings = tuple(
                    Reading((form,), 1.0, "exact" if form == term else "form", word)
                    for form in postings.forms(word)
                )
                slots[term] = Slot(word, information, information, readings)
    return sorted(slots.values(), key=lambda slot: -slot.information)[:_MOST_WORDS]
