"""A name → the abbreviations people make of it: *Domain Driven Design* is looked for as `ddd`.

Acronyms were the largest single loss of every search engine measured on lists like ours, since
no word of the query is in the text. So the initials are put into the index, beside the words.
"""

from collections.abc import Iterator, Sequence

from bot.search.text import humps, pieces

# What the initials of neighbouring words in a name begin with, to tell them from a whole name's: on
# 10,000 resources, a question has too many of them by chance.
PART = "‥"
# Words that people leave out when they abbreviate; `how`, `your` and the like they keep.
_UNSPOKEN = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or"}
    | {"that", "the", "to", "with"}
)
# Those of them that are said inside a name: chain of thought is cot, work from home wfh.
_OFTEN_SPOKEN = frozenset({"from", "of", "on", "to"})
_FEWEST, _MOST = 2, 8  # letters of an abbreviation that somebody would type
# Two neighbouring initials are shared by too many names, and nobody abbreviates half a sentence.
_FEWEST_OF_A_PART, _MOST_OF_A_PART = 3, 5


def initials(name: Sequence[str]) -> Iterator[str]:
    """Yield the abbreviations of a name's folded words, those of a PART marked."""
    content = [word for word in name if word not in _UNSPOKEN]
    for spoken in (name, content):
        if _FEWEST <= len(spoken) <= _MOST:
            yield "".join(word[0] for word in spoken)
    yield from _of_parts(content)
    if not _OFTEN_SPOKEN.isdisjoint(name):
        yield from _of_parts([w for w in name if w in _OFTEN_SPOKEN or w not in _UNSPOKEN])


def _of_parts(spoken: Sequence[str]) -> Iterator[str]:
    letters = "".join(word[0] for word in spoken)
    ends = [word not in _OFTEN_SPOKEN for word in spoken]
    for start in range(len(letters) - _FEWEST_OF_A_PART + 1):
        for end in range(start + _FEWEST_OF_A_PART, min(len(letters), start + _MOST_OF_A_PART) + 1):
            if ends[start] and ends[end - 1]:
                yield PART + letters[start:end]


def inside(name: str) -> dict[str, str]:
    """Return the abbreviations of the camelCase words in a name, each with its word.

    Google BigQuery: bq. Capitals are said as they are, so PhET is no pe.
    """
    parts: dict[str, list[str]] = {}
    for part, raw in humps(name):
        parts.setdefault(raw, []).append(part)
    return {
        "".join(part[0] for part in found): raw
        for raw, found in parts.items()
        if len(found) >= _FEWEST and not any(part.upper() in raw for part in found)
    }


def spoken_capitals(name: str) -> Iterator[str]:
    """Yield the abbreviation of a name with capitals inside, as they are said: rmq for RabbitMQ."""
    first, *others = pieces(name) or [""]
    said = first[:1] + "".join(other if other.isupper() else other[0] for other in others)
    if others and not name.isupper() and len(said) <= _MOST:
        yield said.lower()
