"""Resources → an inverted index: for each term, who has it and how much it means there.

Three parallel columns (documents, strengths, impacts) hold the postings of all terms one after
another, in machine integers and bytes: 100,000 resources take tens of megabytes, not hundreds.
A term is a word, or an abbreviation from `initials`; a document is a position in the list.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from math import log

from bot.catalog import Resource
from bot.search.english.doer import deed
from bot.search.english.stem import stem
from bot.search.indexing.fields import (
    ALSO,
    AUTHORS,
    FIELDS,
    FULL,
    TITLE,
    TOPICS,
    field_texts,
    other_words,
)
from bot.search.indexing.initials import initials, inside, spoken_capitals
from bot.search.text import words

# How soon repeating a word stops adding, and how far long texts are held back: k1 and b of BM25F
# (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004).
# 1.2 is customary; 0.4 was chosen on the development lists, most of whose texts are a line long.
SATURATION, EVENNESS = 1.2, 0.4
# The least share of information, left to words that every resource has.
LEAST_INFORMATION = 0.04
MOST_GLUED = 6  # words of a name that somebody would write as one

_GLUED = frozenset((TITLE, ALSO))
ABBREVIATED = frozenset((TITLE, ALSO, TOPICS))  # the fields whose initials are known

Column = bytes  # one value (0..255) for each posting


class Postings:
    """The terms of a list and the resources that have them.

    `information` weighs each term: 1 for one that a single resource has, near 0 for one that all
    have. It is an idf divided by its maximum, and so means the same on a list of any size.
    Two columns say what a posting is worth: `strengths` is that of the best field with the term,
    `impacts` how much the resource is about it, over all its fields.
    """

    def __init__(self, resources: Sequence[Resource]) -> None:
        self.size = len(resources)
        self.term_of: dict[str, int] = {}  # each folded word of the list → its term
        self._families: dict[str, list[int]] = {}  # each stem → the terms of its forms
        self._doers: dict[str, list[int]] = {}  # each stem → the terms of who does it
        self.title_lengths = array("I")  # of each resource, in words
        self.initials: dict[str, int] = {}  # each abbreviation → its term
        self._packed: list[array[int]] = []
        self._family_of = array("I")  # each term → the first term of its stem
        self._is_word = bytearray()  # each term → whether it stands anywhere but in authors
        self._average = _average_lengths(resources)
        for document, resource in enumerate(resources):
            self._add(document, resource)
        self._flatten()
        self._forget_names()
        self._inform()

    def forms(self, word: str) -> list[int]:
        """Return the terms of a word and its other forms on the list.

        What only stands in names of authors is no form of anything: parking is no *Parks*.
        """
        family = self._families.get(stem(word), [])
        exact = self.term_of.get(word)
        return family if exact is None or exact in family else [exact, *family]

    def kin(self, word: str) -> list[int]:
        """Return the terms of who does what this word says, and of what such a doer does."""
        done = deed(word)
        return self._families.get(done, []) if done else self._doers.get(stem(word), [])

    def count(self, term: int) -> int:
        """Return how many resources have the term."""
        return self._starts[term + 1] - self._starts[term]

    def documents(self, term: int) -> Sequence[int]:
        """Return the resources that have the term, in the order of the list."""
        return self._documents[self._starts[term] : self._starts[term + 1]]

    def all(self, term: int, column: Column) -> Iterable[tuple[int, int]]:
        """Return each resource that has the term, with its value (0..255) in a column."""
        span = slice(self._starts[term], self._starts[term + 1])
        return zip(self._documents[span], column[span], strict=True)

    def value(self, term: int, document: int, column: Column) -> int:
        """Return the value of the term in one resource, 0 where it is not."""
        start, end = self._starts[term], self._starts[term + 1]
        at = bisect_left(self._documents, document, start, end)
        return column[at] if at < end and self._documents[at] == document else 0

    def have_all(self, terms: Sequence[int]) -> bool:
        """Tell whether one resource has all of the terms."""
        rarest, *others = sorted(terms, key=self.count)
        return any(
            all(self.value(term, document, self.strengths) for term in others)
            for document in self.documents(rarest)
        )

    def called(self, spoken: Sequence[str]) -> list[int]:
        """Return the resources with all of these words in their names."""
        terms = [self.term_of.get(word) for word in spoken]
        holders = [
            {document for document, value in self.all(term, self.strengths) if value == FULL}
            for term in terms
            if term is not None
        ]
        return sorted(set.intersection(*holders)) if len(holders) == len(terms) else []

    def _add(self, document: int, resource: Resource) -> None:
        """Take in a resource: for each term its best field, and its saturated frequency."""
        best: dict[int, int] = {}
        often: dict[int, float] = {}
        for number, text in field_texts(resource):
            found = words(text)
            self._weigh(number, found, best, often)
            if number == TITLE:
                self.title_lengths.append(len(found))
            if len(found) > 1:
                self._abbreviate(number, initials(found), best)
                self._glue(number, found, best)
        for number, others in other_words(resource):
            self._weigh(number, others, best, often)
        self._abbreviate(TITLE, spoken_capitals(resource.title), best)
        self._abbreviate(TOPICS, inside(resource.title), best)
        for term, strength in best.items():
            times = often.get(self._family_of[term], 0.0)
            impact = round(FULL * times / (times + SATURATION)) if times else strength
            self._packed[term].append(document << 32 | strength << 8 | impact)

    def _weigh(
        self, number: int, found: list[str], best: dict[int, int], often: dict[int, float]
    ) -> None:
        known = self.term_of
        terms = [known[word] if word in known else self._learn(word) for word in found]
        field = FIELDS[number]
        strength = round(FULL * field.strength)
        length = 1 - EVENNESS + EVENNESS * len(terms) / self._average[number]
        is_word = number != AUTHORS
        for term in terms:
            if is_word:
                self._is_word[term] = True
            # All forms of a word in a resource say together what it is about.
            family = self._family_of[term]
            often[family] = often.get(family, 0.0) + field.weight / length
            if best.get(term, 0) < strength:
                best[term] = strength

    def _abbreviate(self, number: int, keys: Iterable[str], best: dict[int, int]) -> None:
        """Add the initials of a name."""
        if number in ABBREVIATED:
            strength = round(FULL * FIELDS[number].strength)
            for key in keys:
                term = self.initials.get(key)
                if term is None:
                    term = self.initials[key] = self._new_term()
                best[term] = max(strength, best.get(term, 0))

    def _glue(self, number: int, found: list[str], best: dict[int, int]) -> None:
        """Add a name written as one word."""
        if number in _GLUED and len(found) <= MOST_GLUED:
            glued = "".join(found)
            term = self.term_of[glued] if glued in self.term_of else self._learn(glued)
            best[term] = FULL

    def _learn(self, word: str) -> int:
        """Give a new word a term, in the family of its stem."""
        term = self.term_of[word] = self._new_term()
        family = self._families.setdefault(stem(word), [])
        family.append(term)
        self._family_of[term] = family[0]
        done = deed(word)
        if done:
            self._doers.setdefault(done, []).append(term)
        return term

    def _new_term(self) -> int:
        term = len(self._packed)
        self._packed.append(array("Q"))
        self._family_of.append(term)
        self._is_word.append(False)
        return term

    def _flatten(self) -> None:
        """Lay the postings of all terms one after another, and pick the columns out of them."""
        self._starts = array("I", [0])
        every = array("Q")
        for packed in self._packed:
            every.extend(packed)
            self._starts.append(len(every))
        self._packed.clear()
        self._documents = array("I", (packed >> 32 for packed in every))
        self.strengths = bytes(packed >> 8 & FULL for packed in every)
        self.impacts = bytes(packed & FULL for packed in every)

    def _forget_names(self) -> None:
        """Take words that only stand in authors out of the families."""
        for root, family in self._families.items():
            self._families[root] = [term for term in family if self._is_word[term]]

    def _inform(self) -> None:
        """Weigh each term, words by all their forms together."""
        counts = array("I", map(self.count, range(len(self._starts) - 1)))
        for family in self._families.values():
            together = min(self.size, sum(counts[term] for term in family))
            for term in family:
                counts[term] = together
        most = log(self.size + 1)
        self.information = array(
            "f",
            (max(LEAST_INFORMATION, 1.0 - log(n) / most) if n > 1 else 1.0 for n in counts),
        )


def _average_lengths(resources: Sequence[Resource]) -> list[float]:
    """Return the mean number of words in the texts of each field; by spaces is near enough."""
    total, filled = [0] * len(FIELDS), [0] * len(FIELDS)
    for resource in resources:
        for field, text in field_texts(resource):
            total[field] += text.count(" ") + 1
            filled[field] += 1
    return [words / max(count, 1) or 1.0 for words, count in zip(total, filled, strict=True)]
