"""One part of a phrase, as far as it could be read."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Generic, TypeVar

T = TypeVar("T")
# Accepts mondey and wendsday, refuses someday and montag.
_CLOSE = 0.75


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A value, and the sentence that says why it is only a guess, if it is one."""

    value: T
    problem: str = ""


def nearest_of(word: str, known: list[str]) -> str | None:
    """Return the one of the known words that a word is a misspelling of, if there is one."""
    return next(iter(get_close_matches(word, known, n=1, cutoff=_CLOSE)), None)
