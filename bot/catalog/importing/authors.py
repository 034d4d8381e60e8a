"""A line that says who made something → their names."""

import re

_INTRODUCTION = re.compile(r"(?:.*?\bby|with)\s+", re.I | re.S)
_ASIDE = re.compile(
    r"\s*\([^()]*\)|,?\s+(?:based on|translated by|edited by|illustrated by|published|hosted)\b.*",
    re.I | re.S,
)
_FROM = re.compile(r"(?P<who>.+?)\s+from\s+(?P<where>.+)", re.S)
_SEPARATOR = re.compile(r"\s*[,;&]\s*(?:and\b\s*)?|\s+(?:and|with)\s+")
_ROLE = re.compile(
    r"(?:co-?)?founder|[a-z]{1,2}[ot]o|ceo|vp|president|director|head|lead|chief|professor|manager"
    r"|engineer|architect|author|editor|consultant|scientist|evangelist|at|of|the",
    re.I,
)
_GROUP = re.compile(r"experts|people|speakers|engineers|practitioners|leaders|members|teams?", re.I)
_PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "der", "den", "la", "le", "el", "van", "von", "bin"}
)
_LONGEST_NAME = 5
# What follows `[title](link)` in a list: "by Ann Lee - About …" or "(by Ann Lee): About …".
_LEADING = re.compile(
    r"\(?by\s+(?P<names>[^()]+?)\s*(?:\)|(?=\s[-–—|])|(?=:\s)|(?<!\b[A-Z])\.(?=\s)|\.?$)", re.I
)


def authors(line: str) -> tuple[str, ...]:
    """Return the names in a line such as "By Ann Lee and Bo Diaz" or "A talk by Ann Lee, CEO".

    Of "by experts from X and Y", X and Y are returned. Empty when the line introduces nobody.
    """
    introduction = _INTRODUCTION.match(line)
    if not introduction:
        return ()
    text = _ASIDE.sub("", line[introduction.end() :]).strip(" .")
    origin = _FROM.fullmatch(text)
    if origin:
        is_group = _GROUP.search(origin["who"])
        text = origin["where"] if is_group else origin["who"]
    return tuple(part for part in _SEPARATOR.split(text) if _is_name(part))


def leading_authors(text: str) -> tuple[tuple[str, ...], str]:
    """Return the names that a text begins with as "by …", and the text after them.

    Only where everything behind "by" is a name: in doubt, the text keeps its words.
    """
    if byline := _LEADING.match(text):
        names = _SEPARATOR.split(byline["names"].strip())
        if all(map(_is_name, names)):
            return tuple(names), text[byline.end() :]
    return (), text


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _LONGEST_NAME and all(
        word in _PARTICLES or not (word[0].islower() or _ROLE.fullmatch(word)) for word in words
    )
