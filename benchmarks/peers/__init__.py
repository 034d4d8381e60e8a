"""The engines that are measured, by name: ours and its peers, each made from a list of resources.

An engine module is imported only where it is measured, so that none needs the others' packages.
Every peer is set up as its documentation recommends for a list like ours (fields weighted, typos
allowed where it can), not in its weakest form.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from bot.catalog import Resource

DEPTH = 10
Scored = list[tuple[str, float]]  # (id, score), best first, at most DEPTH


class Engine(Protocol):
    """An index over a list."""

    def search(self, text: str) -> Scored: ...


@dataclass(frozen=True, slots=True)
class Peer:
    """An engine's name, where it is made, and whether it decides itself that nothing fits."""

    name: str
    module: str
    maker: str
    is_ours: bool = False
    needs_node: bool = False

    def maker_of(self) -> Callable[[Sequence[Resource]], Engine]:
        """Import what makes the engine; raises ImportError when its package is missing."""
        made: Callable[[Sequence[Resource]], Engine] = getattr(
            import_module(f"benchmarks.peers.{self.module}"), self.maker
        )
        return made


PEERS = {
    peer.name: peer
    for peer in (
        Peer("datamesh-bot", "ours", "Ours", is_ours=True),
        Peer("datamesh-bot, never silent", "ours", "Ranking"),
        Peer("rapidfuzz WRatio, titles", "fuzzy", "titles"),
        Peer("rapidfuzz token_set, all text", "fuzzy", "all_text"),
        Peer("bm25s, stemmed", "bm25", "Stemmed"),
        Peer("SQLite FTS5 porter", "fts5", "porter"),
        Peer("SQLite FTS5 trigram", "fts5", "trigram"),
        Peer("PostgreSQL, full text", "postgres", "FullText"),
        Peer("tantivy, fuzzy terms", "tantivy_fuzzy", "Fuzzy"),
        Peer("minisearch", "node", "minisearch", needs_node=True),
        Peer("fuse.js", "node", "fuse", needs_node=True),
    )
}


def title_text(resource: Resource) -> str:
    """Return the words of the title and of the other names."""
    return " ".join((resource.title, *resource.also))


def all_text(resource: Resource) -> str:
    """Return every word of a resource that people could be searching for."""
    return " ".join(
        (
            title_text(resource),
            *resource.topics,
            *resource.authors,
            *resource.questions,
            resource.summary,
        )
    )
