"""What a search gives back: a Hit, with the reasons it is one and the passage that shows it."""

from dataclasses import dataclass
from typing import Literal

from bot.catalog import Resource

How = Literal[
    "exact",  # the same word, whatever its case and accents
    "form",  # another form of it: products → product
    "spelling",  # corrected: principels → principles
    "prefix",  # its beginning: govern → governance
    "glued",  # written together: datamesh → data mesh
    "split",  # written apart: micro services → microservices
    "initials",  # first letters: ddd → domain driven design
    "short form",  # the middle left out: k8s → kubernetes, mgmt → management
    "other name",  # a name from `also`: slo → service level objectives
    "synonym",  # another word for it, in a question: picture → image
    "filter",  # kind:, by:, topic:, level:
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a resource is a hit: the typed word, the word it stands for, the field and how.

    `field` is the name of a Resource attribute ("title", "authors", "summary", …).
    """

    field: str
    typed: str
    word: str
    how: How


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the summary and the [start, end) offsets of the words that matched in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A resource that fits the query.

    `score` is bounded 0..1 and does not depend on the size of the list; `why` holds the strongest
    reason first, and none only where nothing but exclusions, or a phrase of small words, was asked
    for; `passage` is empty when the resource has no summary.
    """

    resource: Resource
    score: float
    why: tuple[Reason, ...]
    passage: Passage
