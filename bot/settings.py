"""Environment and .env → frozen Settings, or every missing and wrong variable at once.

The only place that reads the environment.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values

from bot.weekly.schedule import is_zone

SLACK_API_URL = "https://slack.com/api/"
_HERE = Path(__file__).resolve().parent
# A checkout has the list at its root; an installed package carries a copy beside this file.
_LISTS = (_HERE.parent / "resources.yaml", _HERE / "resources.yaml")

# What `parse` reads, in the order of .env.example; the last two are those of the system.
NAMES = (
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "HOST",
    "PORT",
    "RESOURCES",
    "COMMAND",
    "DATABASE_URL",
    "WEEKLY_ZONE",
    "WEEKLY_ADMINS",
    "WEEKLY_CHANNEL",
    "WEEKLY_AT",
    "LOG_FORMAT",
    "SLACK_API_URL",
    "XDG_DATA_HOME",
    "DYNO",
)
# difflib's ratio: SLACK_TOKEN is 0.85 like SLACK_BOT_TOKEN, SLACK_CLIENT_SECRET 0.77 like another.
_NEAR = 0.8

LogFormat = Literal["text", "json"]


class WrongSettings(Exception):
    """Settings that cannot work; `problems` has a line for each, with what to do."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set; see .env.example for what each means.

    `port` is None when PORT is not set: Socket Mode then opens no port at all.
    """

    resources: Path
    command: str = "/datamesh"
    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    slack_api_url: str = SLACK_API_URL
    host: str = "0.0.0.0"  # noqa: S104 - a platform's router must reach it; set HOST to narrow it
    port: int | None = None
    log_format: LogFormat = "text"
    database_url: str = field(default_factory=lambda: _default_database(os.environ), repr=False)
    weekly_zone: str = "UTC"
    weekly_admins: frozenset[str] = frozenset()
    weekly_channel: str = ""
    weekly_at: str = ""

    @property
    def mention(self) -> str:
        """How people call the bot in a message: "@datamesh"."""
        return f"@{self.command.removeprefix('/')}"

    @property
    def socket_mode(self) -> bool:
        """Whether Slack is reached through a socket that we open, without a public address."""
        return bool(self.app_token)


def load(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment, and `env_file` for what the environment does not set.

    Raises WrongSettings.
    """
    return parse({**_read(env_file), **os.environ})


def strangers(env_file: Path = Path(".env")) -> dict[str, str]:
    """Return each key of the file that is no setting, with the nearest one, or ""."""
    return {
        key: next(iter(get_close_matches(key.upper(), NAMES, n=1, cutoff=_NEAR)), "")
        for key in _read(env_file)
        if key not in NAMES
    }


def _read(env_file: Path | None) -> dict[str, str]:
    try:
        from_file = dotenv_values(env_file) if env_file and env_file.is_file() else {}
    except OSError as error:
        raise WrongSettings([f"{env_file} cannot be read: {error.strerror}."]) from error
    except UnicodeDecodeError as error:
        raise WrongSettings([f"{env_file} is not UTF-8: save it as UTF-8."]) from error
    return {key: value or "" for key, value in from_file.items()}


def parse(env: Mapping[str, str]) -> Settings:
    """Check every variable; raises WrongSettings naming all that are wrong."""
    problems: list[str] = []

    def read(name: str, default: str, check: Callable[[str], str]) -> str:
        value = env.get(name, "").strip() or default
        problem = check(value) if value else ""
        if problem:
            problems.append(f"{name} {problem}")
        return value

    default_list = next((path for path in _LISTS if path.is_file()), _LISTS[0])
    settings = Settings(
        resources=Path(os.path.expanduser(read("RESOURCES", str(default_list), _check_path))),
        command=read("COMMAND", "/datamesh", _check_command),
        bot_token=read("SLACK_BOT_TOKEN", "", _starts_with("xoxb-", _WHERE["SLACK_BOT_TOKEN"])),
        app_token=read("SLACK_APP_TOKEN", "", _starts_with("xapp-", _WHERE["SLACK_APP_TOKEN"])),
        signing_secret=read("SLACK_SIGNING_SECRET", "", _any),
        slack_api_url=_with_slash(read("SLACK_API_URL", SLACK_API_URL, _check_url)),
        host=read("HOST", "0.0.0.0", _any),  # noqa: S104 - see Settings.host
        port=_port(read("PORT", "", check_port)),
        log_format="json" if read("LOG_FORMAT", "text", _check_format) == "json" else "text",
        database_url=read("DATABASE_URL", _default_database(env), _check_database(env)),
        weekly_zone=read("WEEKLY_ZONE", "UTC", _check_zone),
        weekly_admins=frozenset(re.split(r"[,\s]+", read("WEEKLY_ADMINS", "", _check_people)))
        - {""},
        weekly_channel=read("WEEKLY_CHANNEL", "", check_channel),
        weekly_at=read("WEEKLY_AT", "", _any),
    )
    if bool(settings.weekly_channel) != bool(settings.weekly_at):
        problems.append(
            "WEEKLY_CHANNEL and WEEKLY_AT belong together: set both or neither, "
            'such as WEEKLY_AT="monday 9:00 Europe/Berlin".'
        )
    if problems:
        raise WrongSettings(problems)
    return settings


def check_token(settings: Settings) -> None:
    """Raise WrongSettings unless the bot can speak in a workspace with these settings."""
    if problems := _missing_token(settings):
        raise WrongSettings(problems)


def check_for_slack(settings: Settings) -> None:
    """Raise WrongSettings unless the bot can also hear what is said to it."""
    problems = _missing_token(settings)
    if not settings.app_token and not settings.signing_secret:
        problems.append(
            "SLACK_APP_TOKEN is missing (Socket Mode, needs no public address): "
            f"{_WHERE['SLACK_APP_TOKEN']}. Or, to receive HTTP requests, set "
            f"SLACK_SIGNING_SECRET: {_WHERE['SLACK_SIGNING_SECRET']}."
        )
    if problems:
        raise WrongSettings(problems)


def refused_token(code: str) -> str:
    """Say that Slack does not take the bot token, with its word for why, and what to do."""
    where = _WHERE["SLACK_BOT_TOKEN"]
    return f"SLACK_BOT_TOKEN is refused by Slack ({code}): copy it again, {where}."


def _missing_token(settings: Settings) -> list[str]:
    missing = f"SLACK_BOT_TOKEN is missing: {_WHERE['SLACK_BOT_TOKEN']}."
    return [] if settings.bot_token else [missing]


_WHERE = {
    "SLACK_BOT_TOKEN": "it starts with xoxb- and is at api.slack.com/apps → your app → "
    "OAuth & Permissions → Bot User OAuth Token",
    "SLACK_APP_TOKEN": "it starts with xapp- and is made at api.slack.com/apps → your app → "
    "Basic Information → App-Level Tokens, with the scope connections:write",
    "SLACK_SIGNING_SECRET": "api.slack.com/apps → your app → Basic Information → "
    "App Credentials → Signing Secret",
}


def _any(value: str) -> str:
    return ""


def _starts_with(prefix: str, where: str) -> Callable[[str], str]:
    # The value is a secret, so a message never repeats it.
    return lambda value: "" if value.startswith(prefix) else f"is not the right token: {where}."


def _check_path(value: str) -> str:
    # Unlike that of Path, this leaves the home of nobody as it is.
    if os.path.expanduser(value).startswith("~"):
        return f"is {value!r}: no user has that home; write the path in full."
    return ""


def _check_command(value: str) -> str:
    if re.fullmatch(r"/[a-z0-9_-]{1,31}", value):
        return ""
    return f"is {value!r}: write a slash and up to 31 of a-z, 0-9, - and _, such as /datamesh."


def _check_url(value: str) -> str:
    return "" if re.match(r"https?://[^\s/]", value) else f"is {value!r}: write an http(s) address."


def check_port(value: str) -> str:
    """Say what is wrong with the number of a port, if anything."""
    if _port(value) is not None:
        return ""
    return f"is {value!r}: write a number from 0 to 65535, such as 3000."


def _check_format(value: str) -> str:
    return "" if value in ("text", "json") else f"is {value!r}: write text or json."


def _default_database(env: Mapping[str, str]) -> str:
    """Name a file in the user's data folder (https://specifications.freedesktop.org/basedir)."""
    base = env.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return f"sqlite:///{Path(base) / 'datamesh-bot' / 'datamesh.db'}"


def _check_database(env: Mapping[str, str]) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not re.match(r"(sqlite|postgres(ql)?)(\+\w+)?://", value):
            return "is no address of a database: write sqlite:////path/to/file or postgresql://…"
        if value.startswith("sqlite") and "DYNO" in env:
            return (
                "is missing: the disk of a dyno is emptied at every restart, so add a Postgres "
                "database, which sets it."
            )
        return ""

    return check


def _check_zone(value: str) -> str:
    return "" if is_zone(value) else f"is {value!r}: write an IANA zone, such as Europe/Berlin."


def _check_people(value: str) -> str:
    wrong = [
        id_
        for id_ in re.split(r"[,\s]+", value.strip(", "))
        if not re.fullmatch(r"[UW][A-Z0-9]+", id_)
    ]
    if not wrong:
        return ""
    return f"names {wrong[0]!r}: write member ids such as U024BE7LH, which a Slack profile shows."


def check_channel(value: str) -> str:
    """Say what is wrong with a channel's id, if anything."""
    if re.fullmatch(r"[CG][A-Z0-9]+", value):
        return ""
    return f"is {value!r}: write a channel's id, such as C024BE91L, from the end of its link."


def _with_slash(url: str) -> str:
    # slack_sdk joins method names onto it.
    return url if url.endswith("/") else f"{url}/"


def _port(value: str) -> int | None:
    if re.fullmatch("[0-9]{1,5}", value) and int(value) <= 65535:
        return int(value)
    return None
