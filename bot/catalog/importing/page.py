"""A Markdown page → Catalog: its sections one by one, and what the page as a whole says."""

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from bot.catalog import document
from bot.catalog.catalog import Catalog
from bot.catalog.importing.blocks import Block, read_page
from bot.catalog.importing.draft import Draft, clean_line, clean_text, resources
from bot.catalog.importing.entries import entry, take_byline
from bot.catalog.importing.items import item_drafts
from bot.catalog.importing.markup import Inline, inline
from bot.catalog.nodes import Mapping, Scalar

_BOLD_LINE = re.compile(r"(\*\*|__)(?P<title>(?:(?!\1).)+)\1:?(?P<byline>(?:\s+by\s.*)?)", re.I)
_ASIDE = re.compile(
    r"(?:table of )?contents|toc|index|contribut\w*|licen[cs]e|footnotes|code of conduct", re.I
)
_SYMBOLS = re.compile(r"^[^\w(\[\"'“]+|[^\w)\]\"'”?!.]+$")


class Note(NamedTuple):
    """What was left out or merged in a line of the page."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class Imported(NamedTuple):
    """What a page became, and the notes on it by line."""

    catalog: Catalog
    notes: tuple[Note, ...]


class _Section(NamedTuple):
    """What stands below a heading or a bold line, up to the next one or a break."""

    head: Block | None
    paragraphs: list[Block]
    items: list[Block]


def import_markdown(text: str) -> Imported:
    """Return the list that a page of links becomes: valid, whatever the page holds."""
    page = read_page(text)
    reader = _Reader(page.references)
    for section in _sections(page.blocks):
        reader.read(section)
    front = _front_matter(page.front)
    catalog = Catalog(
        title=clean_line(front.get("title", reader.title)) or Catalog.title,
        about=clean_text(front.get("description", reader.about)),
        resources=resources(reader.drafts, reader.report),
    )
    return Imported(catalog, tuple(sorted(reader.notes)))


def _front_matter(text: str) -> dict[str, str]:
    root, _ = document.read(text)
    pairs = root.pairs if isinstance(root, Mapping) else {}
    return {key: value.written for key, (_, value) in pairs.items() if isinstance(value, Scalar)}


def _sections(blocks: list[Block]) -> Iterator[_Section]:
    section = _Section(None, [], [])
    for block in blocks:
        if block.kind == "item":
            section.items.append(block)
        elif block.kind == "paragraph" and not _BOLD_LINE.fullmatch(block.lines[0]):
            section.paragraphs.append(block)
        else:
            yield section
            section = _Section(None if block.kind == "break" else block, [], [])
    yield section


class _Reader:
    """Goes through the sections of a page, and knows the headings above each."""

    def __init__(self, references: dict[str, str]) -> None:
        self.title = ""
        self.about = ""
        self.drafts: list[Draft] = []
        self.notes: list[Note] = []
        self._references = references
        self._path: list[tuple[int, str]] = []

    def report(self, line: int, message: str) -> None:
        self.notes.append(Note(line, message))

    def read(self, section: _Section) -> None:
        head = section.head
        if head is None:
            self._read_body(section)
        elif head.kind == "heading":
            self._read_headed(section, head)
        else:
            self._read_bold(section, head)

    def _read_headed(self, section: _Section, head: Block) -> None:
        title = inline(head.text, self._references)
        paragraphs = [block.lines for block in section.paragraphs]
        if paragraphs and take_byline(paragraphs[0], self._references)[0] and not section.items:
            self._add(head, title, paragraphs)
            return
        if title.links:
            self.report(head.line, "a link in a heading, left out")
        self._path = [(level, name) for level, name in self._path if level < head.level]
        name = _SYMBOLS.sub("", title.plain)
        if head.level == 1 and not self.title:
            self.title = name
        elif name:
            self._path.append((head.level, name))
        self._read_body(section)

    def _read_bold(self, section: _Section, head: Block) -> None:
        """Read what is below a bold line: it is an entry's title, or the topic of many links."""
        form = cast(re.Match[str], _BOLD_LINE.fullmatch(head.lines[0]))
        title = inline(form["title"], self._references)
        prose = [block.text for block in (head, *section.paragraphs)]
        linked = sum(self._has_link(item.text) for item in section.items)
        if linked > 1 or (linked and not any(map(self._has_link, prose))):
            self._read_body(section, topics=(title.plain.strip(" :"),))
        else:
            below = [line for line in (form["byline"], *head.lines[1:]) if line]
            rest = [block.lines for block in (*section.paragraphs, *section.items)]
            self._add(head, title, [below, *rest] if below else rest)

    def _add(self, head: Block, title: Inline, paragraphs: list[list[str]]) -> None:
        draft = entry(head.line, title, paragraphs, self._topics, self._references)
        if draft:
            self.drafts.append(draft)
        else:
            self.report(head.line, f"“{title.plain}” has no link into the web, left out")

    def _read_body(self, section: _Section, *, topics: tuple[str, ...] = ()) -> None:
        for paragraph in section.paragraphs:
            read = inline(paragraph.text, self._references)
            if not (self.about or self.drafts or self._path):
                self.about = read.plain
            if read.links:
                self.report(paragraph.line, "a paragraph with links, which were left out")
        aside = next((name for _, name in self._path if _ASIDE.fullmatch(name)), None)
        if aside is None:
            topics = self._topics + topics
            self.drafts += item_drafts(section.items, topics, self._references, self.report)
        elif section.items:
            self.report(section.items[0].line, f"the items under “{aside}”, left out")

    @property
    def _topics(self) -> tuple[str, ...]:
        return tuple(name for _, name in self._path)

    def _has_link(self, text: str) -> bool:
        return bool(inline(text, self._references).links)
