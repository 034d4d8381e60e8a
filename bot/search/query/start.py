"""“Where should I start?”, “I'm new to X” → what is for beginners is asked for.

None of its words says so, and a list has few such texts to learn it from. It counts only where the
words as they stand find nothing: a curator may have told where to start.
"""

import re
from collections.abc import Sequence

from bot.search.english.stopwords import SMALL
from bot.search.query.readings import Slot

_ASKED = re.compile(
    r"\b(?:where (?:\w+ ){0,4}(?:start|begin)|how (?:\w+ ){0,3}(?:get started|start|begin)$"
    r"|what (?:\w+ ){0,4}first|im new (?:to|in|at|here)|new here|first steps?|starting point)\b"
)
# What may stand in it: small words, and these.
_WORDS = SMALL.union(("listen", "people", "point", "step", "steps", "study", "team", "watch"))
FOR_WHOM = "beginner"


def where_to_start(spoken: Sequence[str]) -> tuple[str, list[str]] | None:
    """Return the words that ask where to start, and all the others; None if nothing asks so."""
    text = " ".join(spoken)
    asked = _ASKED.search(text)
    if not asked or not _WORDS.issuperset(asked[0].split()):
        return None
    return asked[0], f"{text[: asked.start()]} {text[asked.end() :]}".split()


def as_typed(slot: Slot, asked: str) -> Slot:
    """Make a slot for FOR_WHOM one for the words that were typed instead."""
    if slot.typed != FOR_WHOM:
        return slot
    readings = (reading._replace(typed=asked, how="synonym") for reading in slot.readings)
    return slot._replace(typed=asked, readings=tuple(readings))
