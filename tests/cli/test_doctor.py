"""The doctor finds what is wrong and says the one thing to do next."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot import cli
from bot.playground import Slack
from tests.running import over_http
from tests.store.databases import outgrow


@pytest.fixture
def configured(slack: Slack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Slack:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/doctor.db")
    monkeypatch.setenv("SLACK_BOT_TOKEN", slack.bot_token)
    monkeypatch.setenv("SLACK_APP_TOKEN", slack.app_token)
    monkeypatch.setenv("SLACK_SIGNING_SECRET", slack.signing_secret)
    monkeypatch.setenv("SLACK_API_URL", slack.api_url)
    return slack


async def _doctor(*arguments: str) -> int:
    return await asyncio.to_thread(cli.main, ["doctor", *arguments])


async def test_when_all_is_well_the_next_step_is_to_run(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await _doctor() == 0
    out = capsys.readouterr().out
    assert "WRONG" not in out
    assert "scopes: all granted" in out
    assert "Next: python -m bot run" in out


async def test_without_tokens_it_says_where_to_get_the_first(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "WRONG SLACK_BOT_TOKEN is missing" in out
    assert "Next: SLACK_BOT_TOKEN is missing: it starts with xoxb-" in out


async def test_a_misspelt_key_is_named_with_the_nearest_setting(
    configured: Slack,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("RESORCES=python.yaml\n")
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "WRONG .env: RESORCES is no setting; the nearest one is RESOURCES\n" in out
    assert "Next: in .env write RESOURCES instead of RESORCES" in out
    (tmp_path / ".env").write_text("COMPOSE_FILE=x.yaml\n")
    assert await _doctor() == 0
    assert "ok    .env: COMPOSE_FILE is no setting, and is not read\n" in capsys.readouterr().out


async def test_a_weekly_time_that_run_would_refuse_is_named(
    configured: Slack, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEEKLY_CHANNEL", "C0DATAMESH")
    monkeypatch.setenv("WEEKLY_AT", "someday")
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "WRONG WEEKLY_AT is 'someday'\n" in out
    assert "Next: WEEKLY_AT is 'someday': The weekday is missing." in out
    monkeypatch.setenv("WEEKLY_AT", "monday 9:00")
    assert await _doctor() == 0


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
async def test_a_token_slack_refuses_is_named(
    configured: Slack, capsys: pytest.CaptureFixture[str], method: str
) -> None:
    configured.expect("invalid_auth")
    configured.fault(method=method, kind="error", error="invalid_auth")
    assert await _doctor() == 1
    assert "Slack says invalid_auth" in capsys.readouterr().out


async def test_a_scope_that_was_not_granted_means_reinstalling(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    configured.world.bot = replace(configured.world.bot, scopes=frozenset({"commands"}))
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "app_mentions:read" in out
    assert "Next: reinstall the app" in out


async def test_the_public_address_is_tried_as_slack_does(
    configured: Slack, capsys: pytest.CaptureFixture[str]
) -> None:
    async with over_http(configured) as running:
        assert await _doctor("--http", running.address) == 0
        assert "/slack/events answered 200" in capsys.readouterr().out
    assert await _doctor("--http", "http://127.0.0.1:9") == 1
    assert "Next: start the bot" in capsys.readouterr().out


async def test_a_database_of_a_newer_release_means_running_that_one(
    configured: Slack, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await outgrow(url)
    monkeypatch.setenv("DATABASE_URL", url)
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "WRONG database: its tables were made by a newer release" in out
    assert "Next: run that release again" in out


async def test_a_database_that_is_away_is_named(
    configured: Slack, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/none")
    assert await _doctor() == 1
    out = capsys.readouterr().out
    assert "WRONG database: " in out
    assert "Next: see that the database of DATABASE_URL runs" in out
