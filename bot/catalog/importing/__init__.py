"""A Markdown page of links → a Catalog, with notes on what was left out; `dump` writes it as YAML.

Two forms are understood, also on one page: sections of prose that present one link each
(`entries`), and lists of links under headings (`items`).
"""

from bot.catalog.importing.dumping import dump
from bot.catalog.importing.page import Imported, Note, import_markdown

__all__ = ["Imported", "Note", "dump", "import_markdown"]
