"""An engine's name and a list → its grades, times and memory, within a budget of seconds.

Memory is the growth of the process's resident set while the index is built, after the list is
loaded (for Node: of Node's; for PostgreSQL: what its table and indexes take on disk). Times are of
single queries, each asked once, after a warm-up with other texts. An engine that would pass its
budget is stopped early and says so.
"""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from statistics import quantiles
from time import perf_counter

from benchmarks.peers import PEERS, Engine, Peer
from benchmarks.trials.grades import Told, grades
from bot.catalog import Resource
from tests.relevance import library
from tests.relevance.judged import Judged, Part
from tests.relevance.lists import resources
from tests.relevance.sized import Sized, listed, sized

WARM_UP = 20
LIBRARY = "library"  # the list that is judged by grades
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Trial:
    """What one engine did on one list; `why_not` when it could not be measured.

    `on` is the list's name, or its size where it was made as long as that.
    """

    engine: str
    on: str
    numbers: dict[str, float] = field(default_factory=dict)
    why_not: str = ""


def run(name: str, on: str, budget: float) -> Trial:
    """Measure one engine on one list in this process."""
    peer, made = PEERS[name], _made(on)
    label = f"{len(made.resources):,}" if on.isdigit() else on
    try:
        engine, numbers = _built(peer, made.resources)
    except ImportError as missing:
        return Trial(name, label, why_not=f"{missing.name} is not installed")
    left = budget - numbers["build"]
    texts = len(made.dev + made.test) or len(library.queries("dev") + library.queries("test"))
    expected = _warm_up(engine, made.resources) * texts
    if expected > left:
        return Trial(name, label, why_not=f"would take about {expected:.0f} s")
    if on == LIBRARY:
        return Trial(name, label, numbers | _in_the_library(engine))
    return Trial(name, label, numbers | _asked(engine, made, decides=peer.is_ours))


def _made(on: str) -> Sized:
    if on == LIBRARY:
        return Sized(resources(LIBRARY), [], [])
    return sized(int(on)) if on.isdigit() else listed(on)


def _in_the_library(engine: Engine) -> dict[str, float]:
    def search(text: str) -> list[str]:
        return [key for key, _ in engine.search(text)]

    parts: tuple[Part, Part] = ("dev", "test")
    return {part: library.mean_ndcg(search, library.queries(part)) for part in parts}


def _built(peer: Peer, entries: Sequence[Resource]) -> tuple[Engine, dict[str, float]]:
    make = peer.maker_of()
    process = import_module("psutil").Process()
    make(entries[:5]).search("warm up")  # loads what the engine imports on first use
    gc.collect()
    before = process.memory_info().rss
    start = perf_counter()
    engine = make(entries)
    seconds = perf_counter() - start
    gc.collect()
    grown = process.memory_info().rss - before
    seconds = getattr(engine, "build_seconds", seconds)
    return engine, {"build": seconds, "memory": getattr(engine, "bytes", grown) / MEGABYTE}


def _warm_up(engine: Engine, entries: Sequence[Resource]) -> float:
    start = perf_counter()
    step = max(1, len(entries) // WARM_UP)
    asked = [resource.title for resource in entries[::step]][:WARM_UP]
    for text in asked:
        engine.search(text)
    return (perf_counter() - start) / len(asked)


def _asked(engine: Engine, made: Sized, *, decides: bool) -> dict[str, float]:
    seconds: list[float] = []
    dev = [_ask(engine, row, seconds) for row in made.dev]
    test = [_ask(engine, row, seconds) for row in made.test]
    cuts = quantiles(seconds, n=100, method="inclusive")
    times = {f"p{cut}": cuts[cut - 1] * 1000 for cut in (50, 95, 99)}
    return times | grades(dev, test, decides=decides)


def _ask(engine: Engine, row: Judged, seconds: list[float]) -> Told:
    start = perf_counter()
    found = engine.search(row.typed)
    took = perf_counter() - start
    # A peer behind a pipe tells its own time: the pipe is ours.
    seconds.append(getattr(engine, "seconds", took))
    return Told(row, found)
