"""A Resource → its words, field by field, and what a match in each field is worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalog import Resource
from bot.search.text import compounds, humps


@dataclass(frozen=True, slots=True)
class Field:
    """One searchable attribute of a Resource.

    `strength` (0..1) says how surely one keyword found there means this resource; `weight` is
    how many times a word there counts for a question (w of BM25F, see `postings`).
    """

    name: str
    strength: float
    weight: float


# Names first, then what the curator says it is about, then what its description mentions. A topic
# as it was typed is surer than a title's word of the same stem (`_FORM` in `readings`).
FIELDS = (
    Field("title", 1.0, 1.5),
    Field("also", 1.0, 1.5),
    Field("authors", 0.9, 1.0),
    Field("topics", 0.88, 1.5),
    Field("questions", 0.84, 1.0),
    Field("kind", 0.75, 1.0),
    Field("level", 0.75, 1.0),
    Field("summary", 0.75, 1.0),
)
TITLE, ALSO, AUTHORS, TOPICS, QUESTIONS, KIND, LEVEL, SUMMARY = range(len(FIELDS))
FULL = 255  # a strength or impact of 1.0, as a byte
NAMED = FIELDS[ALSO].strength  # the least of a word in a name
ABOUT = round(FULL * FIELDS[TOPICS].strength) / FULL  # and of one that says what it is about


def field_texts(resource: Resource) -> Iterator[tuple[int, str]]:
    """Yield the number of each field with every text that the resource has in it.

    In the order of FIELDS, which is that of their strengths.
    """
    yield TITLE, resource.title
    for field, texts in (
        (ALSO, resource.also),
        (AUTHORS, resource.authors),
        (TOPICS, resource.topics),
        (QUESTIONS, resource.questions),
    ):
        for text in texts:
            yield field, text
    yield KIND, resource.kind
    if resource.level:
        yield LEVEL, resource.level
    yield SUMMARY, resource.summary


def other_words(resource: Resource) -> Iterator[tuple[int, list[str]]]:
    """Yield words that are in no text as they stand, with the number of the field they count in.

    The parts of camelCase words in a title (`FastAPI`: fast, api) count as topics: they tell what
    it is about, but none of them is its name. So do its compounds (`t-SNE`: tsne).
    """
    for field, text in field_texts(resource):
        together = [compound.word for compound in compounds(text)]
        if together:
            yield TOPICS if field == TITLE else field, together
    parts = [part for part, _ in humps(resource.title)]
    if parts:
        yield TOPICS, parts
