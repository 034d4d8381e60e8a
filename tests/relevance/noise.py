"""Clean words → what fingers make of them; generated titles → (kind, typed, ids), seeded.

The mistakes are those of keyboards: neighbours swapped, a letter left out, struck twice, or
missed by one key; the first letter is nearly always right. A mistyped name is kept only while
it is still nearer to its own title than to any other, so that the judgement stays fair.
"""

import re
from collections.abc import Iterator, Sequence
from random import Random

from rapidfuzz.distance import OSA

from bot.catalog import Resource

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
NEIGHBOURS = {
    key: row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    for row in ROWS
    for at, key in enumerate(row)
}
PER_PART = {"dev": 90, "test": 45}  # generated entries that are asked for
SHORTEST_TWICE = 9  # letters: a shorter name with two mistakes is a guess for people too
SHORTEST_PREFIX = 8

MISTYPED = ("typo", "two-typos")

Row = tuple[str, str, tuple[str, ...]]


def mistype(text: str, rng: Random, times: int = 1) -> str:
    """Return `text` with that many mistakes, none in the first letter of a word."""
    for _ in range(times):
        places = [found.end() for found in re.finditer(r"(?<=\w)\w(?=\w)", text)]
        text = _slip(text, rng.choice(places), rng) if places else text
    return text


def _slip(text: str, at: int, rng: Random) -> str:
    letter = text[at].lower()
    match rng.choices(("swap", "omit", "double", "miss"), (35, 30, 15, 20))[0]:
        case "swap" if text[at - 1] != text[at]:
            return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
        case "double":
            return text[:at] + letter + text[at:]
        case "miss" if letter in NEIGHBOURS:
            return text[:at] + rng.choice(NEIGHBOURS[letter]) + text[at + 1 :]
        case _:
            return text[:at] + text[at + 1 :]


def mechanical(resources: Sequence[Resource], part: str) -> list[Row]:
    """Ask for generated entries by their names; dev and test ask for different ones."""
    titles = [glued(resource.title) for resource in resources]
    generated = [r for r in resources if r.id.startswith("g-") and r.kind == "tool"]
    halves = {"dev": generated[0::2], "test": generated[1::2]}
    rng = Random(f"mechanical {part}")
    chosen = rng.sample(halves[part], PER_PART[part])
    return [row for r in chosen for row in _rows(r, rng) if _is_fair(row, glued(r.title), titles)]


def _rows(resource: Resource, rng: Random) -> Iterator[Row]:
    title, ids = resource.title, (resource.id,)
    yield "typo", mistype(title.lower(), rng), ids
    if len(title) >= SHORTEST_TWICE:
        yield "two-typos", mistype(title.lower(), rng, times=2), ids
    if len(title) >= SHORTEST_PREFIX:
        yield "prefix", title[: rng.randint(6, len(title) - 1)].rstrip(" -").lower(), ids
    parts = re.findall(r"[A-Z]?[a-z]+", title)
    if len(parts) == 2:
        apart, together = " ".join(parts).lower(), "".join(parts).lower()
        yield ("glued", together, ids) if " " in title or "-" in title else ("split", apart, ids)
        yield "order", f"{parts[1]} {parts[0]}".lower(), ids


def _is_fair(row: Row, title: str, titles: list[str]) -> bool:
    kind, typed, _ = row
    typed = glued(typed)
    if kind in MISTYPED and typed == title:
        return False  # the second slip undid the first
    if kind == "prefix":
        return sum(other.startswith(typed) for other in titles) == 1
    if kind not in MISTYPED:
        return True
    own = OSA.distance(typed, title)
    return all(other == title or OSA.distance(typed, other) > own for other in titles)


def glued(text: str) -> str:
    """Return the letters and digits of a text, in lower case, written together."""
    return re.sub(r"[\W_]+", "", text.lower())
