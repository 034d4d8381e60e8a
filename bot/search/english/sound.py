"""A word → how it is said, so that *sfinks* is near *sphinx* and *loosid* is *lucide*.

Letters that are heard alike are written alike: *f* for ph, *u* for oo, ou, o and eau, *i* for ee,
ai, y and e. A coarse cousin of L. Philips' Metaphone ("Hanging on the Metaphone", Computer Language
7(12), 1990) that keeps the vowels.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

# How endings and beginnings are heard.
_ENDS = [
    (re.compile("^(?:k(?=n)|g(?=n)|p(?=[ns])|w(?=[rh])|y(?=ou))"), ""),
    (re.compile("(?<=m)b$|(?<=[^aeiou])e$"), ""),
    (re.compile("(?<=[^aeiou])[eoa]r$"), "a"),
    (re.compile("(?<=[kpsfx])ed$|(?<=[ck]h)ed$"), "t"),
    (re.compile("(?<=[^aeiou])ed$"), "d"),
]
# Letters that are heard as others, wherever they stand; applied in this order.
_HEARD = [
    ("x", "ks"), ("sch", "sk"), ("tch", "x"), ("sh", "x"), ("ch", "k"), ("ph", "f"),
    ("igh", "i"), ("ough", "u"), ("augh", "u"), ("gh", "g"), ("th", "t"), ("ck", "k"),
    ("qu", "kw"), ("sce", "se"), ("sci", "si"), ("dg", "g"), ("ge", "je"), ("gi", "ji"),
    ("gy", "ji"), ("tio", "xo"), ("tia", "xa"), ("sio", "xo"), ("cia", "xa"), ("ce", "se"),
    ("ci", "si"), ("cy", "si"), ("eipt", "it"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"),
    ("eau", "u"), ("au", "u"), ("aw", "u"), ("ew", "u"), ("ow", "u"), ("oa", "u"), ("o", "u"),
    ("ai", "i"), ("ay", "i"), ("y", "i"), ("e", "i"),
]  # fmt: skip
_UNHEARD = re.compile("(?<!^)h|(?<!^)w(?![aiu])")
_TWICE = re.compile(r"(.)\1+")
_REMEMBERED = 8_192  # words whose sounds are kept: those that people type come again
VOWELS = "aiu"  # as they are written here
_VOWEL = re.compile(f"(?<!^)[{VOWELS}]")

# The names of letters and digits, as a telephone writes them down, and what SQL is called.
_NAMES = {
    "bee": "b", "see": "c", "sea": "c", "dee": "d", "ee": "e", "ef": "f", "eff": "f", "gee": "g",
    "aitch": "h", "eye": "i", "jay": "j", "kay": "k", "el": "l", "ell": "l", "em": "m", "en": "n",
    "oh": "o", "pee": "p", "cue": "q", "queue": "q", "are": "r", "ar": "r", "ess": "s", "tee": "t",
    "tea": "t", "you": "u", "vee": "v", "ex": "x", "why": "y", "zee": "z", "zed": "z", "one": "1",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "ate": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
    "sequel": "sql",
}  # fmt: skip


def spelt(words: Iterable[str]) -> str:
    """Join words, those that name a letter as that letter: shad see en is shadcn."""
    return "".join(_NAMES.get(word, word) for word in words)


@lru_cache(maxsize=_REMEMBERED)
def spoken(word: str) -> str:
    """Return how a word in small letters is said, with three vowels: a, i and u."""
    for end, heard in _ENDS:
        word = end.sub(heard, word, count=1)
    for written, heard in _HEARD:
        if written in word:
            word = word.replace(written, heard)
    return _TWICE.sub(r"\1", _UNHEARD.sub("", word))


def consonants(said: str) -> str:
    """Return the consonants of what is said, and a vowel it starts with."""
    return _VOWEL.sub("", said)
