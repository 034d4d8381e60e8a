"""What the list is made of: a Resource, and what a valid one looks like.

A plain frozen dataclass, so that the core and its tests can make one freely; the annotations
carry the rules (and the hints of the JSON Schema) that `bot.catalog` applies to a file.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
# Strict mode refuses a YAML list where a tuple is declared; only this step is lax.
List = Annotated[tuple[Words, ...], Field(strict=False)]
Level = Literal["beginner", "intermediate", "advanced"]


def _year_as_text(value: object) -> object:
    return str(value) if type(value) is int else value


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One entry of the catalogue: something worth reading, watching or doing, with its link.

    `id` is its identity: it survives edits of everything else. `minutes` is the time it takes.
    `also` holds other names people use for it, `questions` the questions it answers in an
    asker's words, `related` the ids or links of its relatives.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(strict=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
    title: Words
    url: Annotated[str, Field(max_length=2000)]
    kind: Annotated[str, Field(pattern=r"^[a-z]+( [a-z]+)*$", max_length=30)]
    authors: List
    summary: Text
    topics: List = ()
    level: Level | None = None
    minutes: Annotated[int, Field(ge=1, le=100_000)] | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] | None = None
    published: (
        Annotated[
            str, BeforeValidator(_year_as_text), Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")
        ]
        | None
    ) = None
    also: List = ()
    questions: List = ()
    related: List = ()
