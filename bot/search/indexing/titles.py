"""A title or a curator's question, as it was typed → its resource, before a word is interpreted.

A title may also be begun, or said in a longer text; a question may be put in other small words.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import takewhile

from bot.catalog import Resource
from bot.search.english.stopwords import SMALL, STOP
from bot.search.text import fold, words

# A title is meant among other words when it has two that tell something ("radical candor quotes"),
# or so many in all ("who wrote why data mesh"); *The goal* is said too often. One that tells
# something is enough where all the rest is small ("what is Django?").
_TELLING, _IN_ALL = 2, 3
_LONGEST = 6  # words of such a title; a longer one is found by its words
_FEWEST_BEGUN = 3  # words with which a title is begun
# What may be said around what a question asks for without asking for something else.
_AROUND = """
a an the is are was were am be do does did can could should would will may any some i we you me us
my our your it its they this that what whats about there so and hi hey please tell explain show mean
means
"""
_ASKED_AROUND = frozenset(_AROUND.split())
# Punctuation around a title that is no condition, as quotes and a hyphen in front may be.
_AROUND_A_TITLE = " .,;:!?…()[]#*_~`"
# With nothing but grammar after one of these, people ask, and begin no title.
_ASKING = frozenset(("how", "what", "whats", "when", "where", "which", "who", "whos", "why"))


class Titles:
    """Who has which title and question, whatever its case, accents and punctuation."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._resources = resources
        self._titled: dict[str, list[int]] = {}
        self._questions: dict[str, list[int]] = {}
        self._asked: dict[str, list[int]] = {}
        for document, resource in enumerate(resources):
            self._titled.setdefault(_key(resource.title), []).append(document)
            for question in resource.questions:
                spoken = words(question)
                self._questions.setdefault(" ".join(spoken), []).append(document)
                self._asked.setdefault(" ".join(_asked_for(spoken)), []).append(document)
        self._sorted = sorted(self._titled)

    def exact(self, text: str, *, literally: bool) -> list[int]:
        """Return the resources with this title, `literally` with the punctuation in it as well.

        *Data Mesh* comes before *DataMesh* where it was typed so, though both are meant.
        """
        titled = self._titled.get(_key(text), [])
        if literally:
            return [d for d in titled if _plain(self._resources[d].title) == _plain(text)]
        if len(titled) < 2:
            return titled
        spoken = words(text)
        return sorted(titled, key=lambda d: words(self._resources[d].title) != spoken)

    def meant(self, spoken: Sequence[str], admits: Callable[[int], bool]) -> list[int]:
        """Return the resources that a text names as a whole, by the surest way that finds any."""
        for way in (self._whole, self.asked, self.begun):
            found = list(filter(admits, way(spoken)))
            if found:
                return found
        return []

    def _whole(self, spoken: Sequence[str]) -> list[int]:
        questions = self._questions.get(" ".join(spoken), [])
        return list(dict.fromkeys([*questions, *self.within(spoken)]))

    def within(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources whose whole title is said in a text, those of the longest first."""
        found: list[int] = []
        telling_in_all = _count_telling(spoken)
        for length in range(min(_LONGEST, len(spoken) - 1), 0, -1):
            for start in range(len(spoken) - length + 1):
                said = spoken[start : start + length]
                titled = self._titled.get("".join(said))
                if titled:
                    telling = _count_telling(said)
                    is_meant = length >= _IN_ALL or telling >= _TELLING
                    if is_meant or 0 < telling == telling_in_all:
                        found += (d for d in titled if self._has_words(d, length))
        return list(dict.fromkeys(found))

    def goes_beyond(self, spoken: Sequence[str], one: int, other: int) -> bool:
        """Tell whether one title has all words of another that is only said in a text, and more."""
        longer, title = (set(words(self._resources[which].title)) for which in (one, other))
        is_said = title < set(spoken) and other not in self.are_asked(spoken)
        return title < longer and is_said

    def are_asked(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources with this question, word for word or but for what is around."""
        return self._questions.get(" ".join(spoken)) or self.asked(spoken)

    def asked(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources with this question, but for the words around what it asks for."""
        asked_for = _asked_for(spoken)
        if len(asked_for) == len(spoken) or not _count_telling(asked_for):
            return []
        return list(dict.fromkeys(self._asked.get(" ".join(asked_for), ())))

    def begun(self, spoken: Sequence[str]) -> list[int]:
        """Return the one resource whose title begins with these words; the last may be begun."""
        if len(spoken) < _FEWEST_BEGUN:
            return []
        key = "".join(spoken)
        start = bisect_left(self._sorted, key)
        going_on = takewhile(lambda title: title.startswith(key), self._sorted[start : start + 2])
        only = [document for title in going_on for document in self._titled[title]]
        return only if len(only) == 1 and self._goes_on(only[0], spoken) else []

    def _goes_on(self, document: int, spoken: Sequence[str]) -> bool:
        *whole, last = spoken
        title = words(self._resources[document].title)
        if title[: len(whole)] != whole:
            return False
        is_question = spoken[0] in _ASKING and all(word in STOP for word in spoken)
        return title[len(whole)].startswith(last) and (not is_question or title[len(whole)] == last)

    def _has_words(self, document: int, count: int) -> bool:
        """Tell *ice cream* from *icecream*."""
        return len(words(self._resources[document].title)) == count


def _asked_for(spoken: Sequence[str]) -> list[str]:
    return [word for word in spoken if word not in _ASKED_AROUND]


def _count_telling(spoken: Sequence[str]) -> int:
    return sum(word not in SMALL for word in spoken)


def _key(text: str) -> str:
    return "".join(words(text)) or _plain(text)


def _plain(text: str) -> str:
    return fold(text).strip(_AROUND_A_TITLE)
