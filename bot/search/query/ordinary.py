"""A typed word → what sort of word it is in English, and what it was meant to be.

What is spelt right is not a slip for something on the list. Without knowing ordinary English, a
small list corrects every word it lacks to one it has: *rain* to *brain*, *nose* to *node*. A
list's own words always count as known, whatever stands here.
"""

from typing import Literal

from bot.search.english.dictionary import DICTIONARY
from bot.search.english.everyday import EVERYDAY
from bot.search.english.stem import stem
from bot.search.english.stopwords import SMALL
from bot.search.english.synonyms import WORDS as SYNONYMS
from bot.search.indexing.vocabulary import Near, Vocabulary, is_swap

_COMMON = frozenset((*SMALL, *SYNONYMS))
# Compared by stem, so that each stands for all its forms.
_STEMS = frozenset(map(stem, _COMMON))
_FAR = frozenset(map(stem, EVERYDAY))
_ENGLISH = frozenset(map(stem, DICTIONARY))
_VOCABULARY = Vocabulary(_COMMON)
# Three letters that are no word are rather an abbreviation (ide, not idea) unless swapped (teh).
_SHORT = 3

Sort = Literal[
    "small",  # said around what is meant: grammar, manners, and numbers
    "everyday",  # of daily life, far from most lists
    "ordinary",  # any other common English word
    "uncommon",  # any other English word: it may be the name of something, or a slip
    "special",  # none of these: a name, a term of the trade, or a slip
]


def sort_of(word: str) -> Sort:
    """Tell what sort of word this is in English, whatever the list makes of it."""
    if word in SMALL or word.isdigit():
        return "small"
    root = stem(word)
    if root in _FAR:
        return "everyday"
    if root in _STEMS:
        return "ordinary"
    return "uncommon" if root in _ENGLISH else "special"


def mend(word: str) -> Near | None:
    """Return the common word nearest to one that is none: taht → that, setings → setting."""
    found = _VOCABULARY.misspelt(word, False)
    near = (slip for slip in found if len(word) > _SHORT or is_swap(word, slip.word))
    return min(near, key=lambda found: (-found.trust, found.word), default=None)
