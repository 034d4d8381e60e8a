"""A word → its stem, so that *product*, *products* and *productive* can meet.

The rules are those of M. F. Porter, "An algorithm for suffix stripping" (Program 14(3), 1980,
https://tartarus.org/martin/PorterStemmer/def.txt), written as tables. What they ask of a word is
its shape: `product` is ccvccvcc, and its measure is how often a vowel is followed by a consonant.
Added: British -ise beside -ize, and what `irregular` lists. A y becomes an i after a consonant
only, as in his later rules: *deploy* and *deployment* meet. A word with anything but a–z in it is
left as it is.
"""

from functools import lru_cache

from bot.search.english.irregular import AMERICAN, IRREGULAR, STEMS

_VOWELS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "vcccvcccvcccccvcccccvcccyc")
_SHORTEST = 3  # letters; what is shorter has no ending to lose
_LONGEST_ENDING = 7  # letters
_REMEMBERED = 8_192  # words whose stems are kept: those that people type come again

_STEP_2 = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize",
    "iser": "ize", "ization": "ize", "isation": "ize", "ation": "ate", "ator": "ate",
    "alism": "al", "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al",
    "iviti": "ive", "biliti": "ble", "abli": "able", "alli": "al", "entli": "ent", "eli": "e",
    "ousli": "ous", "logi": "log",
}  # fmt: skip
_STEP_3 = {
    "icate": "ic", "ative": "", "alize": "al", "alise": "al", "iciti": "ic", "ical": "ic",
    "ful": "", "ness": "",
}  # fmt: skip
_STEP_4 = dict.fromkeys(
    ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
     "ive", "ize", "ise", "al", "er", "ic", "ou"], "",
) | {"sion": "s", "tion": "t"}  # fmt: skip


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Return what is the same for all forms of an English word in lower case."""
    if word in STEMS:
        return STEMS[word]
    root = stripped(word)
    return AMERICAN.get(root, root)


@lru_cache(maxsize=_REMEMBERED)
def stripped(word: str) -> str:
    """Strip the endings of an English word in lower case, by the rules alone."""
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    word = _past_and_doing(_plural(IRREGULAR.get(word, word)))
    if word.endswith("y") and _shape(word).endswith("cv"):
        word = word[:-1] + "i"
    for endings, measure in ((_STEP_2, 1), (_STEP_3, 1), (_STEP_4, 2)):
        word = _replace(word, endings, measure=measure)
    return _silent_letters(word)


def _shape(word: str) -> str:
    """Write v for each vowel and c for each consonant; y is a vowel after a consonant."""
    shape = word.translate(_VOWELS)
    while "y" in shape:
        at = shape.index("y")
        after_consonant = at > 0 and shape[at - 1] == "c"
        shape = shape[:at] + ("v" if after_consonant else "c") + shape[at + 1 :]
    return shape


def _measure(word: str) -> int:
    return _shape(word).count("vc")


def _is_short(word: str) -> bool:
    """Whether it ends like *hop* or *fil*, which wants an e back or keeps the one it has."""
    return _shape(word).endswith("cvc") and word[-1] not in "wxy"


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def _past_and_doing(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        rest = word.removesuffix(ending)
        if rest != word and "v" in _shape(rest):
            return _mend(rest)
    return word


def _mend(rest: str) -> str:
    """Give back what a removed -ed or -ing had changed: *hopp* → *hop*, *fil* → *file*."""
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if rest[-1:] == rest[-2:-1] and rest[-1] not in "aeioulsz":
        return rest[:-1]
    return rest + "e" if _measure(rest) == 1 and _is_short(rest) else rest


def _replace(word: str, endings: dict[str, str], *, measure: int) -> str:
    """Exchange the longest ending of the table that fits, if enough of the word remains."""
    for length in range(min(_LONGEST_ENDING, len(word) - 1), 1, -1):
        new = endings.get(word[-length:])
        if new is not None:
            rest = word[:-length]
            kept = rest + new if len(new) == 1 else rest  # -sion, -tion: the s or t counts
            return rest + new if _measure(kept) >= measure else word
    return word


def _silent_letters(word: str) -> str:
    if word.endswith("e"):
        rest = word[:-1]
        measure = _measure(rest)
        if measure > 1 or (measure == 1 and not _is_short(rest)):
            word = rest
    if word.endswith("ll") and _measure(word) > 1:
        word = word[:-1]
    return word
