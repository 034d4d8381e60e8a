"""The bot's own search, asked as a front door asks it."""

from collections.abc import Sequence

from benchmarks.peers import DEPTH, Scored
from bot.catalog import Resource
from bot.search import Index


class Ours:
    def __init__(self, resources: Sequence[Resource]) -> None:
        self._index = Index(resources)

    def search(self, text: str) -> Scored:
        return [(hit.resource.id, hit.score) for hit in self._index.search(text, limit=DEPTH)]
