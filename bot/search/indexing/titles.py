"""A whole title, typed as it is → its resource, before any of its words is interpreted."""

from collections.abc import Sequence

from bot.catalog import Resource
from bot.search.text import fold, words


class Titles:
    """Who has which title, whatever its case, accents and punctuation."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._resources = resources
        self._titled: dict[str, list[int]] = {}
        for document, resource in enumerate(resources):
            self._titled.setdefault(_key(resource.title), []).append(document)

    def exact(self, text: str, *, literally: bool) -> list[int]:
        """Return the resources with this title, `literally` with its punctuation as well."""
        titled = self._titled.get(_key(text), [])
        if literally:
            titled = [d for d in titled if _plain(self._resources[d].title) == _plain(text)]
        return titled


def _key(text: str) -> str:
    return "".join(words(text)) or _plain(text)


def _plain(text: str) -> str:
    return fold(text).strip()
