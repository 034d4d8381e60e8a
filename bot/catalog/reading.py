"""The text of a list → Catalog, or every problem in it: `parse`, and `load` over it."""

from pathlib import Path

from bot.catalog import document
from bot.catalog.catalog import Catalog
from bot.catalog.contents import contents
from bot.catalog.problem import Fault, InvalidCatalog, Problem
from bot.catalog.values import INVISIBLE


def parse(text: str, source: str = "resources.yaml") -> Catalog:
    """Return the list that a YAML text describes; raise InvalidCatalog with all its problems."""
    root, faults = document.read(text)
    catalog = Catalog()
    if root is not None:
        catalog, more = contents(root)
        faults += more
    elif not faults:
        faults = [Fault(1, 1, "the file is empty; write `resources: []` for an empty list")]
    if faults:
        raise InvalidCatalog(tuple(_problem(source, fault) for fault in sorted(set(faults))))
    return catalog


def load(path: str | Path) -> Catalog:
    """Return the list in a file; raise InvalidCatalog with all its problems, `path` their source.

    A file that is missing, unreadable or not UTF-8 is a problem like any other.
    """
    return decode(read_bytes(path), str(path))


def decode(data: bytes, source: str) -> Catalog:
    """Return the list in the bytes of a file, as `parse` does."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = error.start - (before.rfind(b"\n") + 1) + 1
        fault = Fault(before.count(b"\n") + 1, column, "this is not UTF-8; save the file as UTF-8")
        raise InvalidCatalog((_problem(source, fault),)) from error
    return parse(text, source)


def read_bytes(path: str | Path) -> bytes:
    """Return what is in a file; raise InvalidCatalog when it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            # One byte more than a list may have is enough to refuse it.
            return file.read(document.MAX_LENGTH * 4 + 1)
    except OSError as error:
        raise InvalidCatalog((_problem(str(path), Fault(1, 1, _unreadable(error))),)) from error


def _unreadable(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file; write it, or name another"
        case IsADirectoryError():
            return "this is a folder; name a file in it"
        case PermissionError():
            return "this program may not read the file; allow it to"
        case _:
            return f"the file cannot be read ({error.strerror}); name another"


def _problem(source: str, fault: Fault) -> Problem:
    message = INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", fault.message)
    return Problem(source, fault.line, fault.column, message)
