"""Our search beside its peers, on the same lists and the same held-out texts, in one table.

    python -m benchmarks.search [--sizes 6,100,1000] [--lists shipped,craft] [--engines bm25s,…]

needs the `bench` extra, which brings a PostgreSQL server, too; minisearch and fuse.js take part
where Node is installed. Every engine is measured on every list in a process of its own. At 6, the
list is the shipped one; at the other sizes the entries of a reading list lie among generated ones,
and the same texts are asked. Then come the judged lists as they are, and a library's abstracts.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

from benchmarks.peers import PEERS, Peer, node
from benchmarks.trials import hostile, table
from benchmarks.trials.trial import LIBRARY, Trial, run
from tests.relevance.lists import NAMES

SIZES = (6, 100, 1_000, 10_000, 100_000)
LISTS = (*NAMES, LIBRARY)
BUDGET = 120.0  # seconds an engine may take at one size before it is left out there
OVERHEAD = 60.0  # more seconds for making the list and starting the process
HOSTILE_SIZE = 10_000


def main() -> None:
    """Measure what was asked for, say how far it is, and print the tables."""
    asked = _arguments()
    if asked.one:
        print(json.dumps(asdict(run(asked.one, asked.on, asked.budget))))
        return
    sizes, lists = [str(size) for size in asked.sizes], [n for n in asked.lists if n != LIBRARY]
    why_no_node = node.install() if any(peer.needs_node for peer in asked.engines) else ""

    def trials(on: Sequence[str]) -> list[Trial]:
        return list(_trials(asked.engines, on, asked.budget, why_no_node))

    try:
        measured = [
            ("resources", table.SIZES, trials(sizes)),
            ("list", table.LISTS, trials(lists)),
            ("list", table.THE_LIBRARY, trials(list(set(asked.lists) & {LIBRARY}))),
        ]
    finally:
        node.remove()
    show: Callable[[Sequence[Sequence[str]]], Iterator[str]] = (
        table.markdown if asked.markdown else table.plain
    )
    for on, columns, told in measured:
        if told:
            cells = list(table.rows(on, told, columns))
            print("", *show(cells), "", *table.skipped(told), sep="\n")
    print("", *table.asked([*sizes, *lists]), sep="\n")
    if not asked.no_hostile:
        print(f"\nHostile input at {HOSTILE_SIZE:,} resources, the slowest answer:\n")
        slowest = [(f"{ms:.1f}", name) for name, ms in hostile.table(HOSTILE_SIZE)]
        print(*show([("ms", "input"), *slowest]), sep="\n")


def _trials(
    engines: Sequence[Peer], on: Sequence[str], budget: float, why_no_node: str
) -> Iterator[Trial]:
    for name in on:
        for peer in engines:
            if peer.needs_node and why_no_node:
                yield Trial(peer.name, name, why_not=why_no_node)
                continue
            print(f"{name}: {peer.name} …", file=sys.stderr, flush=True)
            yield _apart(peer.name, name, budget)


def _apart(name: str, on: str, budget: float) -> Trial:
    """Run one trial in a process of its own, so that memory and warmth are its own too."""
    command = [sys.executable, "-m", "benchmarks.search", "--one", name]
    command += ["--on", on, "--budget", str(budget)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=budget + OVERHEAD
        )
    except subprocess.TimeoutExpired:
        return Trial(name, on, why_not=f"took over {budget:.0f} s")
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"no word, only the code {done.returncode}"]
        return Trial(name, on, why_not=f"failed: {said[-1]}")
    return Trial(**json.loads(done.stdout.splitlines()[-1]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=main.__doc__)
    add = parser.add_argument
    add("--sizes", type=_sizes, default=SIZES, metavar="6,100,…", help="numbers of resources")
    add("--lists", type=_lists, default=LISTS, metavar="shipped,…", help="judged lists")
    add("--engines", type=_engines, default=list(PEERS.values()), help="parts of names, commas")
    add("--budget", type=float, default=BUDGET, help="seconds for one engine at one size")
    add("--markdown", action="store_true", help="the table for the README")
    add("--no-hostile", action="store_true", help="leave out the hostile input")
    add("--one", choices=list(PEERS), help=argparse.SUPPRESS)
    add("--on", help=argparse.SUPPRESS)
    return parser.parse_args()


def _sizes(text: str) -> list[int]:
    return [int(size.replace("_", "")) for size in text.split(",") if size]


def _lists(text: str) -> list[str]:
    asked = [name for name in text.split(",") if name]
    if not set(asked) <= set(LISTS):
        raise argparse.ArgumentTypeError(f"the lists are {', '.join(LISTS)}")
    return asked


def _engines(text: str) -> list[Peer]:
    parts = text.lower().split(",")
    found = [peer for peer in PEERS.values() if any(part in peer.name.lower() for part in parts)]
    if not found:
        raise argparse.ArgumentTypeError(f"the engines are {', '.join(PEERS)}")
    return found


if __name__ == "__main__":
    main()
