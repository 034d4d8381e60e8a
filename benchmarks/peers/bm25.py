"""bm25s: BM25 over stemmed words without stop words, titles counted three times."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from benchmarks.peers import DEPTH, Scored, all_text, title_text
from bot.catalog import Resource

TITLE_TIMES = 3  # bm25s knows no fields; repeating the title is the usual way to weigh it


class Stemmed:
    def __init__(self, resources: Sequence[Resource]) -> None:
        self._bm25s: Any = import_module("bm25s")
        self._stemmer = import_module("Stemmer").Stemmer("english")
        self._ids = [resource.id for resource in resources]
        texts = [" ".join([title_text(r)] * (TITLE_TIMES - 1) + [all_text(r)]) for r in resources]
        self._index = self._bm25s.BM25()
        self._index.index(self._tokens(texts, return_ids=True), show_progress=False)

    def search(self, text: str) -> Scored:
        words = self._tokens([text], return_ids=False)
        if words == [[]]:
            return []
        count = min(DEPTH, len(self._ids))
        found, scores = self._index.retrieve(words, k=count, show_progress=False)
        pairs = zip(found[0], scores[0], strict=True)
        return [(self._ids[at], float(score)) for at, score in pairs if score > 0]

    def _tokens(self, texts: list[str], *, return_ids: bool) -> object:
        """Return the library's own object (with ids), or a list of lists of words."""
        tokens: object = self._bm25s.tokenize(
            texts,
            token_pattern=r"\w+",
            stopwords="en",
            stemmer=self._stemmer,
            return_ids=return_ids,
            show_progress=False,
        )
        return tokens
