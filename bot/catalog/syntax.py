"""What PyYAML's parser says → what a person can do about it, and the place to look at."""

import re
from collections.abc import Callable

import yaml

from bot.catalog.problem import Fault

_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def explain(error: yaml.YAMLError | UnicodeEncodeError, text: str) -> Fault:
    """Return the fault that made the parser stop."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return unprintable(text)
    spot = _Spot(error, error.problem_mark, text)
    if text.startswith("%") and "\n---" not in text:
        return _DIRECTIVE(spot)._replace(line=1, column=1)  # all that follows is misread
    for part, meaning in _MEANINGS:
        if part in spot.said:
            return meaning(spot)
    return spot.here("this is not YAML; check indentation, colons and quotes")


def unprintable(text: str) -> Fault:
    """Return the fault of the first character that no YAML text may hold as it is."""
    match = _UNPRINTABLE.search(text)
    at = match.start() if match else 0
    line_start = text.rfind("\n", 0, at) + 1
    return Fault(
        text.count("\n", 0, at) + 1,
        at - line_start + 1,
        f"the invisible character U+{ord(text[at]):04X} is not allowed; delete it",
    )


class _Spot:
    """Where the parser stopped, and where what it was reading had begun."""

    def __init__(self, error: yaml.MarkedYAMLError, at: yaml.Mark, text: str) -> None:
        self.said = f"{error.context}: {error.problem}"
        self.at = at
        self.opened = error.context_mark or at
        self.char = text[at.index : at.index + 1]
        self.before = text[at.index - at.column : at.index]

    def here(self, message: str) -> Fault:
        return Fault(self.at.line + 1, self.at.column + 1, message)

    def opening(self, message: str) -> Fault:
        return Fault(self.opened.line + 1, self.opened.column + 1, message)


_Meaning = Callable[[_Spot], Fault]


def _here(message: str) -> _Meaning:
    return lambda spot: spot.here(message)


def _opening(message: str) -> _Meaning:
    return lambda spot: spot.opening(message)


def _bad_start(spot: _Spot) -> Fault:
    if spot.char == "\t":
        return _TAB(spot)
    if spot.char.strip():
        return spot.here(f"text cannot begin with {spot.char}; put it in quotes")
    return spot.here("a value or a closing bracket is missing here; write it")


def _stray_colon(spot: _Spot) -> Fault:
    if ":" in spot.before:
        return spot.here("a second colon in one line; put the text after the first one in quotes")
    indent = len(spot.before) - len(spot.before.lstrip(" -"))
    return Fault(
        spot.at.line + 1,
        indent + 1,
        "this key is not in line with the keys above it, or the line above lacks its `: `; "
        "let both start in the same column",
    )


def _misplaced(spot: _Spot) -> Fault:
    if spot.before.strip(" -"):
        return spot.here(
            "text goes on after its end; put all of it in quotes, and double a ' within '…'"
        )
    return spot.here(
        "the indentation fits nothing above; line this up with the entries or keys it belongs to"
    )


def _unclosed_bracket(spot: _Spot) -> Fault:
    line, column = spot.at.line + 1, spot.at.column + 1
    return spot.opening(
        f"the bracket that opens here is not closed before {line}:{column}; "
        "close it, or add the missing comma"
    )


_TAB = _here("a tab cannot indent; use two spaces for each level")
_UNCLOSED_QUOTE = _opening("the quote that opens here is never closed; add the closing one")
_ESCAPE = _here(r"no escape that YAML knows; write \\ for a backslash, or use '…' quotes")
_DASH = _here("a `- ` begins an entry; give it a line of its own")
_NO_COLON = _opening(
    "a `: ` is missing after this; write `key: value`, or indent it more to go on with the text "
    "above"
)
_PROPERTY = _opening("text cannot begin with & or * or !; put it in quotes")
_BLOCK = _here("nothing can follow | or >; begin the text on the next line, indented")
_DIRECTIVE = _here("a line that begins with % is an order to the reader; remove it")

# Parts of what the C parser and the Python parser say, the more telling ones first.
_MEANINGS: tuple[tuple[str, _Meaning], ...] = (
    ("tab character", _TAB),
    ("quoted scalar: found unexpected", _UNCLOSED_QUOTE),
    ("parsing a quoted scalar", _ESCAPE),
    ("double-quoted scalar", _ESCAPE),
    ("start any token", _bad_start),
    ("node content", _bad_start),
    ("mapping keys are not allowed", _bad_start),
    ("mapping values are not allowed", _stray_colon),
    ("sequence entries are not allowed", _DASH),
    ("expected ':'", _NO_COLON),
    ("parsing a flow", _unclosed_bracket),
    ("scanning an a", _PROPERTY),
    ("tag", _PROPERTY),
    ("block scalar", _BLOCK),
    ("directive", _DIRECTIVE),
    ("incompatible YAML", _DIRECTIVE),
    ("<document start>", _misplaced),
    ("parsing a block", _misplaced),
)
