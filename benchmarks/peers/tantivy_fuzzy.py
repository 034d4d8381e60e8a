"""tantivy in memory: every word a fuzzy term (none, one or two edits by length) in any field."""

import re
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from benchmarks.peers import DEPTH, Scored, title_text
from bot.catalog import Resource

FIELDS = {"title": 4.0, "topics": 2.0, "authors": 2.0, "rest": 1.0}
ONE_EDIT, TWO_EDITS = 4, 8  # letters a word must have for that many
EXACT = 2.0  # an exact word weighs more than a fuzzy one, which tantivy scores alike


class Fuzzy:
    def __init__(self, resources: Sequence[Resource]) -> None:
        self._tantivy: Any = import_module("tantivy")
        builder = self._tantivy.SchemaBuilder().add_text_field(
            "id", stored=True, tokenizer_name="raw"
        )
        for field in FIELDS:
            builder = builder.add_text_field(field)
        self._schema = builder.build()
        self._index = self._tantivy.Index(self._schema)
        writer = self._index.writer(num_threads=1)
        for resource in resources:
            writer.add_document(self._tantivy.Document(**_fields(resource)))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, text: str) -> Scored:
        words = re.findall(r"\w+", text.lower())
        if not words:
            return []
        should = self._tantivy.Occur.Should
        terms = [(should, term) for word in words for term in self._terms(word)]
        found = self._searcher.search(self._tantivy.Query.boolean_query(terms), DEPTH)
        return [(self._searcher.doc(at)["id"][0], score) for score, at in found.hits]

    def _terms(self, word: str) -> list[Any]:
        query = self._tantivy.Query
        edits = (len(word) >= ONE_EDIT) + (len(word) >= TWO_EDITS)
        made = []
        for field, weight in FIELDS.items():
            exact = query.term_query(self._schema, field, word)
            made.append(query.boost_query(exact, weight * EXACT))
            if edits:
                fuzzy = query.fuzzy_term_query(self._schema, field, word, distance=edits)
                made.append(query.boost_query(fuzzy, weight))
        return made


def _fields(resource: Resource) -> dict[str, str]:
    return {
        "id": resource.id,
        "title": title_text(resource),
        "topics": " ".join(resource.topics),
        "authors": " ".join(resource.authors),
        "rest": " ".join((resource.summary, *resource.questions)),
    }
