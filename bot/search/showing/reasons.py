"""A hit and the readings that led to it → Reasons: the field and the very words that matched."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from bot.catalog import Resource
from bot.search.hit import How, Reason
from bot.search.indexing.fields import FIELDS, field_texts
from bot.search.indexing.initials import PART, initials, inside
from bot.search.indexing.postings import ABBREVIATED
from bot.search.query.readings import Reading
from bot.search.text import compounds, humps, spans, words


class Text:
    """A text of a resource, cut into its words when somebody asks what stands in it."""

    def __init__(self, field: int, raw: str, term_of: Mapping[str, int]) -> None:
        self.field = field
        self.raw = raw
        self._term_of = term_of

    @cached_property
    def words(self) -> Sequence[str]:
        """Its folded words in their order."""
        return words(self.raw)

    @cached_property
    def places(self) -> Mapping[int, int]:
        """Which of its words each term is first."""
        places: dict[int, int] = {}
        for place, word in enumerate(self.words):
            places.setdefault(self._term_of.get(word, -1), place)
        return places

    @cached_property
    def glued(self) -> Mapping[int, str]:
        """What may be written as one word, as it is written here."""
        glued = {self._term_of.get("".join(self.words), -1): self.raw}
        for word, start, end in compounds(self.raw):
            glued[self._term_of.get(word, -1)] = self.raw[start:end]
        return glued

    @cached_property
    def parted(self) -> Mapping[int, str]:
        """In which of its camelCase words each term is a part."""
        return {self._term_of.get(part, -1): raw for part, raw in humps(self.raw)}

    def said(self, term: int) -> str:
        """Return a term as it is written here."""
        start, end = self._spans[self.places[term]]
        return self.raw[start:end]

    @cached_property
    def _spans(self) -> Sequence[tuple[int, int]]:
        return spans(self.raw)


def read_texts(resource: Resource, term_of: Mapping[str, int]) -> tuple[Text, ...]:
    """Return the texts of a resource, those of the strongest field first."""
    return tuple(Text(field, raw, term_of) for field, raw in field_texts(resource))


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
    return [Reason("title", reading.typed, _inside(texts[0], reading), how)]


def _inside(title: Text, reading: Reading) -> str:
    """Return the camelCase word of a title that a reading is a part of, or all of the title."""
    abbreviated = inside(title.raw).get(reading.typed, title.raw)
    return next((title.parted[t] for t in reading.terms if t in title.parted), abbreviated)


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
