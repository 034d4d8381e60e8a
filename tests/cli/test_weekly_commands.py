"""`weekly plan`, `weekly post` and `migrate`, and the default subscription of the settings."""

import asyncio
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot import cli
from bot.cli.subscribing import default_schedule, subscribe_default
from bot.playground import Slack
from bot.settings import Settings, WrongSettings, parse
from bot.slack.app import connect
from bot.store import migrate_store, open_store
from bot.weekly.schedule import Schedule
from tests.running import settings_for
from tests.store.databases import Postgres, outgrow

CHANNEL = "C0DATAMESH"
EVERY_MONDAY = Schedule(0, time(9), "Europe/Berlin")


@pytest.fixture
def configured(slack: Slack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Slack:
    monkeypatch.setenv("SLACK_BOT_TOKEN", slack.bot_token)
    monkeypatch.setenv("SLACK_API_URL", slack.api_url)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/weekly.db")
    return slack


async def _cli(*arguments: str) -> int:
    return await asyncio.to_thread(cli.main, list(arguments))


async def _subscribe(slack: Slack, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/weekly.db")
    await migrate_store(store)
    side = connect(settings_for(slack), store, lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))
    await side.weekly.subscribe(slack.world.cast.team_id, CHANNEL, "U0ANA", EVERY_MONDAY)
    await store.close()


async def test_the_plan_says_what_comes_and_when(
    configured: Slack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await _subscribe(configured, tmp_path)
    assert await _cli("weekly", "plan", "--channel", CHANNEL, "--weeks", "7") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "A resource every Monday at 9:00, Europe/Berlin time:"
    assert lines[1].startswith("  Mon 2026-11-30 09:00  ")
    assert len({line[24:] for line in lines[1:]}) == 7, "seven resources in seven weeks"


async def test_a_post_can_be_made_now_and_only_once_a_day(
    configured: Slack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await _subscribe(configured, tmp_path)
    assert await _cli("weekly", "post", "--now", "--channel", CHANNEL) == 0
    assert await _cli("weekly", "post", "--now", "--channel", CHANNEL) == 1
    assert "there already" in capsys.readouterr().err
    assert len(configured.calls("chat.postMessage")) == 1


async def test_a_channel_without_subscription_is_told_what_to_type(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await _cli("weekly", "plan", "--channel", CHANNEL) == 1
    assert "/datamesh weekly monday 9:00" in capsys.readouterr().err


async def test_migrating_says_where_the_tables_are(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await _cli("migrate") == 0
    assert await _cli("migrate") == 0
    assert "weekly.db has today's tables." in capsys.readouterr().out


async def test_a_postgres_without_tables_is_not_written_to_unasked(
    configured: Slack,
    postgres: Postgres,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres.make_empty())
    with pytest.raises(SystemExit) as left:
        await _cli("weekly", "plan", "--channel", CHANNEL)
    assert left.value.code == 2
    assert "run python -m bot migrate first" in capsys.readouterr().err


async def test_a_database_of_a_newer_release_is_said_plainly(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await outgrow(url)
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(SystemExit) as left:
        await _cli("migrate")
    assert left.value.code == 2
    assert "its tables were made by a newer release of the bot" in capsys.readouterr().err


def test_a_database_that_cannot_be_opened_is_said_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////proc/none/x.db")
    with pytest.raises(SystemExit) as left:
        cli.main(["migrate"])
    assert left.value.code == 2
    assert "cannot be used" in capsys.readouterr().err


def test_a_data_folder_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit) as left:
        cli.main(["migrate"])
    assert left.value.code == 2
    folder = tmp_path / "file" / "datamesh-bot"
    said = capsys.readouterr().err
    assert said.startswith(f"The database cannot be used: {folder}/datamesh.db: ")
    assert f"see that the bot may write to the folder {folder}, or name another file" in said
    assert cli.main(["doctor"]) == 1
    assert f"WRONG database: {folder}/datamesh.db: " in capsys.readouterr().out


async def test_a_worker_needs_postgres(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await _cli("worker") == 2
    assert "on SQLite `run` makes the weekly posts itself" in capsys.readouterr().err


def _with(at: str) -> Settings:
    return parse({"WEEKLY_CHANNEL": CHANNEL, "WEEKLY_AT": at, "WEEKLY_ZONE": "Europe/Berlin"})


def test_the_default_subscription_is_read_like_the_command() -> None:
    assert default_schedule(_with("monday 9:00")) == EVERY_MONDAY
    assert default_schedule(_with("monday 9:00 New York")) == Schedule(
        0, time(9), "America/New_York"
    )
    assert default_schedule(parse({})) is None


@pytest.mark.parametrize("at", ["someday", "off"])
def test_a_wrong_default_subscription_is_named(at: str) -> None:
    with pytest.raises(WrongSettings, match="WEEKLY_AT is"):
        default_schedule(_with(at))


async def test_the_default_subscription_needs_no_click_and_overrules_nobody(
    configured: Slack, tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{tmp_path}/weekly.db")
    await migrate_store(store)
    settings = parse(
        {
            "SLACK_BOT_TOKEN": configured.bot_token,
            "SLACK_API_URL": configured.api_url,
            "WEEKLY_CHANNEL": CHANNEL,
            "WEEKLY_AT": "monday 9:00 Berlin",
        }
    )
    side = connect(settings, store)
    team = configured.world.cast.team_id
    await subscribe_default(side)
    made = await side.weekly.get(team, CHANNEL)
    assert made is not None
    assert made.schedule == EVERY_MONDAY
    friday = Schedule(4, time(16), "Europe/Berlin")
    await side.weekly.subscribe(team, CHANNEL, "U0ANA", friday)
    await subscribe_default(side)
    kept = await side.weekly.get(team, CHANNEL)
    assert kept is not None
    assert kept.schedule == friday
    await side.weekly.unsubscribe(team, CHANNEL)
    await subscribe_default(side)
    assert await side.weekly.get(team, CHANNEL) is None, "what somebody ended stays ended"
    await store.close()
