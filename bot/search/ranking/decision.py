"""A candidate → what of the query it explains, and whether that is enough to show it.

Knowing that nothing fits is the hardest part of searching a small list: no score of the usual
kind separates a bad hit from a good one. For keywords the share of the query's information
(summed idf) that was really matched does. A question has many words around the telling ones, so
there it is evidence, as a careful reader would count it: words that the resource has speak for it,
words that nothing on the list has to do with speak against it, and those that only others have
speak neither way. Each word counts for so much at most, on a list of any size.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.search.indexing.fields import ABOUT, NAMED
from bot.search.indexing.postings import Postings
from bot.search.query.form import Form
from bot.search.query.ordinary import IN_DICTIONARY, OF_A_KIND, Sort
from bot.search.query.readings import Slot
from bot.search.ranking.scoring import matched

# What a small word adds, and what a word takes away that means nothing on the list, however it is
# read. An everyday one ("how do I clean a fish tank?") tells of another subject altogether.
_SMALL, _UNKNOWN = 0.3, -0.25
_AGAINST: dict[Sort, float] = {"everyday": -0.8, "small": 0.0}  # any other sort: _UNKNOWN
# A question needs more than this: more than one frequent word in a summary. Like the weights,
# chosen on the development lists, where it loses 4 % of the questions that can be answered, and
# with keywords 2 % of all: a higher one loses more, and a lower one answers more that it cannot.
_LEAST_EVIDENCE = 0.55
# Of keywords a share must be explained, since each of them was meant: less when two of them are, or
# one that surely is a name and no everyday word ("mypy strict mode") or, where the list knows all
# of them, what it is about ("date parsing"), and nearly all where none of them tells anything:
# "good morning" finds no *Good Strategy*, but "work" a *Workshop*.
_LEAST_SHARE, _OF_TWO_OR_A_NAME, _OF_SMALL_WORDS = 0.5, 0.24, 0.8
# The sorts of words that may be names. Common English ones are none beside other English that the
# list lacks: "click" names a library, but no longer in "click bait".
_NAMES: frozenset[Sort] = frozenset(("ordinary", "special", *IN_DICTIONARY))
_STRANGE_NAMES: frozenset[Sort] = frozenset(("special",))
# The least trust in a word that surely is a name: as it stands there, another form, initials, a
# slip in seven letters, or most of it; not two slips.
SURE = 0.84


class Explained(NamedTuple):
    """What a document has of a query.

    `share` (0..1) is that of its information, by trust alone; `evidence` what speaks for the
    document less what speaks against it; `words` counts the telling words that it has, those of
    one reading once, and no kind where the subject is missing: any course is no answer to a course
    in what nobody knows of; `is_named` tells whether one of them is a name of its own, or enough;
    `fit` (0..1) how many words the query and the title have in common, of the longer of the two.
    """

    share: float
    evidence: float
    words: int
    is_named: bool
    fit: float

    def is_enough(self, form: Form) -> bool:
        """Tell whether to show it."""
        if self.words == 0 and self.share < _OF_SMALL_WORDS:
            return False
        if form == "question":
            return self.evidence > _LEAST_EVIDENCE
        is_sure = self.words > 1 or self.is_named
        return self.share >= (_OF_TWO_OR_A_NAME if is_sure else _LEAST_SHARE)


class Company(NamedTuple):
    """What the words of a query tell about one another.

    `names` are the sorts of words that may be names in it, `least` the strength of the weakest
    field they may stand in; `lacks_a_subject` tells whether nothing on the list has to do with one
    of its telling words, unless that is common English, which may be said otherwise there (a
    checklist for going live is one for a release).
    """

    names: frozenset[Sort]
    least: float
    lacks_a_subject: bool


def company_of(slots: Sequence[Slot]) -> Company:
    """Look at all words of a query together."""
    lacking = {slot.sort for slot in slots if not slot.readings}.difference(("small", *OF_A_KIND))
    if lacking <= {"ordinary"}:
        return Company(_NAMES.union(OF_A_KIND), NAMED if lacking else ABOUT, lacks_a_subject=False)
    elsewhere = not lacking.isdisjoint(("everyday", "uncommon"))
    return Company(_STRANGE_NAMES if elsewhere else _NAMES, NAMED, lacks_a_subject=True)


def explain(
    slots: Sequence[Slot], document: int, postings: Postings, company: Company
) -> Explained:
    """Sum up a document; a word it lacks counts in the share with all that it may have meant."""
    found = total = evidence = in_name = 0.0
    worth: dict[tuple[int, ...], float] = {}
    telling = set()
    is_named = False
    for slot in slots:
        reading, strength = matched(slot, document, postings)
        if not reading:
            total += slot.missing
            evidence += 0.0 if slot.readings else _AGAINST.get(slot.sort, _UNKNOWN)
            continue
        total += slot.information
        found += slot.information * reading.trust
        if strength >= NAMED:
            in_name += reading.trust
        if slot.sort == "small":
            evidence += _SMALL * reading.trust
            continue
        if slot.sort in company.names and strength >= company.least and reading.trust >= SURE:
            is_named = True
        if not (company.lacks_a_subject and slot.sort in OF_A_KIND):
            telling.add(reading.terms)
        if slot.sort == "genre" and company.lacks_a_subject and strength < NAMED:
            value = _SMALL
        else:  # a telling word counts for being there, for its field, and for being rare
            value = (1.0 + strength + slot.information) / 3
        worth[reading.terms] = max(worth.get(reading.terms, 0.0), value * reading.trust)
    evidence += sum(worth.values())
    fit = in_name / max(len(slots), postings.title_lengths[document])
    return Explained(found / total, evidence, len(telling), is_named, fit)
