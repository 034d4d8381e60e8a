"""A title or a curator's question, as it is → its resource, before a word is interpreted.

A title may also be begun, or said in a longer text.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from bot.catalog import Resource
from bot.search.english.stopwords import ASKING, SMALL, STOP
from bot.search.text import fold, words

# A title that is meant when it is said among other words has two that tell something ("radical
# candor quotes"), or so many in all ("who wrote why data mesh"); *The goal* is said too often.
_TELLING, _IN_ALL = 2, 3  # of a begun one, too: *Why data mesh*
# What may be said around a name; and around what a question asks for, where other question words
# ask for something else.
_AROUND = STOP | ASKING
_ASKED_AROUND = _AROUND - {"how", "when", "where", "which", "who", "whom", "whose", "why"}
_LONGEST = 6  # words of such a title; a longer one is found by its words


class Titles:
    """Who has which title and question, whatever its case, accents and punctuation."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._resources = resources
        self._titled: dict[str, list[int]] = {}
        self._bare: dict[str, list[int]] = {}  # titles that have grammar in them, without it
        self._asked: dict[str, dict[int, None]] = {}
        for document, resource in enumerate(resources):
            self._titled.setdefault(_key(resource.title), []).append(document)
            title = words(resource.title)
            bare = _without(STOP, title)
            if len(bare) < len(title):
                self._bare.setdefault("".join(bare), []).append(document)
            for question in resource.questions:
                asked_for = " ".join(_without(_ASKED_AROUND, words(question)))
                self._asked.setdefault(asked_for, {})[document] = None
        self._sorted = sorted(self._titled)

    def exact(self, text: str, *, literally: bool) -> list[int]:
        """Return the resources with this title, `literally` with its punctuation as well."""
        titled = self._titled.get(_key(text), [])
        if literally:
            titled = [d for d in titled if _plain(self._resources[d].title) == _plain(text)]
        return titled

    def meant(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources that a text names as a whole, in one way or another."""
        return self.within(spoken) or self.begun(spoken) or self.asked(spoken) or self.named(spoken)

    def within(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources whose whole title is said in a text, those of the longest first."""
        found: dict[int, None] = {}
        for length in range(min(_LONGEST, len(spoken) - 1), 1, -1):
            for start in range(len(spoken) - length + 1):
                said = spoken[start : start + length]
                titled = self._titled.get("".join(said))
                if titled and (
                    length >= _IN_ALL or sum(word not in SMALL for word in said) >= _TELLING
                ):
                    found |= {d: None for d in titled if self._has_words(d, length)}
        return list(found)

    def asked(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources with this question, but for the words around what it asks for."""
        asked_for = _without(_ASKED_AROUND, spoken)
        is_question = 0 < len(asked_for) < len(spoken)
        return list(self._asked.get(" ".join(asked_for), ())) if is_question else []

    def named(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources whose title is all that a text says beside small words."""
        for around in (_AROUND, SMALL):
            rest = _without(around, spoken)
            if 0 < len(rest) < len(spoken):
                name = "".join(rest)
                titled = self._titled.get(name) or self._bare.get(name)
                if titled:
                    return titled
        return []

    def begun(self, spoken: Sequence[str]) -> list[int]:
        """Return the resource whose title, and no other, goes on from these words or the last."""
        if len(spoken) < _IN_ALL:
            return []
        key = "".join(spoken)
        start = bisect_left(self._sorted, key)
        going_on = takewhile(lambda title: title.startswith(key), self._sorted[start : start + 2])
        only = [document for title in going_on for document in self._titled[title]]
        return only if len(only) == 1 and self._goes_on(only[0], spoken) else []

    def _goes_on(self, document: int, spoken: Sequence[str]) -> bool:
        *whole, last = spoken
        title = words(self._resources[document].title)
        return title[: len(whole)] == whole and title[len(whole)].startswith(last)

    def _has_words(self, document: int, count: int) -> bool:
        """Tell *ice cream* from *icecream*."""
        return len(words(self._resources[document].title)) == count


def _without(around: frozenset[str], spoken: Sequence[str]) -> list[str]:
    return [word for word in spoken if word not in around]


def _key(text: str) -> str:
    return "".join(words(text)) or _plain(text)


def _plain(text: str) -> str:
    return fold(text).strip()
