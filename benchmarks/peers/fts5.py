"""SQLite's full-text index in memory: Porter-stemmed words, or trigrams, ranked by its bm25()."""

import re
import sqlite3
from collections.abc import Callable, Sequence

from benchmarks.peers import DEPTH, Scored, title_text
from bot.catalog import Resource

WEIGHTS = "0, 10, 5, 4, 2"  # id (not indexed), title and other names, topics, authors, the rest
SELECT = f"""
    SELECT id, -bm25(list, {WEIGHTS}) AS score FROM list
    WHERE list MATCH ? ORDER BY score DESC LIMIT {DEPTH}
"""


class Table:
    def __init__(
        self, resources: Sequence[Resource], tokenizer: str, terms: Callable[[str], list[str]]
    ) -> None:
        self._terms = terms
        self._rows = sqlite3.connect(":memory:")
        columns = f"id UNINDEXED, title, topics, authors, rest, tokenize='{tokenizer}'"
        self._rows.execute(f"CREATE VIRTUAL TABLE list USING fts5({columns})")
        self._rows.executemany("INSERT INTO list VALUES (?, ?, ?, ?, ?)", map(_row, resources))
        self._rows.commit()

    def search(self, text: str) -> Scored:
        terms = self._terms(text)
        if not terms:
            return []
        query = " OR ".join(f'"{term}"' for term in terms)
        return [(key, score) for key, score in self._rows.execute(SELECT, (query,))]


def porter(resources: Sequence[Resource]) -> Table:
    return Table(resources, "porter unicode61 remove_diacritics 2", _words)


def trigram(resources: Sequence[Resource]) -> Table:
    return Table(resources, "trigram", _trigrams)


def _row(resource: Resource) -> tuple[str, str, str, str, str]:
    topics, authors = " ".join(resource.topics), " ".join(resource.authors)
    rest = " ".join((resource.summary, *resource.questions))
    return resource.id, title_text(resource), topics, authors, rest


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _trigrams(text: str) -> list[str]:
    plain = " ".join(_words(text))
    return sorted({plain[at : at + 3] for at in range(len(plain) - 2)})
