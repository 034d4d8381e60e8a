"""The small language that the tables are written in: a Rule reads a value and yields complaints.

Complaints sound as Slack's do and end with a JSON pointer to the value at fault.
"""

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

Rule = Callable[[object, str], Iterator[str]]


def complain(what: str, path: str) -> str:
    """Write a complaint as Slack writes it."""
    return f"{what} [json-pointer:{path}]"


def string(high: int, low: int = 1) -> Rule:
    """Allow a text of `low` to `high` characters."""

    def check(value: object, path: str) -> Iterator[str]:
        if not isinstance(value, str):
            yield complain("must be a string", path)
        elif len(value) > high:
            yield complain(f"must be less than {high + 1} characters", path)
        elif len(value) < low:
            yield complain(f"must be more than {low - 1} characters", path)

    return check


def address(high: int = 3000) -> Rule:
    """Allow an http(s) address of at most `high` characters."""
    text = string(high)

    def check(value: object, path: str) -> Iterator[str]:
        wrong = list(text(value, path))
        yield from wrong
        if not wrong and not _is_address(str(value)):
            yield complain("must be a valid URL", path)

    return check


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and " " not in value


def one_of(*words: str) -> Rule:
    """Allow exactly these words."""

    def check(value: object, path: str) -> Iterator[str]:
        if value not in words:
            yield complain(f"must be one of: {', '.join(words)}", path)

    return check


def boolean(value: object, path: str) -> Iterator[str]:
    """Allow true and false."""
    if not isinstance(value, bool):
        yield complain("must be a boolean", path)


def whole(low: int, high: int) -> Rule:
    """Allow a whole number from `low` to `high`."""

    def check(value: object, path: str) -> Iterator[str]:
        if type(value) is not int or not low <= value <= high:
            yield complain(f"must be a whole number from {low} to {high}", path)

    return check


def anything(value: object, path: str) -> Iterator[str]:
    """Allow whatever slack_sdk and Slack make of it: a part that we do not know better."""
    yield from ()


def items(rule: Rule, high: int, low: int = 1) -> Rule:
    """Allow a list of `low` to `high` things that each follow a rule."""

    def check(value: object, path: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield complain("must be an array", path)
            return
        if len(value) > high:
            yield complain(f"no more than {high} items allowed", path)
        if len(value) < low:
            yield complain(f"no less than {low} items allowed", path)
        for at, each in enumerate(value):
            yield from rule(each, f"{path}/{at}")

    return check


def shape(
    required: Mapping[str, Rule], optional: Mapping[str, Rule], some_of: tuple[str, ...] = ()
) -> Rule:
    """Allow an object with these keys and no others; at least one of `some_of` must be there."""
    known = {**required, **optional}

    def check(value: object, path: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield complain("must be an object", path)
            return
        for key in sorted(required.keys() - value.keys()):
            yield complain(f"missing required field: {key}", path)
        for key in sorted(value.keys() - known.keys()):
            yield complain(f"additional property not allowed: {key}", path)
        if some_of and not value.keys() & set(some_of):
            yield complain(f"must have one of: {', '.join(some_of)}", path)
        for key in known.keys() & value.keys():
            yield from known[key](value[key], f"{path}/{key}")

    return check


def by_type(table: Mapping[str, Rule], allowed: frozenset[str] | None = None) -> Rule:
    """Allow an object whose `type` is in the table (and allowed here) and follows its rule."""

    def check(value: object, path: str) -> Iterator[str]:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in table:
            yield complain(f"unsupported type: {kind}", path)
        elif allowed is not None and kind not in allowed:
            yield complain(f"unsupported type here: {kind}", path)
        else:
            yield from table[kind](value, path)

    return check
