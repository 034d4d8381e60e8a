"""How a game begins and ends, and the moments its clock knows; no browser needed."""

import asyncio
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.cli.guest import starter
from bot.playground.page import Guest, GuestFailed, Host, playing
from bot.playground.page.clock import eve_of_change, next_monday
from bot.settings import Settings

ROOT = Path(__file__).parent.parent.parent
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
TRY = ("-m", "bot", "try", "--port", "0", "--no-browser")


@asynccontextmanager
async def nobody(host: Host) -> AsyncIterator[Guest]:
    yield Guest(address="http://127.0.0.1:9", command="/datamesh")


async def test_another_port_is_taken_when_this_one_is_not_free() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with playing(nobody, port=port) as slack:
            assert slack.url != f"http://127.0.0.1:{port}"


async def test_the_bot_is_called_as_its_settings_say() -> None:
    async with playing(nobody, name="python") as slack:
        assert slack.world.bot.name == "python"


async def test_the_folder_of_the_bot_is_thrown_away() -> None:
    folders = []

    @asynccontextmanager
    async def note_folder(host: Host) -> AsyncIterator[Guest]:
        folders.append(host.data)
        (host.data / "store").write_text("something", encoding="utf-8")
        yield Guest(address="http://127.0.0.1:9", command="/datamesh")

    async with playing(note_folder):
        assert folders[0].is_dir()
    assert not folders[0].exists()


async def test_a_bot_that_cannot_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(GuestFailed, match=r"missing\.yaml"):
        async with playing(starter(Settings(resources=tmp_path / "missing.yaml"))):
            pass


async def test_it_prints_its_address_and_stops_when_told() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, *TRY, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
    url = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
    async with aiohttp.ClientSession() as session, session.get(url) as page:
        assert page.status == 200
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 10) == 0


@pytest.mark.parametrize(
    ("now", "zone", "monday"),
    [
        ("2026-11-22T12:00", BERLIN, "2026-11-23T08:00"),
        ("2026-11-23T07:59", BERLIN, "2026-11-23T08:00"),
        ("2026-11-23T08:00", BERLIN, "2026-11-30T08:00"),
        ("2026-03-27T12:00", BERLIN, "2026-03-30T07:00"),  # the clocks change in between
        ("2026-11-23T13:00", NEW_YORK, "2026-11-23T14:00"),
    ],
)
def test_next_monday_is_at_nine_in_the_zone(now: str, zone: ZoneInfo, monday: str) -> None:
    found = next_monday(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)
    assert found.astimezone(UTC) == datetime.fromisoformat(monday).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "zone", "eve"),
    [
        ("2026-11-22T12:34", BERLIN, "2027-03-28T00:00"),
        ("2027-03-28T00:00", BERLIN, "2027-10-31T00:00"),
        ("2026-11-22T12:34", NEW_YORK, "2027-03-14T06:00"),
    ],
)
def test_the_eve_of_a_change_is_an_hour_before_it(now: str, zone: ZoneInfo, eve: str) -> None:
    found = eve_of_change(datetime.fromisoformat(now).replace(tzinfo=UTC), zone)
    assert found == datetime.fromisoformat(eve).replace(tzinfo=UTC)


def test_where_clocks_never_change_there_is_no_eve() -> None:
    assert eve_of_change(datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo("Asia/Kolkata")) is None
