"""Settings are read at once, and everything wrong with them is said at once."""

import os
from pathlib import Path

import pytest

from bot import settings
from bot.settings import Settings, WrongSettings


def test_without_any_variable_the_shipped_list_is_used() -> None:
    assert settings.parse({}).resources.name == "resources.yaml"
    assert settings.parse({}).resources.is_file()
    assert settings.parse({}).command == "/datamesh"
    assert settings.parse({}).mention == "@datamesh"


def test_every_wrong_variable_is_named_with_what_to_write() -> None:
    wrong = {
        "SLACK_BOT_TOKEN": "xapp-1",
        "SLACK_APP_TOKEN": "xoxb-1",
        "SLACK_API_URL": "slack",
        "COMMAND": "datamesh",
        "PORT": "http",
        "LOG_FORMAT": "xml",
        "DATABASE_URL": "mysql://x",
        "WEEKLY_ZONE": "Berlin",
        "WEEKLY_ADMINS": "ana",
        "WEEKLY_CHANNEL": "#general",
    }
    with pytest.raises(WrongSettings) as raised:
        settings.parse(wrong)
    assert len(raised.value.problems) == len(wrong) + 1, "and WEEKLY_AT is missing"
    for name in wrong:
        assert any(problem.startswith(f"{name} ") for problem in raised.value.problems)
    assert "xapp-1" not in str(raised.value), "a token must not be repeated"


@pytest.mark.parametrize(
    "port", ["65536", "-1", "٣", "3000.0", pytest.param("9" * 5_000, id="long")]
)
def test_a_port_must_be_one(port: str) -> None:
    with pytest.raises(WrongSettings, match="PORT"):
        settings.parse({"PORT": port})


def test_a_list_in_the_home_of_nobody_is_named() -> None:
    with pytest.raises(WrongSettings, match="RESOURCES is '~nobody2/x': no user has that home"):
        settings.parse({"RESOURCES": "~nobody2/x"})


def test_a_list_may_be_in_the_own_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    assert settings.parse({"RESOURCES": "~/x.yaml"}).resources == Path("/home/ana/x.yaml")
    assert settings.parse({"RESOURCES": "./~x.yaml"}).resources == Path("~x.yaml")


def test_missing_tokens_are_all_named_with_where_to_find_them() -> None:
    with pytest.raises(WrongSettings) as raised:
        settings.check_for_slack(settings.parse({}))
    text = str(raised.value)
    assert len(raised.value.problems) == 2
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"):
        assert name in text
    assert "OAuth & Permissions" in text


@pytest.mark.parametrize("extra", [{"SLACK_APP_TOKEN": "xapp-1"}, {"SLACK_SIGNING_SECRET": "s"}])
def test_a_bot_token_and_one_way_in_are_enough(extra: dict[str, str]) -> None:
    settings.check_for_slack(settings.parse({"SLACK_BOT_TOKEN": "xoxb-1", **extra}))


def test_the_environment_goes_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = tmp_path / ".env"
    env.write_text("COMMAND=/from-file\nPORT=81\n")
    monkeypatch.setenv("COMMAND", "/from-environment")
    monkeypatch.delenv("PORT", raising=False)
    loaded = settings.load(env)
    assert (loaded.command, loaded.port) == ("/from-environment", 81)


def test_a_file_of_settings_that_is_no_text_is_named(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_bytes("COMMAND=/bücher\n".encode("latin-1"))
    with pytest.raises(WrongSettings, match=r"\.env is not UTF-8: save it as UTF-8\."):
        settings.load(env)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_settings_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.touch(mode=0o000)
    with pytest.raises(WrongSettings, match=r"\.env cannot be read: Permission denied\."):
        settings.load(env)


def test_a_key_that_is_no_setting_is_found_with_the_nearest_that_is(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    keys = ("COMMAND", "RESORCES", "slack_bot_token", "SLACK_TOKEN", "COMPOSE_FILE")
    env.write_text("".join(f"{key}=x\n" for key in keys))
    assert settings.strangers(env) == {
        "RESORCES": "RESOURCES",
        "slack_bot_token": "SLACK_BOT_TOKEN",
        "SLACK_TOKEN": "SLACK_BOT_TOKEN",
        "COMPOSE_FILE": "",
    }
    assert settings.strangers(tmp_path / "none") == {}


def test_secrets_are_not_in_the_printed_settings() -> None:
    shown = repr(Settings(Path("x"), bot_token="xoxb-a", app_token="xapp-b", signing_secret="c-d"))
    assert not any(secret in shown for secret in ("xoxb-a", "xapp-b", "c-d"))


def test_an_address_of_slack_gets_the_slash_that_its_client_needs() -> None:
    parsed = settings.parse({"SLACK_API_URL": "http://127.0.0.1:1/api"})
    assert parsed.slack_api_url == "http://127.0.0.1:1/api/"


def test_a_dyno_needs_a_database_that_survives_it() -> None:
    with pytest.raises(WrongSettings, match="disk of a dyno"):
        settings.parse({"DYNO": "web.1"})
    address = "postgres://u:p@h/d"
    assert settings.parse({"DYNO": "web.1", "DATABASE_URL": address}).database_url == address


def test_the_default_database_is_a_file_in_the_data_folder() -> None:
    url = settings.parse({"XDG_DATA_HOME": "/data"}).database_url
    assert url == "sqlite:////data/datamesh-bot/datamesh.db"


def test_admins_are_a_list_of_member_ids() -> None:
    assert settings.parse({"WEEKLY_ADMINS": "U1, U2"}).weekly_admins == {"U1", "U2"}
    assert settings.parse({}).weekly_admins == frozenset()
