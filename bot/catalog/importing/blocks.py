"""The text of a Markdown page → its blocks in order: headings, items, paragraphs, breaks."""

import re
from dataclasses import dataclass, field
from typing import Literal

from bot.catalog.importing.markup import reference_name

_LINE_END = re.compile(r"\r\n|\r|\n")
_FRONT = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.S | re.M)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_QUOTE = re.compile(r"^ {0,3}(?:> ?)+")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_ITEM = re.compile(r"( *)(?:[-*+]|\d{1,9}[.)]) +(?:\[[ xX]\] +)?(\S.*)")
_ROW = re.compile(r" {0,3}\|(.*)")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]]+)\]:[ \t]+<?([^\s<>]+)>?.*")
_BOLD = re.compile(r"(\*\*|__)(?=\S).*")


@dataclass(slots=True)
class Block:
    """A piece of a page, from its line to its last; `level` is a heading's rank or an indent."""

    kind: Literal["heading", "item", "paragraph", "break"]
    line: int
    level: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its lines, joined."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its front matter as YAML, its blocks, and its `[name]: address` lines."""

    front: str
    blocks: list[Block]
    references: dict[str, str]


def read_page(text: str) -> Page:
    """Return what a Markdown page consists of; comments and code are left out."""
    text = _LINE_END.sub("\n", text.removeprefix("\ufeff"))
    front = _FRONT.match(text)
    if front:
        text = "\n" * text.count("\n", 0, front.end()) + text[front.end() :]
    text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), start=1):
        reader.read(number, line.expandtabs(4).rstrip())
    return Page(front[1] if front else "", reader.blocks, reader.references)


class _Reader:
    """Sorts lines into blocks, one after the other."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.references: dict[str, str] = {}
        self._open: Block | None = None
        self._fence = ""

    def read(self, number: int, line: str) -> None:
        line = _QUOTE.sub("", line, count=1)
        if self._fence or _FENCE.match(line):
            self._skip_code(line)
        elif not line.strip():
            self._open = None
        elif not self._read_structure(number, line):
            self._read_text(number, line)

    def _skip_code(self, line: str) -> None:
        self._open = None
        fence = _FENCE.match(line)
        if not self._fence:
            self._fence = fence[1] if fence else ""
        elif fence and fence[1].startswith(self._fence):
            self._fence = ""

    def _read_structure(self, number: int, line: str) -> bool:
        """Read a line that has a meaning by its form; return whether it has."""
        if self._underlines(line):
            return True
        if _RULE.fullmatch(line):
            self._add(Block("break", number))
            self._open = None
        elif heading := _HEADING.fullmatch(line):
            self._add(Block("heading", number, len(heading[1]), [heading[2] or ""]))
            self._open = None
        elif item := _ITEM.fullmatch(line):
            self._add(Block("item", number, len(item[1]), [item[2]]))
        elif row := _ROW.fullmatch(line):
            self._add(Block("item", number, 0, [_cells(row[1])]))
        elif reference := _REFERENCE.fullmatch(line):
            self.references.setdefault(reference_name(reference[1]), reference[2])
        else:
            return False
        return True

    def _underlines(self, line: str) -> bool:
        """Make a heading of the line above, if this one underlines it.

        Not of a bold line: there, `---` was meant to separate.
        """
        above = self._open
        underline = _UNDERLINE.fullmatch(line)
        if not (underline and above and above.kind == "paragraph" and len(above.lines) == 1):
            return False
        if _BOLD.fullmatch(above.text):
            return False
        above.kind, above.level = "heading", 1 if underline[1][0] == "=" else 2
        self._open = None
        return True

    def _read_text(self, number: int, line: str) -> None:
        last = self.blocks[-1] if self.blocks else None
        if not self._open and last and last.kind == "item" and line.startswith("  "):
            self._open = last  # an indented paragraph belongs to the item above it
        if self._open:
            self._open.lines.append(line.strip())
        else:
            self._add(Block("paragraph", number, 0, [line.strip()]))

    def _add(self, block: Block) -> None:
        self.blocks.append(block)
        self._open = block


def _cells(row: str) -> str:
    """Return the cells of a table's row as the text of an item."""
    cells = (cell.strip() for cell in re.split(r"(?<!\\)\|", row))
    return " - ".join(cell for cell in cells if cell.strip("-: "))
