"""Slash commands per second and CPU per command, beside a Bolt app that does nothing.

    python -m benchmarks.load

Both servers run as processes of their own and get the same signed requests over kept-alive
connections, in alternating rounds, so that both see the same machine. CPU is what the operating
system accounts to each server; the ratio is what to look at. Talks to 127.0.0.1 only.
"""

import argparse
import asyncio
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import aiohttp

from bot.catalog import Catalog, Resource
from bot.catalog.importing import dump
from bot.slack.guard import sign

ROOT = Path(__file__).parent.parent
SECRET = "benchmark"
TICKS = os.sysconf("SC_CLK_TCK")  # per second, the unit of /proc/<pid>/stat
CONNECTIONS = 8
QUERIES = (
    "data governance",
    "govrnance",
    "by:smith",
    "kind:book mesh",
    "how do I trust data",
    "zzz",
)
NOTHING = """
import sys
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

async def authorize(enterprise_id, team_id):
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token="xoxb-1")

app = AsyncApp(signing_secret="benchmark", authorize=authorize, process_before_response=True)

@app.command("/datamesh")
async def nothing(ack):
    await ack("nothing")

app.start(port=int(sys.argv[1]), host="127.0.0.1")
"""


@dataclass
class Server:
    """A server process under load, and what was measured of it in each round."""

    name: str
    process: subprocess.Popen[bytes]
    address: str
    rates: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    p99_ms: list[float] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--requests", type=int, default=2000, help="per round and server")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--resources", type=int, default=1000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "resources.yaml"
        listed.write_text(dump(Catalog(title="Load", resources=_resources(args.resources))))
        for size, path in ((7, ROOT / "resources.yaml"), (args.resources, listed)):
            seconds = statistics.median(asyncio.run(_first_answer(path)) for _ in range(3))
            print(f"start to first answer with {size:,} resources: {seconds:.2f} s")
        with _ours(listed) as ours, _nothing() as nothing:
            asyncio.run(_compare([ours, nothing], args.requests, args.rounds))


async def _compare(servers: list[Server], requests: int, rounds: int) -> None:
    for server in servers:
        await _wait_for(server)
        await _load(server, requests // 4)  # warm-up
        for figures in (server.rates, server.cpu_ms, server.p99_ms):
            figures.clear()
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for server in servers:
            await _load(server, requests)
    print("\n| server | commands/s | CPU per command | p99 |\n|---|---|---|---|")
    for server in servers:
        print(
            f"| {server.name} | {statistics.median(server.rates):,.0f} "
            f"| {statistics.median(server.cpu_ms):.3f} ms "
            f"| {statistics.median(server.p99_ms):.1f} ms |"
        )
    pairs = zip(servers[0].cpu_ms, servers[1].cpu_ms, strict=True)
    ratios = sorted(ours / theirs for ours, theirs in pairs)
    print(f"\nCPU per command, ours / nothing: {statistics.median(ratios):.2f}", end="")
    print(f" ({ratios[0]:.2f} to {ratios[-1]:.2f})")


async def _load(server: Server, requests: int) -> None:
    """Send the requests over a few connections, and note rate, CPU and slowest percent."""
    took: list[float] = []
    left = iter(range(requests))
    before, started = _cpu(server.process.pid), time.perf_counter()
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def worker() -> None:
            for number in left:
                sent = time.perf_counter()
                await _command(session, server.address, QUERIES[number % len(QUERIES)])
                took.append(time.perf_counter() - sent)

        await asyncio.gather(*(worker() for _ in range(CONNECTIONS)))
    seconds = time.perf_counter() - started
    server.rates.append(requests / seconds)
    server.cpu_ms.append(1000 * (_cpu(server.process.pid) - before) / requests)
    server.p99_ms.append(1000 * statistics.quantiles(took, n=100)[-1])


async def _command(session: aiohttp.ClientSession, address: str, text: str) -> None:
    form = {"command": "/datamesh", "text": text, "user_id": "U1", "user_name": "ana"}
    form |= {"team_id": "T1", "channel_id": "C1", "response_url": "http://127.0.0.1:9/"}
    body = urlencode(form).encode()
    timestamp = str(int(time.time()))
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": sign(body, timestamp, SECRET),
    }
    async with session.post(f"{address}/slack/events", data=body, headers=headers) as answer:
        if answer.status != 200 or not await answer.read():
            raise RuntimeError(f"{address} answered {answer.status}")


async def _first_answer(listed: Path) -> float:
    started = time.perf_counter()
    with _ours(listed) as server:
        await _wait_for(server)
        return time.perf_counter() - started


async def _wait_for(server: Server) -> None:
    """Ask until there is an answer, for 30 seconds at most."""
    async with asyncio.timeout(30), aiohttp.ClientSession() as session:
        while True:
            try:
                await _command(session, server.address, "data")
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.005)
            else:
                return


@contextmanager
def _ours(listed: Path) -> Iterator[Server]:
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("SLACK_")},
            "SLACK_BOT_TOKEN": "xoxb-1",
            "SLACK_SIGNING_SECRET": SECRET,
            "RESOURCES": str(listed),
            "DATABASE_URL": f"sqlite:///{folder}/load.db",
            "HOST": "127.0.0.1",
            "PORT": str(port),
        }
        with _process([sys.executable, "-m", "bot", "run"], env) as process:
            yield Server("datamesh-bot", process, f"http://127.0.0.1:{port}")


@contextmanager
def _nothing() -> Iterator[Server]:
    port = _free_port()
    with _process([sys.executable, "-c", NOTHING, str(port)], dict(os.environ)) as process:
        yield Server("a Bolt app that does nothing", process, f"http://127.0.0.1:{port}")


@contextmanager
def _process(command: list[str], env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=quiet, stderr=quiet)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _cpu(pid: int) -> float:
    """Return the seconds of CPU a process has used, all its threads together."""
    stat = Path(f"/proc/{pid}/stat").read_text()
    fields = re.sub(r"^.*\) ", "", stat).split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _resources(number: int) -> tuple[Resource, ...]:
    rng = random.Random(1)
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    words = ["data", "mesh", "governance", "trust", "product", "smith"]
    words += ["".join(rng.choices(syllables, k=3)) for _ in range(2000)]

    def some(count: int) -> str:
        return " ".join(rng.choices(words, k=count))

    return tuple(
        Resource(
            id=f"r{n}",
            title=some(5).title(),
            url=f"https://example.org/{n}",
            kind=rng.choice(["article", "book", "talk"]),
            authors=(some(2).title(),),
            summary=f"{some(15).capitalize()}. {some(15).capitalize()}.",
            topics=(rng.choice(words[:100]),),
        )
        for n in range(number)
    )


if __name__ == "__main__":
    main()
