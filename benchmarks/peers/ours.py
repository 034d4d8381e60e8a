"""The bot's own search, asked as a front door asks it; and its ranking alone, never silent."""

from collections.abc import Sequence

from benchmarks.peers import DEPTH, Scored
from bot.catalog import Resource
from bot.search import Form, Index
from bot.search.ranking.decision import Explained


class Ours:
    def __init__(self, resources: Sequence[Resource]) -> None:
        self._index = Index(resources)

    def search(self, text: str) -> Scored:
        return [(hit.resource.id, hit.score) for hit in self._index.search(text, limit=DEPTH)]


class Ranking(Ours):
    """Our ranking if everything in reach of the best were enough to be shown."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        super().__init__(resources)
        # Every engine has a process of its own, so nothing else is changed by this.
        Explained.is_enough = _always  # type: ignore[method-assign, assignment] # the bot has no such switch


def _always(explained: Explained, form: Form) -> bool:
    return True
