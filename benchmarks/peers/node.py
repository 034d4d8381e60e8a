"""minisearch and fuse.js, each in a Node process of its own, installed into a throw-away folder."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

from benchmarks.peers import Scored, title_text
from bot.catalog import Resource

SOURCE = Path(__file__).parent / "js"
FOLDER = "DATAMESH_BENCH_NODE"  # the parent process installs once and tells its children where


class NodeEngine:
    """Asks over a pipe; `seconds` is what the engine itself took for the last answer."""

    def __init__(self, name: str, resources: Sequence[Resource]) -> None:
        folder = os.environ[FOLDER]
        command = ["node", "--expose-gc", "--max-old-space-size=8192", "serve.mjs", name]
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        told = self._ask([_fields(resource) for resource in resources])
        self.build_seconds: float = told["ms"] / 1000
        self.bytes: int = told["bytes"]
        self.seconds = 0.0

    def search(self, text: str) -> Scored:
        told = self._ask(text)
        self.seconds = told["ms"] / 1000
        return [(key, score) for key, score in told["hits"]]

    def close(self) -> None:
        self._process.kill()
        self._process.wait()

    def _ask(self, value: object) -> dict[str, Any]:
        to, back = _pipes(self._process)
        to.write(json.dumps(value) + "\n")
        to.flush()
        told: dict[str, Any] = json.loads(back.readline())
        return told


minisearch = partial(NodeEngine, "minisearch")
fuse = partial(NodeEngine, "fuse")


def install() -> str:
    """Install the pinned packages into a new folder and return why not, or nothing."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "node is not installed"
    folder = tempfile.mkdtemp(prefix="datamesh-bench-")
    for name in ("package.json", "serve.mjs"):
        shutil.copy(SOURCE / name, folder)
    command = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    os.environ[FOLDER] = folder
    return f"npm install failed: {done.stderr.strip()[-200:]}" if done.returncode else ""


def remove() -> None:
    """Delete the folder again."""
    shutil.rmtree(os.environ.pop(FOLDER, ""), ignore_errors=True)


def _pipes(process: "subprocess.Popen[str]") -> tuple[IO[str], IO[str]]:
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("node was started without pipes")
    return process.stdin, process.stdout


def _fields(resource: Resource) -> dict[str, str]:
    return {
        "id": resource.id,
        "title": title_text(resource),
        "topics": " ".join(resource.topics),
        "authors": " ".join(resource.authors),
        "rest": " ".join((resource.summary, *resource.questions)),
    }
