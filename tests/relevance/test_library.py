"""On long texts and queries the search is no worse than what libraries use."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

import pytest

from bot.catalog import Resource
from bot.search import Index
from bot.search.english.stem import stem
from bot.search.english.stopwords import STOP
from bot.search.text import words
from tests.relevance import library
from tests.relevance.judged import Part
from tests.relevance.lists import resources
from tests.relevance.measure import DEPTH

PARTS: tuple[Part, Part] = ("dev", "test")
K1, B = 1.5, 0.75  # the usual values


class StemmedBm25:
    """Plain BM25 over stemmed words without stop words: Robertson and Spärck Jones' baseline."""

    def __init__(self, resources: Sequence[Resource]) -> None:
        self._ids = [resource.id for resource in resources]
        texts = [Counter(_terms(f"{r.title} {r.summary}")) for r in resources]
        self._lengths = [text.total() for text in texts]
        self._mean = sum(self._lengths) / len(texts)
        self._having: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for document, text in enumerate(texts):
            for term, times in text.items():
                self._having[term].append((document, times))

    def search(self, text: str) -> list[str]:
        scores: dict[int, float] = defaultdict(float)
        for term in _terms(text):
            having = self._having.get(term, [])
            idf = log(1 + (len(self._ids) - len(having) + 0.5) / (len(having) + 0.5))
            for document, times in having:
                length = 1 - B + B * self._lengths[document] / self._mean
                scores[document] += idf * times * (K1 + 1) / (times + K1 * length)
        best = sorted(scores, key=lambda document: (-scores[document], document))
        return [self._ids[document] for document in best[:DEPTH]]


def _terms(text: str) -> list[str]:
    return [stem(word) for word in words(text) if word not in STOP]


@pytest.mark.parametrize("part", PARTS)
def test_long_texts_are_ranked_no_worse_than_by_stemmed_bm25(part: Part) -> None:
    abstracts, wanted = resources("library"), library.queries(part)
    index = Index(abstracts)

    def ours(query: str) -> list[str]:
        return [hit.resource.id for hit in index.search(query, limit=DEPTH)]

    plain = library.mean_ndcg(StemmedBm25(abstracts).search, wanted)
    assert library.mean_ndcg(ours, wanted) >= plain


def test_every_judged_abstract_is_in_the_library() -> None:
    known = {resource.id for resource in resources("library")}
    judged = {key for part in PARTS for w in library.queries(part) for key in w.grades}
    assert judged <= known


def test_ndcg_falls_with_the_place_of_what_is_wanted() -> None:
    grades = {"a": 2, "b": 1}
    assert library.ndcg(["a", "b"], grades) == 1
    assert 0 < library.ndcg(["b", "a"], grades) < 1
    assert library.ndcg(["c"], grades) == 0
