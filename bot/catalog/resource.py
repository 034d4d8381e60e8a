"""What the list is made of: a Resource, and what a valid one looks like.

A plain frozen dataclass, so that the core and its tests can make one freely. Its annotations
carry the rules that `bot.catalog` applies to a file, and the words that it shows to whoever
breaks one and that the JSON Schema shows to whoever edits the file.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from bot.catalog.values import (
    Code,
    Date,
    Id,
    Level,
    Line,
    Lines,
    Link,
    Number,
    References,
    Text,
    Word,
)

__all__ = ["Level", "Resource"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One entry of the catalogue: something worth reading, watching or doing, with its link.

    `id` is its identity: it survives edits of everything else. `minutes` is the time it takes.
    `also` holds other names people use for it, `questions` the questions it answers in an
    asker's words, `related` the ids or links of its relatives.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: Annotated[
        Id,
        Field(
            description="A short name that never changes, in lower-case words joined by hyphens",
            examples=["data-mesh-principles"],
        ),
    ]
    title: Annotated[
        Line, Field(description="Its title, in one line", examples=["Data Mesh Principles"])
    ]
    url: Annotated[
        Link,
        Field(
            description="The link to it, with https:// in front",
            examples=["https://example.com/page"],
        ),
    ]
    kind: Annotated[
        Word,
        Field(
            description="What it is, in one or two lower-case words",
            examples=["article", "book", "talk", "video", "workshop", "course", "podcast"],
        ),
    ]
    authors: Annotated[
        Lines,
        Field(
            description="A list of those who made it, [] when nobody knows",
            examples=[["Zhamak Dehghani"]],
        ),
    ]
    summary: Annotated[
        Text,
        Field(
            description='What one finds there, in a few sentences, or ""',
            examples=["How a marketplace makes data products easy to find and to trust."],
        ),
    ]
    topics: Annotated[
        Lines,
        Field(description="A list of the subjects it belongs to", examples=[["principles"]]),
    ] = ()
    level: Annotated[
        Level | None,
        Field(
            description="Whom it is for: beginner, intermediate or advanced", examples=["beginner"]
        ),
    ] = None
    minutes: Annotated[
        Number | None, Field(description="The minutes it takes, a whole number", examples=[20])
    ] = None
    language: Annotated[
        Code | None, Field(description="The code of its language", examples=["en", "de", "pt-BR"])
    ] = None
    published: Annotated[
        Date | None,
        Field(description="The year, month or day it came out", examples=["2022-09"]),
    ] = None
    also: Annotated[
        Lines, Field(description="A list of other names people use for it", examples=[["SLO"]])
    ] = ()
    questions: Annotated[
        Lines,
        Field(
            description="A list of questions it answers, in an asker's words",
            examples=[["How do I get people to trust my data?"]],
        ),
    ] = ()
    related: Annotated[
        References,
        Field(
            description="A list of the ids or links of its relatives",
            examples=[["data-mesh-principles"]],
        ),
    ] = ()
