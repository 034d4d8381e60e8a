"""A seed and a size → that many short entries, as on an awesome-list: a name and one line each.

Nothing is random but the seed: the n-th entry is the same on every machine and for every size, so
a larger list is a smaller one continued. New words keep coming (invented names, joined words),
because a real list's vocabulary grows with it, and spelling correction must live with that.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random

from bot.catalog import Resource

WORDS = Path(__file__).parent / "lists" / "words.toml"
AUTHORED = 0.08  # awesome-lists name an author rarely
ARTICLES = 0.10  # and link to few things that are not tools
UNSTRESSED = {"audit", "edit"}  # verbs whose last letter stays single


@dataclass(frozen=True, slots=True)
class Dice:
    """A seeded choice among the words of one list."""

    rng: Random

    def pick(self, section: str) -> str:
        return self.rng.choice(words()[section])


@cache
def words() -> dict[str, tuple[str, ...]]:
    read = tomllib.loads(WORDS.read_text("utf-8"))
    return {
        name: tuple(value.split() if isinstance(value, str) else value)
        for name, value in read.items()
    }


def generate(count: int, seed: int = 7) -> list[Resource]:
    """Return the first `count` entries of the endless list that `seed` stands for."""
    return list(islice(_entries(Dice(Random(seed))), count))


def _entries(dice: Dice) -> Iterator[Resource]:
    taken: set[str] = set()
    while True:
        is_article = dice.rng.random() < ARTICLES
        title = _headline(dice) if is_article else _name(dice)
        key = re.sub(r"[^a-z0-9]+", "", title.lower())
        if key in taken:
            continue
        taken.add(key)
        yield _entry(dice, title, key, "article" if is_article else "tool")


def _entry(dice: Dice, title: str, key: str, kind: str) -> Resource:
    authored = kind == "article" or dice.rng.random() < AUTHORED
    return Resource(
        id=f"g-{key[:70]}",
        title=title,
        url=f"https://{kind}.example.net/{key}",
        kind=kind,
        authors=(f"{dice.pick('first_names')} {dice.pick('last_names')}",) if authored else (),
        summary=_summary(dice),
        topics=(dice.pick("topics"),),
    )


def _name(dice: Dice) -> str:
    style = dice.rng.choices(range(5), (4, 3, 2, 2, 3))[0]
    stem = dice.pick("stems")
    match style:
        case 0:
            return _joined(dice, stem, dice.pick("crafts"))
        case 1:
            return _joined(dice, stem, dice.pick("stems"))
        case 2:
            return stem + dice.pick("suffixes")
        case 3:
            return f"{dice.pick('prefixes')}{dice.rng.choice(('', '-'))}{stem}"
        case _:
            return _invented(dice)


def _joined(dice: Dice, left: str, right: str) -> str:
    shape = dice.rng.randrange(4)
    if shape == 0:
        return left.capitalize() + right.capitalize()
    return left + ("", "-", " ")[shape - 1] + right


def _invented(dice: Dice) -> str:
    syllables = [dice.pick("onsets") + dice.pick("nuclei") for _ in range(dice.rng.choice((2, 3)))]
    return ("".join(syllables) + dice.pick("codas")).capitalize()


def _headline(dice: Dice) -> str:
    doing, things = gerund(dice.pick("verbs")), dice.pick("objects")
    match dice.rng.randrange(4):
        case 0:
            return f"Notes on {doing} {things} {dice.pick('manners')}"
        case 1:
            return f"Why we stopped {doing} {things} {dice.pick('manners')}"
        case 2:
            return f"{doing.capitalize()} {things} with {dice.pick('features')}"
        case _:
            return f"{doing.capitalize()} {things} the {dice.pick('adjectives')} way"


def _summary(dice: Dice) -> str:
    verb, things, noun = dice.pick("verbs"), dice.pick("objects"), dice.pick("nouns")
    adjective = dice.pick("adjectives").capitalize()
    match dice.rng.randrange(5):
        case 0:
            return f"{adjective} {noun} for {gerund(verb)} {things}."
        case 1:
            return f"{third(verb).capitalize()} {things} {dice.pick('manners')}."
        case 2:
            return f"{noun.capitalize()} that {third(verb)} {things} {dice.pick('manners')}."
        case 3:
            tail = f"{dice.pick('features')} and {dice.pick('features')}"
            return f"{adjective} {noun} written in {dice.pick('languages')}, with {tail}."
        case _:
            return f"{dice.pick('languages')} {noun} to {verb} {things} {dice.pick('manners')}."


def gerund(verb: str) -> str:
    """Return the -ing form; a stressed short last syllable doubles its letter (tag → tagging)."""
    if re.search(r"[^aeiou][aeiou][bgmnpt]$", verb) and verb not in UNSTRESSED:
        return f"{verb}{verb[-1]}ing"
    return f"{verb.removesuffix('e')}ing"


def third(verb: str) -> str:
    if re.search(r"(s|sh|ch|x|z)$", verb):
        return f"{verb}es"
    return re.sub(r"y$", "ie", verb) + "s" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
