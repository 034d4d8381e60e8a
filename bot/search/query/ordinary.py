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
from bot.search.indexing.vocabulary import Near, Vocabulary

_COMMON = frozenset((*SMALL, *SYNONYMS))
# Compared by stem, so that each stands for all its forms.
_STEMS = frozenset(map(stem, _COMMON))
_FAR = frozenset(map(stem, EVERYDAY))
_ENGLISH = frozenset(map(stem, DICTIONARY))
_VOCABULARY = Vocabulary(_COMMON)
_SHORTEST_SLIP = 4  # letters; three that are no word are rather an abbreviation (ide, no idea)

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
    if len(word) < _SHORTEST_SLIP:
        return None
    near = _VOCABULARY.misspelt(word, False)
    return min(near, key=lambda found: (-found.trust, found.word), default=None)
