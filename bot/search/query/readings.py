"""Folded words of a query → what each may mean on this list: its Readings, in a Slot.

Exact words and other forms of them come first; only a word the list does not know is begun,
corrected, heard, taken apart or written together, each with less trust than the one before.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from bot.search.english.sound import spelt
from bot.search.english.stem import stem
from bot.search.english.stopwords import CHAT, STOP
from bot.search.english.synonyms import SYNONYMS
from bot.search.hit import How
from bot.search.indexing.glue import taken_apart
from bot.search.indexing.initials import PART
from bot.search.indexing.postings import MOST_GLUED, Postings
from bot.search.indexing.vocabulary import LONGEST, OTHERWISE, Near, Vocabulary, is_slip
from bot.search.query.form import Form
from bot.search.query.ordinary import IN_DICTIONARY, OF_A_KIND, Sort, mend, sort_of

# How surely a reading is meant; a word typed as it stands on the list is 1. Chosen on the
# development lists, where they matter by their order more than by their values. Initials, and what
# is written apart or together, are meant as surely as other ways to write a word (OTHERWISE).
_PLURAL = 0.95  # the plural of the word, or its singular
_FORM = 0.85  # another form of the word, or of what was meant by a slip
_KIN = 0.52  # who does it, or what such a doer does (a linter, to lint): too little for a question
_SYNONYM = 0.6
# How much of it is left to a slip of what the dictionary has: so that it counts only beside words
# that are surer (Rust is no *Trust*, nor is a mouse a *House*).
_OF_A_WORD = 0.6
# How much of it is left to a longer word where an everyday word of so few letters was typed: alone,
# jam is no *James*, nor a car a *card*.
_BEGUN_IN_FULL, _IN_FULL = 0.55, 4
# How much of it is left to a slip where the list knows the word as it was typed: less than the
# strength of any field, so that no such guess comes before the word itself.
_DOUBTED = 0.74
_LEAST_WHOLE = 0.7  # of a slip in several words at once; a less likely one is made of chance
_MOST_HEARD = 3  # words of a name that was heard: my lee search, shad see en

# How much a small word may say, beside its information on the list.
_SMALL_WEIGHT = 0.5
# What a word weighs that the list lacks. A small one takes hardly anything away, an everyday one is
# what the query is about, and beside an uncommon one another word is less than half of the query.
_LACKING: dict[Sort, float] = {"small": 0.25, "everyday": 4.0, "uncommon": 1.25}
# What a word weighs that a resource lacks, whoever has it, if it tells only of what kind that
# should be: *asyncpg* need not be called a driver to be meant by "postgres driver".
_KIND_LACKING = 0.25

# Resources from which on a list is long: an English word that it lacks is then near some other by
# chance, and no slip for that. On a shorter one, what is near was rather meant.
_LONG_LIST = 1_000

_TELLING = 0.2  # the least information of a synonym; what half the list has in common helps nobody


class Reading(NamedTuple):
    """Terms that together are what the typed words may stand for, and how surely (0..1)."""

    terms: tuple[int, ...]
    trust: float
    how: How
    typed: str


class Slot(NamedTuple):
    """One typed word: what it says, what it would say if it meant nothing on the list, readings.

    `information` is that of its surest reading, or half of that for a small word; `missing` is what
    a resource without it lacks: all the information of a word the list does not know, whatever
    frequent one it resembles, and little of one that tells only of what kind it should be.
    `sort` is what the word is in English.
    """

    typed: str
    information: float
    missing: float
    readings: tuple[Reading, ...]
    sort: Sort = "special"

    def forms(self) -> list[int]:
        """Return the terms that are the typed word itself in any form, or its doer or deed."""
        return [r.terms[0] for r in self.readings if r.how in ("exact", "form")]


_Guess = TypeVar("_Guess", Near, Reading)


class Reader:
    """Reads queries with the words of one list."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self._vocabulary = Vocabulary(postings.term_of)

    def read(
        self, words: Sequence[str], meant: Sequence[str], form: Form, *, tolerant: bool = False
    ) -> list[Slot]:
        """Return a slot for each distinct word that carries information.

        `meant` are the same words, a question's mended. `tolerant` also doubts the keywords that
        the list knows. One more slot speaks against all resources where a sentence is only chat.
        """
        if all(word in STOP for word in meant):
            return []
        spoken = [
            pair
            for pair in zip(words, meant, strict=True)
            if form == "keywords" or pair[1] not in STOP
        ]
        named = self._neighbours([word for _, word in spoken], heard=tolerant)
        whole = self._whole(words, form, tolerant=tolerant)
        if whole:
            named = {word: [*named.get(word, []), *whole] for word in (*words, *meant)}
        slots = [
            self._slot(typed, word, named.get(word, []), form, tolerant=tolerant)
            for typed, word in dict.fromkeys(spoken)
        ]
        if form == "question" and not CHAT.isdisjoint(pairwise(words)):
            slots.append(Slot("you", 0.0, 0.0, (), "everyday"))  # no list tells about that
        return slots

    def mended(self, words: Sequence[str]) -> list[str]:
        """Return the words with slips in ordinary English mended: wich → which.

        What the list has, or has something nearer to, stays.
        """
        return [self._mended(word) for word in words]

    def _mended(self, word: str) -> str:
        if word in self._postings.term_of or sort_of(word) != "special":
            return word
        ordinary = mend(word)
        if not ordinary:
            return word
        listed = self._vocabulary.misspelt(word, any_first_letter=False)
        nearer = (n for n in listed if n.trust >= ordinary.trust and n.word != ordinary.word)
        return ordinary.word if next(nearer, None) is None else word

    def _whole(self, spoken: Sequence[str], form: Form, *, tolerant: bool) -> list[Reading]:
        """Read the query as one name: tulip at → TulipAtlas, the book of wy → The Book of Why."""
        if not 1 < len(spoken) <= MOST_GLUED:
            return []
        name, typed = "".join(spoken), " ".join(spoken)
        near = self._vocabulary.beginning(name, self._often) if form == "keywords" else []
        if tolerant or form == "question":
            slips = [n for n in self._vocabulary.misspelt(name) if is_slip(spoken, n.word)]
            slips += self._vocabulary.heard(tuple(spoken)) if len(spoken) <= _MOST_HEARD else ()
            slips = [slip for slip in slips if slip.trust >= _LEAST_WHOLE]
            near += slips if self._are_strange(spoken) else _doubted(slips, _DOUBTED)
        return [*self._as_one(spoken, heard=False), *self._near(typed, near)]

    def _slot(
        self,
        typed: str,
        word: str,
        named: list[Reading],
        form: Form,
        *,
        tolerant: bool,
    ) -> Slot:
        sort = sort_of(word)
        readings = [*self._known(typed, word, form), *named]
        known = any(reading.how in ("exact", "form") for reading in readings)
        if tolerant or not known:
            # A form of the word is often its beginning as well, and is told and trusted as a form.
            forms = {reading.terms for reading in readings if reading.how == "form"}
            guesses = self._guessed(typed, word, sort, form)
            guessed = (guess for guess in guesses if guess.terms not in forms)
            readings += _doubted(guessed, _DOUBTED) if known else guessed
        if sort not in ("small", "everyday"):
            readings += (Reading((t,), _KIN, "form", typed) for t in self._postings.kin(word))
        if form == "question" or not readings:
            readings += self._synonyms(typed, word)
        best: dict[tuple[int, ...], Reading] = {}
        for reading in sorted(readings, key=lambda reading: -reading.trust):
            best.setdefault(reading.terms, reading)
        kept = tuple(best.values())
        weight = _SMALL_WEIGHT if sort == "small" else 1.0
        information = weight * (self._postings.information[kept[0].terms[0]] if kept else 1.0)
        if sort in OF_A_KIND:
            missing = _KIND_LACKING
            information = information if kept else missing
        else:
            missing = information if known else _LACKING.get(sort, 1.0)
        return Slot(typed, information, missing, kept, sort)

    def _known(self, typed: str, word: str, form: Form) -> Iterator[Reading]:
        exact = self._postings.term_of.get(word)
        for term in self._postings.forms(word):
            how: How = "spelling" if typed != word else "exact" if term == exact else "form"
            trust = 1.0 if term == exact else self._trust_in_form(word, term)
            yield Reading((term,), trust, how, typed)
        for key in (word,) if form == "question" else (word, PART + word):
            if key in self._postings.initials:
                yield Reading((self._postings.initials[key],), OTHERWISE, "initials", typed)
        yield from self._near(typed, self._vocabulary.shortened(word))

    def _trust_in_form(self, word: str, term: int) -> float:
        counted = map(self._postings.term_of.get, (f"{word}s", word.removesuffix("s")))
        return _PLURAL if term in counted else _FORM

    def _guessed(self, typed: str, word: str, sort: Sort, form: Form) -> Iterator[Reading]:
        """Read a word as begun, misspelt, misheard or written together, where it may be."""
        if word in STOP:
            return
        near = self._vocabulary.beginning(word, self._often) if form == "keywords" else []
        if len(word) <= _IN_FULL and sort == "everyday":
            near = [guess._replace(trust=guess.trust * _BEGUN_IN_FULL) for guess in near]
        if self._may_be_a_slip(word, sort):
            slips = [*self._vocabulary.misspelt(word, any_first_letter=form == "keywords")]
            slips += self._vocabulary.heard((word,)) if form == "keywords" else ()
            slips = [slip for slip in slips if slip.word not in STOP]
            near += _doubted(slips, _OF_A_WORD) if sort in IN_DICTIONARY else slips
        if word not in self._postings.term_of and len(word) <= LONGEST:
            for terms in taken_apart(word, self._postings):
                yield Reading(terms, OTHERWISE, "glued", typed)
        yield from self._near(typed, near)

    def _may_be_a_slip(self, word: str, sort: Sort) -> bool:
        is_strange = word not in self._postings.term_of and self._postings.size < _LONG_LIST
        return sort == "special" or (sort in IN_DICTIONARY and is_strange)

    def _synonyms(self, typed: str, word: str) -> Iterator[Reading]:
        for other in SYNONYMS.get(stem(word), ()):
            for term in self._postings.forms(other):
                if self._postings.information[term] >= _TELLING:
                    yield Reading((term,), _SYNONYM, "synonym", typed)

    def _often(self, word: str) -> int:
        return self._postings.count(self._postings.term_of[word])

    def _near(self, typed: str, found: Iterable[Near]) -> Iterator[Reading]:
        """Yield the nearest words, and less surely their other forms, as readings."""
        # Equally near words: the more frequent one was rather meant.
        order = sorted(found, key=lambda near: (-near.trust, -self._often(near.word), near.word))
        for near in order:
            exact = self._postings.term_of[near.word]
            yield Reading((exact,), near.trust, near.how, typed)
            if near.how == "spelling":
                for term in self._postings.forms(near.word):
                    yield Reading((term,), near.trust * _FORM, near.how, typed)

    def _neighbours(self, spoken: Sequence[str], *, heard: bool) -> dict[str, list[Reading]]:
        """Find neighbours that are one word on the list: micro services → microservices."""
        joined: dict[str, list[Reading]] = {}
        for pair in pairwise(spoken):
            for reading in self._as_one(pair, heard=heard):
                for word in pair:
                    joined.setdefault(word, []).append(reading)
        return joined

    def _are_strange(self, spoken: Sequence[str]) -> bool:
        """Tell whether the list knows none of the words, so that they may be heard as one."""
        return not any(word in self._postings.term_of for word in spoken if word not in STOP)

    def _as_one(self, spoken: Sequence[str], *, heard: bool) -> Iterator[Reading]:
        """Read words as one of the list: micro services, tee mux, numb pie."""
        typed = " ".join(spoken)
        for name in dict.fromkeys(("".join(spoken), spelt(spoken))):
            term = self._postings.term_of.get(name)
            if term is not None:
                yield Reading((term,), OTHERWISE, "split", typed)
        if heard and self._are_strange(spoken):
            near = self._vocabulary.heard(tuple(spoken))
            sure = [each for each in near if each.trust >= _LEAST_WHOLE]
            yield from self._near(typed, sure)


def _doubted(guesses: Iterable[_Guess], share: float) -> list[_Guess]:
    """Leave only a share of the trust in those guesses that are slips."""
    return [
        guess._replace(trust=guess.trust * share) if guess.how == "spelling" else guess
        for guess in guesses
    ]
