"""Text → words: what the list says and what a person types, brought to one spelling.

A word is folded (case, accents, full width), `C++` and `k8s` stay whole, `kid's` is *kid*, and
scripts written without spaces become overlapping pairs of characters. No idea here of what is
in the list; that is `vocabulary`.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Combining marks belong to the word they stand in: Latin accents, Hebrew points, Arabic vowels
# and the vowel signs and tones of Asian scripts, none of which `\w` knows. The first three are
# left out as often as not.
_LEFT_OUT = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f"
_MARKS = _LEFT_OUT + (
    "\u0900-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
)
# A letter that is a name by its ending: C++, C#; or letters and digits, with apostrophes inside.
_ENDING = r"(?:\+\+|#(?!\w))"
_WORD = re.compile(rf"[^\W\d_]{_ENDING}|(?:[^\W_]|[{_MARKS}])+(?:['’](?:[^\W_]|[{_MARKS}])+)*")
# The same for plain texts, in small letters: most are plain, and this is three times as fast.
_PLAIN_WORD = re.compile(rf"[a-z0-9]{{2,}}|[a-z]{_ENDING}|[a-z0-9]")
# What an apostrophe cuts off, which would make another word: I'll is not ill, nor I'd id.
_CLITIC = re.compile("'(?:s|ll|d)$")
_ACCENT = re.compile(f"[{_LEFT_OUT}]")
# The parts of a camelCase word. Capitals run into a few small letters where no word begins: the
# plural of an acronym, or RESTful.
_HUMP = re.compile(r"[A-Z]{2,}[a-z]{1,3}(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_JOINED = re.compile("[-/&]")
_COMPOUND = re.compile(r"(?<![\w'’/&-])[^\W\d_][-/&][^\W\d_]\w*")
# Thai, Lao, Khmer, kana, Han and Hangul: no spaces between words, or none to rely on.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_RUN = re.compile(f"({_UNSPACED.pattern})|.+?(?={_UNSPACED.pattern}|$)")  # of those, or of others
# Letters that Unicode does not take apart, as people without them on their keyboard type them.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i"}
    | {"æ": "ae", "œ": "oe", "þ": "th", "’": "'"}
)


class Token(NamedTuple):
    """A word as folded, and the [start, end) offsets where it stands in the text."""

    word: str
    start: int
    end: int


def fold(text: str) -> str:
    """Remove what spelling varies in: case, accents, full-width forms."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENT.sub("", apart)).casefold().translate(_LETTERS)


def fold_word(raw: str) -> str:
    """Fold one word of a text; `kid's` becomes `kid`, `I'll` `i`, `don't` `dont`."""
    if raw.isascii() and raw.isalnum():
        return raw.lower()
    return _CLITIC.sub("", fold(raw)).replace("'", "")


def words(text: str) -> list[str]:
    """Return the folded words of a text in their order."""
    if _is_plain(text):
        return _PLAIN_WORD.findall(text.lower())
    return [token.word for token in _tokenize(text)]


def spans(text: str) -> list[tuple[int, int]]:
    """Return the [start, end) offsets of each of the `words`."""
    if _is_plain(text):
        return [match.span() for match in _PLAIN_WORD.finditer(text.lower())]
    return [(token.start, token.end) for token in _tokenize(text)]


def _is_plain(text: str) -> bool:
    """Tell whether there is nothing to fold but case."""
    return text.isascii() and "'" not in text


def _tokenize(text: str) -> list[Token]:
    tokens: list[Token] = []
    for match in _WORD.finditer(text):
        raw, start = match.group(), match.start()
        if raw.isascii() or not _UNSPACED.search(raw):
            tokens.append(Token(fold_word(raw), start, match.end()))
        else:
            tokens.extend(_pairs(raw, start))
    return [token for token in tokens if token.word]


def pieces(text: str) -> list[str]:
    """Cut a text into its words, and camelCase words into theirs: RabbitMQ into Rabbit, MQ."""
    return [piece for raw in _WORD.findall(text) for piece in _cut(raw)]


def humps(text: str) -> list[tuple[str, str]]:
    """Return the parts of the camelCase words in a text, each with its word.

    `FastAPI` gives fast and api.
    """
    cut = ((raw, _cut(raw)) for raw in _WORD.findall(text))
    return [
        (part.lower(), raw) for raw, parts in cut if len(parts) > 1 for part in parts if part[1:]
    ]


def compounds(text: str) -> list[Token]:
    """Return what begins with a single letter and may be written as one word: t-SNE is tsne."""
    found = _COMPOUND.finditer(text) if _JOINED.search(text) else ()
    return [Token("".join(words(match[0])), *match.span()) for match in found]


def _cut(raw: str) -> list[str]:
    if raw.islower() or raw.isupper() or raw[1:].islower():
        return [raw]
    return _HUMP.findall(raw) or [raw]


def _pairs(raw: str, start: int) -> Iterator[Token]:
    """Cut unspaced script into overlapping pairs; anything between stays a word."""
    for run in _RUN.finditer(raw):
        text, at = run.group(), start + run.start()
        if run[1] and len(text) > 1:
            for first in range(len(text) - 1):
                pair = text[first : first + 2]
                yield Token(fold(pair), at + first, at + first + 2)
        else:
            yield Token(fold_word(text), at, at + len(text))
