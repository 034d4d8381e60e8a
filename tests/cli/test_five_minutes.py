"""“Put it into your Slack in five minutes”, walked through as the README writes it."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.playground import Slack

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
STEPS = README.partition("## Put it into your Slack in five minutes")[2].partition("\n## ")[0]


async def _bot(folder: Path, *arguments: str) -> tuple[int | None, str]:
    """Run a command of the README where a newcomer's .env lies."""
    async with _started(folder, *arguments) as process:
        out, _ = await asyncio.wait_for(process.communicate(), 20)
        return process.returncode, out.decode()


@asynccontextmanager
async def _started(folder: Path, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, cwd=folder, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder)},
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
            await process.communicate()


async def test_five_minutes(slack: Slack, tmp_path: Path) -> None:
    # 1. Create the app: the link carries the manifest of the repository.
    assert "`python -m bot manifest --url` prints a link" in STEPS
    code, link = await _bot(tmp_path, "manifest", "--url")
    assert code == 0
    manifest = json.loads(parse_qs(urlsplit(link.strip()).query)["manifest_json"][0])
    assert manifest == json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))

    # 2. Install it: Slack grants what the manifest asks for.
    granted = frozenset(manifest["oauth_config"]["scopes"]["bot"])
    slack.world.bot = replace(slack.world.bot, scopes=granted)

    # 3. Copy two tokens, into the example as it is.
    assert "`cp .env.example .env`" in STEPS
    env = (ROOT / ".env.example").read_text(encoding="utf-8")
    for name, token in (("BOT", slack.bot_token), ("APP", slack.app_token)):
        assert f"`SLACK_{name}_TOKEN`" in STEPS
        env = re.sub(rf"^SLACK_{name}_TOKEN=$", f"SLACK_{name}_TOKEN={token}", env, flags=re.M)
    env = re.sub(r"^#SLACK_API_URL=.*$", f"SLACK_API_URL={slack.api_url}", env, flags=re.M)
    (tmp_path / ".env").write_text(env, encoding="utf-8")

    # 4. Check.
    assert "`python -m bot doctor`" in STEPS
    code, told = await _bot(tmp_path, "doctor")
    assert code == 0, told
    assert "scopes: all granted" in told
    assert told.splitlines()[-1].startswith("Next: python -m bot run")

    # 5. Run, and invite it.
    assert "`python -m bot run`, then `/invite @datamesh`" in STEPS
    async with _started(tmp_path, "run"):
        await slack.socket.connected()
        slack.invite_bot("#lounge")
        await slack.mention("how do I get people to trust my data products?", channel="#lounge")
        assert "Surfacing reliability SLIs and SLOs" in slack.said("#lounge")[-1]
        await slack.command("/datamesh principels", channel="#lounge")
        assert "Data Mesh Principles" in slack.seen_by("Ana", "#lounge")[-1]
