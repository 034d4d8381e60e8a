"""A typed word → the words of the list it may stand for: misspelt, begun, heard or shortened.

Each idea is a lookup in the list's own vocabulary, which grows much more slowly than the list;
scanning every title instead takes 700 ms at 100,000 resources.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from heapq import nlargest, nsmallest
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.search.english.sound import VOWELS, consonants, spoken
from bot.search.english.stopwords import SMALL
from bot.search.hit import How

# The most edits forgiven, by the letters of the typed word: a third edit in a short word, or any
# in a very short one, makes another word; of three letters, one may lack (meh, mesh).
_EDITS = ((3, 0), (7, 1), (10, 2))
_MOST_EDITS = 3
_ONLY_LACKS = 3
# An edit between words below this length makes another word as often as it is a slip (nose,
# node): it counts only beside words that are surer, unless two letters are swapped (vtie, vite).
_SHORT, _SHORT_TRUST = 5, 0.6
# The share of letters, and of sounds, that what is alike has in common.
_ALIKE, _HEARD_ALIKE = 0.6, 0.7
# The trust in what is written otherwise on purpose or by ear, and surely stands for one word.
OTHERWISE = 0.9
# Words that sound alike have all their consonants in common, so many; of fewer letters, anything
# sounds like something.
_FEWEST_SOUNDS, _SHORTEST_HEARD = 2, 4
LONGEST = 40  # letters of a word worth reading otherwise; what is longer is no word
_SHORTEST_PREFIX = 2
# Of the words that go on from a beginning: the shortest, for they are nearest to what was typed,
# and the most frequent, for they are typed most.
_SHORTEST_CONTINUED, _FREQUENT_CONTINUED = 6, 12
_PREFIX_TRUST = (0.72, 0.23)  # of a prefix with no letters, and what all of them would add
# A first letter, how many are left out, a last letter.
_SHORT_FORM = re.compile("([a-z])([1-9][0-9]?)([a-z])")
_REMEMBERED = 4_096  # words whose corrections are kept
_LAST = "\uffff"  # sorts behind every letter: the end of the words with a prefix


class Near(NamedTuple):
    """A word of the list that the typed one may stand for, and how surely (0..1)."""

    word: str
    trust: float
    how: How


class Vocabulary:
    """The distinct words of a list, laid out to be found by what was typed instead."""

    def __init__(self, words: Iterable[str]) -> None:
        self._sorted = sorted(words)
        # Each list by length, so that the words within a few edits are a slice of it.
        self._by_letter: dict[str, list[str]] = {}
        by_second: dict[str, list[str]] = {}
        by_sound: dict[str, list[tuple[str, str]]] = {}
        for word in sorted(filter(_is_readable, self._sorted), key=len):
            self._by_letter.setdefault(word[0], []).append(word)
            by_second.setdefault(word[1:2], []).append(word)
            if word.isascii() and word.isalpha() and word not in SMALL:
                said = spoken(word)
                key = consonants(said)
                if len(key.lstrip(VOWELS)) >= _FEWEST_SOUNDS:
                    by_sound.setdefault(key, []).append((word, said))
        # People correct their own slips slowly and retype the same ones often.
        # Whatever looks up must not hold `self`: a circle is never freed (see `bot.catalog.live`).
        remember = lru_cache(maxsize=_REMEMBERED)
        self.misspelt = remember(partial(_misspelt, self._by_letter, by_second))
        self.heard = remember(partial(_heard, by_sound))

    def beginning(self, prefix: str, often: Callable[[str], int]) -> list[Near]:
        """Return words that go on from what was typed; `often` says how frequent a word is."""
        if len(prefix) < _SHORTEST_PREFIX:
            return []
        start = bisect_left(self._sorted, prefix)
        end = bisect_left(self._sorted, prefix + _LAST)
        words = self._sorted[start:end]
        if len(words) > _SHORTEST_CONTINUED + _FREQUENT_CONTINUED:
            shortest = nsmallest(_SHORTEST_CONTINUED, words, key=len)
            words = [*shortest, *nlargest(_FREQUENT_CONTINUED, words, key=often)]
        least, rest = _PREFIX_TRUST
        return [
            Near(word, least + rest * len(prefix) / len(word), "prefix")
            for word in dict.fromkeys(words)
            if word != prefix
        ]

    def shortened(self, word: str) -> list[Near]:
        """Return the words that are shortened to a number of letters: k8s → kubernetes."""
        short = _SHORT_FORM.fullmatch(word)
        if not short:
            return []
        length = int(short[2]) + 2
        return [
            Near(other, OTHERWISE, "short form")
            for other in self._by_letter.get(short[1], ())
            if len(other) == length and other[-1] == short[3]
        ]


def _misspelt(
    by_letter: Mapping[str, Sequence[str]],
    by_second: Mapping[str, Sequence[str]],
    word: str,
    *,
    any_first_letter: bool = True,
) -> tuple[Near, ...]:
    """Return the words within a few edits (insert, delete, change, swap neighbours)."""
    edits = allowed_edits(word)
    if edits == 0 or not _is_readable(word):
        return ()
    near = _edited(word, edits, by_letter.get(word[0], ()))
    if not near and any_first_letter:
        # Rarely the first letter is changed, left out, one too many or swapped with the second.
        changed, left_out = by_second.get(word[1], ()), by_second.get(word[0], ())
        too_many = by_letter.get(word[1], ())
        near = [n for words in (changed, left_out, too_many) for n in _edited(word, edits, words)]
    return tuple(dict.fromkeys(near))


def _heard(
    by_sound: Mapping[str, Sequence[tuple[str, str]]], words: Sequence[str]
) -> tuple[Near, ...]:
    """Return the words that are said as these together: numb pie → numpy."""
    typed = "".join(words)
    if not (typed.isascii() and typed.isalpha() and _SHORTEST_HEARD <= len(typed) <= LONGEST):
        return ()
    alike: dict[str, float] = {}
    for said in (spoken(typed), "".join(map(spoken, words))):
        for same, its in by_sound.get(consonants(said), ()):
            alike[same] = max(alike.get(same, 0.0), OSA.normalized_similarity(said, its))
    sure = OTHERWISE * _caution(typed)
    return tuple(
        Near(same, sure * share, "spelling")
        for same, share in alike.items()
        if share >= _HEARD_ALIKE and same != typed
    )


def _is_readable(word: str) -> bool:
    return len(word) <= LONGEST


def _edited(word: str, edits: int, by_length: Sequence[str]) -> list[Near]:
    """Return those of the words, sorted by length, that are so few edits away."""
    start = bisect_left(by_length, len(word) - edits, key=len)
    end = bisect_right(by_length, len(word) + edits, key=len)
    found = process.extract(
        word, by_length[start:end], scorer=OSA.distance, score_cutoff=edits, limit=None
    )
    return [
        Near(other, _trust(word, other, distance), "spelling")
        for other, distance, _ in found
        if distance and _digits(other) == _digits(word) and _is_likely(word, other)
    ]


def _is_likely(word: str, other: str) -> bool:
    """Tell a slip from another word, which a short one with a letter changed rather is."""
    return len(word) > _ONLY_LACKS or len(word) < len(other)


def _trust(word: str, other: str, distance: int) -> float:
    longer = max(word, other, key=len)
    is_swap = sorted(word) == sorted(other)
    return (1.0 - distance / len(longer)) * (1.0 if is_swap else _caution(longer))


def _caution(word: str) -> float:
    return _SHORT_TRUST if len(word) < _SHORT else 1.0


def allowed_edits(word: str) -> int:
    """Return how many edits a word of this length may be away from what was meant."""
    for length, edits in _EDITS:
        if len(word) < length:
            return edits
    return _MOST_EDITS


def is_slip(words: Sequence[str], name: str) -> bool:
    """Tell whether words are a name but for a slip: *data mesh cost* is no *Data Mesh book*.

    The words that it begins and ends with are left out: what remains must be alike as well.
    """
    left = list(words)
    while left and name.startswith(left[0]):
        name = name.removeprefix(left.pop(0))
    while left and name.endswith(left[-1]):
        name = name.removesuffix(left.pop())
    rest = "".join(left)
    return OSA.normalized_similarity(rest, name) >= _ALIKE


def _digits(word: str) -> str:
    """Return the digits of a word: v2 and v3, or 2021 and 2022, are never the same misspelt."""
    return "" if word.isalpha() else "".join(filter(str.isdigit, word))
