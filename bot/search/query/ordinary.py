"""A typed word → what sort of word it is in English, and what it was meant to be.

What is spelt right is not a slip for something on the list. Without knowing ordinary English, a
small list corrects every word it lacks to one it has: *rain* to *brain*, *nose* to *node*. A
list's own words always count as known, whatever stands here.
"""

from typing import Literal

from bot.search.english.dictionary import DICTIONARY, HOMONYMS
from bot.search.english.everyday import EVERYDAY
from bot.search.english.stem import stripped
from bot.search.english.stopwords import GENRES, SMALL, TRAITS
from bot.search.english.synonyms import WORDS as SYNONYMS
from bot.search.indexing.vocabulary import Near, Vocabulary

_COMMON = frozenset((*SMALL, *SYNONYMS))
# Compared by stem, so that each stands for all its forms.
_EVERYDAY = frozenset(map(stripped, EVERYDAY))
_ORDINARY = frozenset(map(stripped, _COMMON))
_HOMONYMS = frozenset(map(stripped, HOMONYMS))
_UNCOMMON = frozenset(map(stripped, DICTIONARY))
_VOCABULARY = Vocabulary(_COMMON)
_SHORTEST = 4  # letters; three that are no common word are rather an abbreviation (aws, not awe)

Sort = Literal[
    "small",  # said around what is meant: grammar, manners, and numbers
    "genre",  # what kind of thing is asked for: a book, a course
    "trait",  # for whom it is, or what it does: beginners, a tracker
    "everyday",  # of daily life, far from most lists
    "ordinary",  # any other common English word
    "uncommon",  # any other English word: it may be the name of something, or a slip
    "homonym",  # the same, and a term of a trade or the name of software as well
    "special",  # none of these: a name, a term of the trade, or a slip
]

IN_DICTIONARY: tuple[Sort, ...] = ("uncommon", "homonym")  # and perhaps a name
OF_A_KIND: tuple[Sort, ...] = ("genre", "trait")  # no subject, beside one


def sort_of(word: str) -> Sort:
    """Tell what sort of word this is in English, whatever the list makes of it."""
    if word in SMALL or word.isdigit():
        return "small"
    if word in GENRES:
        return "genre"
    if word in TRAITS:
        return "trait"
    root = stripped(word)
    if root in _EVERYDAY:
        return "everyday"
    if root in _ORDINARY:
        return "ordinary"
    if len(word) < _SHORTEST:
        return "special"
    if root in _HOMONYMS:
        return "homonym"
    return "uncommon" if root in _UNCOMMON else "special"


def mend(word: str) -> Near | None:
    """Return the common word nearest to one that is none: taht → that, setings → setting."""
    near = _VOCABULARY.misspelt(word, any_first_letter=False) if len(word) >= _SHORTEST else ()
    return min(near, key=lambda found: (-found.trust, found.word), default=None)
