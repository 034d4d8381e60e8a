"""The kinds of values in a list: what each may hold, and what to say when it does not.

Strictness is set here and not on the dataclasses: a strict pydantic dataclass takes no mapping,
and a strict tuple no list.
"""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from bot.catalog import links
from bot.catalog.slug import MAX_ID

_ID = r"[a-z0-9]+(-[a-z0-9]+)*"
MAX_LINE = 250
MAX_SUMMARY = 5_000
MAX_LINK = 2_000
MAX_ITEMS = 100

# Control characters, line separators, direction overrides: nobody sees them, and some of them
# rearrange what people see.
INVISIBLE = re.compile(
    "[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def is_id(text: str) -> bool:
    """Return whether a text has the form of an id."""
    return re.fullmatch(_ID, text) is not None


def _in_one_line(text: str) -> str:
    if bad := INVISIBLE.search(text):
        name = "a line break" if bad[0] == "\n" else f"the invisible character U+{ord(bad[0]):04X}"
        raise ValueError(f"has {name} inside; remove it")
    return text


def _in_lines(text: str) -> str:
    for line in text.split("\n"):
        _in_one_line(line.replace("\t", " "))
    return text


def _id_or_link(text: str) -> str:
    if is_id(text):
        return text
    if ":" not in text:
        raise ValueError(f"holds “{text[:60]}”, no id; write lower-case words joined by hyphens")
    return links.check(text)


def _year_as_text(value: object) -> object:
    return str(value) if type(value) is int else value


def _in_calendar(text: str) -> str:
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError as error:
        raise ValueError(f"is {text}, which no calendar has; correct it") from error
    return text


Id = Annotated[str, StringConstraints(strict=True, pattern=f"^{_ID}$", max_length=MAX_ID)]
Line = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_LINE),
    AfterValidator(_in_one_line),
]
Text = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, max_length=MAX_SUMMARY),
    AfterValidator(_in_lines),
]
Link = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_LINK),
    AfterValidator(links.check),
    Field(json_schema_extra={"format": "uri", "pattern": "^[hH][tT][tT][pP][sS]?://[^ ]+$"}),
]
Reference = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_LINK),
    AfterValidator(_id_or_link),
]
Lines = Annotated[tuple[Line, ...], Field(max_length=MAX_ITEMS)]
References = Annotated[tuple[Reference, ...], Field(max_length=MAX_ITEMS)]
Word = Annotated[str, StringConstraints(strict=True, pattern=r"^[a-z]+( [a-z]+)*$", max_length=30)]
Number = Annotated[int, Field(strict=True, ge=1, le=100_000)]
Code = Annotated[str, StringConstraints(strict=True, pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
Date = Annotated[
    str,
    StringConstraints(strict=True, pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
    AfterValidator(_in_calendar),
    BeforeValidator(
        _year_as_text,
        json_schema_input_type=Annotated[str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}){0,2}$")]
        | Annotated[int, Field(ge=1000, le=9999)],
    ),
]
Level = Literal["beginner", "intermediate", "advanced"]
