"""Log lines are readable by people and machines, and hold no secret."""

import json
import logging
import sys

import pytest

from bot.logs import JsonLine, TextLine, redact


def _record(message: str, **extra: object) -> logging.LogRecord:
    record = logging.makeLogRecord({"name": "bot", "levelname": "INFO", "msg": message})
    vars(record).update(extra)
    return record


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-123-456-abcDEF",
        "xoxe.xoxp-1-Mi0y",
        "xapp-1-A0-9-f00",
        "https://hooks.slack.com/commands/T1/2/abc",
        "v0=" + "a" * 64,
        "ticket=1f7ab0e4-c0de",
    ],
)
def test_secrets_are_hidden_wherever_they_are(secret: str) -> None:
    assert secret not in redact(f"token {secret} was refused")
    for formatter in (JsonLine(), TextLine()):
        assert secret not in formatter.format(_record("failed", token=secret))


@pytest.mark.parametrize("around", ["{}", "'{}'", '"{}"', "({})\nnext", "{}\\", "?{}&app_id=A1"])
@pytest.mark.parametrize("secret", ["https://hooks.slack.com/actions/T1/2/abc", "ticket=1f7-c0de"])
def test_a_line_stays_json_and_keeps_what_is_around_a_secret(secret: str, around: str) -> None:
    fields = json.loads(JsonLine().format(_record(around.format(secret))))
    before, after = around.split("{}")
    assert str(fields["message"]).startswith(before)
    assert str(fields["message"]).endswith("[secret]" + after)


def test_a_line_has_its_facts_in_both_forms() -> None:
    record = _record("answered", kind="find", ms=0.4)
    assert TextLine().format(record).endswith("INFO bot: answered kind=find ms=0.4")
    assert json.loads(JsonLine().format(record))["kind"] == "find"


def test_a_traceback_is_part_of_the_json_line() -> None:
    try:
        raise ValueError("xoxb-1-secret")
    except ValueError:
        record = _record("failed", exc_info=sys.exc_info())
    line = JsonLine().format(record)
    assert "\n" not in line
    assert "ValueError" in json.loads(line)["traceback"]
    assert "xoxb-1-secret" not in line
