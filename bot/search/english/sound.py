"""A word → a key that words sounding alike share: *fysical* and *physical* are both `fskl`.

A short cousin of L. Philips' Metaphone ("Hanging on the Metaphone", Computer Language 7(12),
1990), without its exceptions: it only has to bring candidates together.
"""

import re

# Letters that are heard as others, wherever they stand; applied in this order.
_HEARD = [
    ("x", "ks"), ("sch", "sk"), ("tch", "x"), ("sh", "x"), ("ch", "k"), ("ph", "f"), ("gh", "g"),
    ("th", "t"), ("ck", "k"), ("qu", "kw"), ("sce", "se"), ("sci", "si"), ("dg", "g"), ("ge", "je"),
    ("gi", "ji"), ("gy", "ji"), ("tio", "xo"), ("tia", "xa"), ("sio", "xo"), ("cia", "xa"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"),
    ("y", "i"),
]  # fmt: skip
# The same at one end of the word.
_SILENT = re.compile("^(?:k(?=n)|g(?=n)|p(?=[ns])|w(?=r))|(?<=m)b$")
_NOT_FIRST = re.compile("(?<!^)(?:[aeiouh]|w(?![aeiou]))")
_TWICE = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """Return how a word in small letters sounds: its consonants, and a vowel it starts with."""
    word = _SILENT.sub("", word)
    for written, heard in _HEARD:
        if written in word:
            word = word.replace(written, heard)
    return _TWICE.sub(r"\1", _NOT_FIRST.sub("", word))
