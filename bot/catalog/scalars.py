"""A word in YAML ↔ its value: `resolve` reads an unquoted one, `write` puts text into a line.

Only the core schema of YAML 1.2 is known (https://yaml.org/spec/1.2.2/#103-core-schema), so that
`no`, `on`, `12:30` and `2024-05-01` are the text they look like.
"""

import re
from collections.abc import Iterable

Value = str | int | float | bool | None

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {word: word[0] in "tT" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
# Longer digits are nobody's number; Python also refuses to read thousands of them.
_LONGEST_NUMBER = 40

# Less than YAML allows: only what nobody who reads the file has to think about.
_PLAIN = re.compile(r"[^\W_](?:[\w ./()'&+;,%$€’“”–—?!~=@-]|(?<!\s)[:#](?=[\w/]))*(?<![\s;,–—-])")
# Other readers of YAML know more words than we do, and some read 2024-05-01 as a date: what we
# write must mean the same to all of them.
_MORE_THAN_TEXT = re.compile(r"(?i:y|n|yes|no|on|off|true|false|null)|\d[\w.:+-]*|\d[\d :.tTzZ+-]*")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def resolve(word: str) -> Value:
    """Return what an unquoted word stands for: nothing, true or false, a number, or its text."""
    if word in _NULLS:
        return None
    if word in _BOOLEANS:
        return _BOOLEANS[word]
    if word[0] not in "+-.0123456789" or len(word) > _LONGEST_NUMBER:
        return word
    if _INTEGER.fullmatch(word):
        return int(word, 0 if word[:2] in ("0o", "0x") else 10)
    if _FLOAT.fullmatch(word):
        return float(word.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return word


def write(text: str, *, listed: bool = False) -> str:
    """Return text as it can stand behind `key:`, or `listed` in brackets; quoted where it must."""
    is_plain = _PLAIN.fullmatch(text) and not _MORE_THAN_TEXT.fullmatch(text)
    if is_plain and not (listed and "," in text):
        return text
    return f'"{_ESCAPED.sub(_escape, text)}"'


def write_list(texts: Iterable[str]) -> str:
    """Return texts as a list in one line."""
    return f"[{', '.join(write(text, listed=True) for text in texts)}]"


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _SHORT_ESCAPES.get(char, f"\\u{ord(char):04x}")
