"""The name of a doer → the stem of what it does: a *checker* is there for checking.

The stemmer keeps them apart, because in most words the ending is chance: a *number* is not there to
numb anybody. So a doer is a relative of its deed, trusted less than another form of the word; and
words of daily life, where chance is the rule (flower, shower, summer), have no deed at all.
"""

from bot.search.english.everyday import EVERYDAY
from bot.search.english.stem import stem

_FEWEST = 6  # letters: lint-er; in a shorter one the ending is rather chance (order, water)


def deed(word: str) -> str:
    """Return the stem of what somebody of this name does, or nothing: linters → lint."""
    if not word.endswith(("er", "ers")):
        return ""
    doer = word.removesuffix("s")
    if len(doer) < _FEWEST or word in EVERYDAY or doer in EVERYDAY:
        return ""
    doing = doer.removesuffix("er") + "ing"
    done = stem(doing)
    return "" if done in (doing, stem(word)) else done
