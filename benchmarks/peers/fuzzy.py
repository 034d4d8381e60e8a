"""rapidfuzz over every entry: a scorer on the titles (the naive way) or on all the text."""

from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process, utils

from benchmarks.peers import DEPTH, Scored
from benchmarks.peers import all_text as text_of
from bot.catalog import Resource


class Scan:
    def __init__(self, texts: dict[str, str], scorer: Callable[..., float]) -> None:
        self._texts = {key: utils.default_process(text) for key, text in texts.items()}
        self._scorer = scorer

    def search(self, text: str) -> Scored:
        query = utils.default_process(text)
        found = process.extract(query, self._texts, scorer=self._scorer, limit=DEPTH)
        return [(key, score) for _, score, key in found if score > 0]


def titles(resources: Sequence[Resource]) -> Scan:
    return Scan({resource.id: resource.title for resource in resources}, fuzz.WRatio)


def all_text(resources: Sequence[Resource]) -> Scan:
    return Scan({resource.id: text_of(resource) for resource in resources}, fuzz.token_set_ratio)
