"""The walls of the house: who may import whom."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "bot"
CORE = ("catalog", "search", "reply", "request", "weekly")
# What each room may import of the others; a room that is not named here may import anything.
ALLOWED = {
    "catalog": set[str](),
    "search": {"catalog"},
    "request": set[str](),
    "weekly": {"search"},
    "reply": {"catalog", "search", "request", "weekly"},
    "once": set[str](),
    "api": set[str](),
    "store": {"once", "weekly"},
    "posting": {"api", "catalog", "reply", "store", "weekly"},
    "settings": {"weekly"},
    "logs": {"settings"},
    "app": {"catalog", "reply", "settings"},
    "playground": set[str](),
    "slack": {
        "api",
        "app",
        "catalog",
        "once",
        "posting",
        "reply",
        "request",
        "search",
        "settings",
        "store",
    },
}


def _imports() -> Iterator[tuple[str, str, str]]:
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                base = node.module or ""
                names = [f"bot.{a.name}" for a in node.names] if base == "bot" else [base]
            for name in names:
                yield str(path), parts[0], name


def test_every_room_imports_only_the_rooms_it_may() -> None:
    wrong = [
        f"{path} imports {name}"
        for path, room, name in _imports()
        if name.startswith("bot.")
        and room in ALLOWED
        and name.split(".")[1] not in ALLOWED[room] | {room}
    ]
    assert wrong == []


def test_only_the_search_knows_rapidfuzz() -> None:
    assert {room for _, room, name in _imports() if name.startswith("rapidfuzz")} == {"search"}


def test_the_core_reads_no_clock_environment_or_global_random() -> None:
    forbidden = ("os", "time", "dotenv", "aiohttp", "slack_sdk", "slack_bolt", "socket")
    edges = ("live.py", "reading.py")  # the one function over the pure one, and the reload
    wrong = [
        f"{path} imports {name}"
        for path, room, name in _imports()
        if room in CORE and name.split(".")[0] in forbidden and not path.endswith(edges)
    ]
    assert wrong == []


@pytest.mark.parametrize("module", ["bot.reply", "bot.app", "bot.cli.ask"])
def test_answering_loads_neither_slack_nor_sql(module: str) -> None:
    code = (
        f"import sys, {module}; edges = ('slack_bolt', 'slack_sdk', 'sqlalchemy', 'aiohttp'); "
        "print([name for name in edges if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent
    )
    assert done.stdout.strip() == "[]"
