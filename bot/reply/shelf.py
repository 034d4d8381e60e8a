"""Catalog → Shelf: the list, its index and the examples that work on it, swapped as one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from bot.catalog import Catalog, Resource
from bot.search import Index

# Examples come from the head of the list: enough to find good ones, cheap on a long list.
_HEAD = 50


@dataclass(frozen=True, slots=True)
class Shelf:
    """What answers are made from.

    `word`, `name` and `question` are things to type that find something on this very list, empty
    where it offers none; `kind` is its most frequent kind.
    """

    catalog: Catalog
    index: Index
    word: str = ""
    name: str = ""
    questions: tuple[str, ...] = ()
    kind: str = ""

    @classmethod
    def of(cls, catalog: Catalog) -> "Shelf":
        """Build the index and pick the examples; a second or so for 10,000 resources."""
        index = Index(catalog.resources)
        catalog.at("https://example.com")  # lays out the pages: .5 s for 100,000, better now
        head = catalog.resources[:_HEAD]
        kinds = Counter(resource.kind for resource in catalog.resources)
        words = ((each, word) for each in head for word in _words(each))
        names = ((each, last) for each in head for name in each.authors for last in _surname(name))
        asked = ((each, question) for each in head for question in each.questions[:1])
        return cls(
            catalog=catalog,
            index=index,
            word=next(_working(index, words), ""),
            name=next(_working(index, names), ""),
            questions=tuple(islice(_working(index, asked), 2)),
            kind=max(kinds, key=lambda kind: kinds[kind], default=""),
        )


def _words(resource: Resource) -> Iterator[str]:
    """Yield what people would try first: a word of the title, then a topic."""
    yield from (word.lower() for word in reversed(resource.title.split()) if len(word) > 4)
    yield from resource.topics


def _surname(name: str) -> list[str]:
    return name.lower().split()[-1:]


def _working(index: Index, examples: Iterable[tuple[Resource, str]]) -> Iterator[str]:
    for resource, typed in examples:
        if [hit.resource.id for hit in index.search(typed, limit=1)] == [resource.id]:
            yield typed
