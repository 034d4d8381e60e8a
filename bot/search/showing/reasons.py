"""A hit and the readings that led to it → Reasons: the field and the very words that matched."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.catalog import Resource
from bot.search.hit import How, Reason
from bot.search.indexing.fields import FIELDS, field_texts
from bot.search.indexing.initials import PART, initials
from bot.search.indexing.postings import ABBREVIATED
from bot.search.query.readings import Reading
from bot.search.text import compounds, spans, words


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a resource: its words, which of them each term is first, and what may be glued."""

    field: int
    raw: str
    words: Sequence[str]
    places: Mapping[int, int]
    glued: Mapping[int, str]

    def said(self, term: int) -> str:
        """Return a term as it is written here."""
        start, end = spans(self.raw)[self.places[term]]
        return self.raw[start:end]


def read_texts(resource: Resource, term_of: Mapping[str, int]) -> tuple[Text, ...]:
    """Look up the words of a resource's texts, those of the strongest field first."""
    texts = []
    for field, raw in field_texts(resource):
        found = words(raw)
        places: dict[int, int] = {}
        for place, word in enumerate(found):
            places.setdefault(term_of.get(word, -1), place)
        glued = {term_of.get("".join(found), -1): raw}
        for compound in compounds(raw):
            glued[term_of.get("".join(words(compound)), -1)] = compound
        texts.append(Text(field, raw, found, places, glued))
    return tuple(texts)


def reasons(texts: Sequence[Text], readings: Iterable[Reading]) -> list[Reason]:
    """Find each reading in the strongest field of a resource that has it; in their order."""
    return [why for reading in dict.fromkeys(readings) for why in _reasons(texts, reading)]


def _reasons(texts: Sequence[Text], reading: Reading) -> list[Reason]:
    for text in texts:
        said = _stands(reading, text)
        if said:
            field = FIELDS[text.field].name
            return [Reason(field, reading.typed, said, _how(reading, field, text))]
    return _apart(texts, reading)


def _apart(texts: Sequence[Text], reading: Reading) -> list[Reason]:
    """Tell of words that stand in no text together, or inside a camelCase word of the title."""
    holders = [next((t for t in texts if term in t.places), None) for term in reading.terms]
    if all(holders):
        return [
            Reason(FIELDS[holder.field].name, reading.typed, holder.said(term), reading.how)
            for holder, term in zip(holders, reading.terms, strict=True)
            if holder
        ]
    how: How = "split" if reading.how == "exact" else reading.how
    return [Reason("title", reading.typed, texts[0].raw, how)]


def _stands(reading: Reading, text: Text) -> str:
    """Return the words of a text that a reading stands for, if it has all of them."""
    if reading.how == "initials":
        spoken = initials(text.words) if text.field in ABBREVIATED else ()
        return "" if {reading.typed, PART + reading.typed}.isdisjoint(spoken) else text.raw
    if len(reading.terms) > 1:
        together = all(term in text.places for term in reading.terms)
        return " ".join(map(text.said, reading.terms)) if together else ""
    (term,) = reading.terms
    return text.said(term) if term in text.places else text.glued.get(term, "")


def _how(reading: Reading, field: str, text: Text) -> How:
    """Say how the words matched; a name from `also` is told as one when nothing else is in it."""
    if reading.how not in ("exact", "form"):
        return reading.how
    place = text.places.get(reading.terms[0])
    if place is None:
        return "glued"
    if field == "also" and len(text.words) == 1:
        return "other name"
    return "exact" if text.words[place] == reading.typed else "form"
