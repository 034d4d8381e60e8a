"""A hit and the readings that led to it → Reasons: the field and the very words that matched."""

from collections.abc import Iterable, Mapping, Sequence

from bot.catalog import Resource
from bot.search.hit import How, Reason
from bot.search.indexing.fields import FIELDS, field_texts
from bot.search.indexing.initials import PART, WHOLE, initials
from bot.search.indexing.postings import ABBREVIATED
from bot.search.query.readings import Reading
from bot.search.text import Token, tokenize

_Texts = Sequence[tuple[int, str]]


def reasons(
    resource: Resource, readings: Iterable[Reading], term_of: Mapping[str, int]
) -> list[Reason]:
    """Find each reading in the strongest field of a resource that has it; in their order."""
    texts = sorted(field_texts(resource), key=lambda found: -FIELDS[found[0]].strength)
    wanted = list(dict.fromkeys(readings))
    found: dict[Reading, Reason] = {}
    for field, text in texts:
        pending = [reading for reading in wanted if reading not in found]
        if not pending:
            break
        tokens = tokenize(text)
        places = {term_of.get(token.word, -1): token for token in reversed(tokens)}
        whole = term_of.get("".join([token.word for token in tokens]))
        for reading in pending:
            if reading.how == "initials" and field not in ABBREVIATED:
                continue
            words = _stands(reading, text, tokens, places, whole)
            if words:
                found[reading] = _reason(reading, words, FIELDS[field].name, len(tokens))
    return [found.get(reading) or _apart(reading, texts, term_of) for reading in wanted]


def _apart(reading: Reading, texts: _Texts, term_of: Mapping[str, int]) -> Reason:
    """Tell of words that stand in no text together, or inside a camelCase word of the title."""
    places: dict[int, tuple[int, str]] = {}
    for field, text in texts:
        for token in tokenize(text):
            place = (field, text[token.start : token.end])
            places.setdefault(term_of.get(token.word, -1), place)
    if all(term in places for term in reading.terms):
        words = " ".join(places[term][1] for term in reading.terms)
        return Reason(FIELDS[places[reading.terms[0]][0]].name, reading.typed, words, reading.how)
    how: How = "split" if reading.how == "exact" else reading.how
    return Reason("title", reading.typed, texts[0][1], how)


def _stands(
    reading: Reading,
    text: str,
    tokens: Sequence[Token],
    places: Mapping[int, Token],
    whole: int | None,
) -> str:
    """Return the words of a text that a reading stands for, if it has all of them."""
    if reading.how == "initials":
        keys = {WHOLE + reading.typed, PART + reading.typed}
        return "" if keys.isdisjoint(initials([token.word for token in tokens])) else text
    if all(term in places for term in reading.terms):
        return " ".join(text[places[t].start : places[t].end] for t in reading.terms)
    return text if reading.terms == (whole,) else ""


def _reason(reading: Reading, words: str, field: str, length: int) -> Reason:
    """Say how the words matched; a name from `also` is told as one when nothing else is in it."""
    how: How = reading.how
    if how in ("exact", "form"):
        found = [token.word for token in tokenize(words)]
        if len(found) > 1:
            how = "glued"
        elif field == "also" and length == 1:
            how = "other name"
        else:
            how = "exact" if found == [reading.typed] else "form"
    return Reason(field, reading.typed, words, how)
