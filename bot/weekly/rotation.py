"""A round's state and the ids on the list → what comes next: no repeats until all were shown.

Pure. The order of a round is a seeded shuffle by rendezvous hashing: every id has its own place,
its mark, so that one which joins or leaves the list moves no other. What was shown is kept as
these marks, in eight characters each, whatever the ids look like.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

# A new round begins without these many latest posts, or half of the list if that is less.
SEAM = 8
MOST_PINS = 12
# 48 bits: of 10,000 ids any two share a mark with a probability of 2e-7; one of the two is then
# left out of a single round, since the next one has another seed.
_MARK_BYTES = 6
_MARK_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Round:
    """One pass over the list: `shown` holds marks, `last` and `pinned` hold ids.

    `last` is what was posted latest, in this round or before it, the newest at the end; `pinned`
    comes before all others, the oldest at the front.
    """

    number: int
    seed: str
    shown: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()


class TooManyPins(Exception):
    """A channel has pinned `MOST_PINS` resources that were not yet posted."""


def first_round(team: str, channel: str) -> Round:
    """Begin at the beginning: every channel has an order of its own."""
    return Round(1, _seed(team, channel))


def choose(round_: Round, resource_ids: Sequence[str]) -> str | None:
    """Return the id that comes next: a pinned one, else the next in the order of the round.

    None when the list is empty. Changes nothing: see `show`.
    """
    listed = set(resource_ids)
    pinned = next((id_ for id_ in round_.pinned if id_ in listed), None)
    return pinned or _next_in_order(_under_way(round_, resource_ids), resource_ids)


def show(round_: Round, id_: str, resource_ids: Sequence[str]) -> Round:
    """Return the round after an id was posted; once all on the list were, the next round.

    Pins that left the list are dropped.
    """
    begun, listed = _under_way(round_, resource_ids), set(resource_ids)
    mark = _mark(begun.seed, id_)
    after = replace(
        begun,
        shown=begun.shown if mark in begun.shown else (*begun.shown, mark),
        last=(*(other for other in begun.last if other != id_), id_)[-SEAM:],
        pinned=tuple(pin for pin in begun.pinned if pin != id_ and pin in listed),
    )
    return _under_way(after, resource_ids)


def pin(round_: Round, id_: str) -> Round:
    """Let an id come next, after those that were pinned before it.

    Raises TooManyPins.
    """
    if id_ in round_.pinned:
        return round_
    if len(round_.pinned) >= MOST_PINS:
        raise TooManyPins
    return replace(round_, pinned=(*round_.pinned, id_))


def encode(round_: Round) -> str:
    """Write a round for storage: about 8 bytes for each resource that it has shown."""
    marks = "".join(round_.shown)
    content = [round_.number, round_.seed, marks, round_.last, round_.pinned]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Round:
    """Read what `encode` wrote."""
    number, seed, marks, last, pinned = json.loads(text)
    starts = range(0, len(marks), _MARK_LENGTH)
    shown = tuple(marks[start : start + _MARK_LENGTH] for start in starts)
    return Round(number, seed, shown, tuple(last), tuple(pinned))


def _under_way(round_: Round, resource_ids: Sequence[str]) -> Round:
    """Return the round, or the next one when nothing on the list is left to show."""
    if not resource_ids or len(round_.shown) < len(resource_ids):
        return round_
    shown = set(round_.shown)
    if any(_mark(round_.seed, id_) not in shown for id_ in resource_ids):
        return round_
    number = round_.number + 1
    return replace(round_, number=number, seed=_seed(round_.seed, str(number)), shown=())


def _next_in_order(round_: Round, resource_ids: Sequence[str]) -> str | None:
    """Return the unshown id with the lowest mark; the latest posts wait behind all others."""
    shown = set(round_.shown)
    window = min(SEAM, len(resource_ids) // 2)
    latest = round_.last[len(round_.last) - window :] if window else ()
    waiting = (
        (id_ in latest, mark, id_)
        for id_ in resource_ids
        if (mark := _mark(round_.seed, id_)) not in shown
    )
    return min(waiting, default=(False, "", None))[2]


def _mark(seed: str, id_: str) -> str:
    """Return an id's place in the round's order, which is that of the marks as text."""
    return urlsafe_b64encode(sha256(f"{seed} {id_}".encode()).digest()[:_MARK_BYTES]).decode()


def _seed(*parts: str) -> str:
    return sha256(" ".join(parts).encode()).hexdigest()[:16]
