"""`python -m bot run` as operators run it: a process of its own, beside a stand-in Slack."""

import asyncio
import json
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp
import pytest

from bot.playground import Slack

ROOT = Path(__file__).parent.parent.parent


@asynccontextmanager
async def _running(env: Mapping[str, str], command: str = "run") -> AsyncIterator[Process]:
    with TemporaryDirectory() as data:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", command, stdout=PIPE, stderr=PIPE, cwd=ROOT,
            env={**os.environ, "XDG_DATA_HOME": data, "LOG_FORMAT": "json", **env},
        )  # fmt: skip
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def _log_line(process: Process, containing: str) -> dict[str, object]:
    assert process.stderr is not None
    async with asyncio.timeout(20):
        while line := await process.stderr.readline():
            found: dict[str, object] = json.loads(line)
            if containing in str(found["message"]):
                return found
    raise AssertionError(f"the log never said {containing!r}")


def _env(slack: Slack, **more: str) -> dict[str, str]:
    return {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url, **more}


async def _over_http(slack: Slack, process: Process) -> str:
    listening = await _log_line(process, "listening at")
    address = str(listening["message"]).split()[-1]
    slack.connect(address)
    return address


async def test_over_http_it_answers_and_tells_of_its_health(slack: Slack) -> None:
    env = _env(slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT="0", HOST="127.0.0.1")
    async with _running(env) as process:
        address = await _over_http(slack, process)
        await slack.command("/datamesh principles")
        assert "Data Mesh Principles" in slack.seen_by("Ana")[-1]
        answered = await _log_line(process, "answered")
        assert (answered["kind"], answered["door"]) == ("find", "command")
        assert "principles" not in json.dumps(answered)
        async with aiohttp.ClientSession() as session:
            health = await (await session.get(f"{address}/healthz")).json()
        assert health["status"] == "ok"
        assert health["resources"] == 7
        assert health["problems"] == []


async def test_by_socket_it_answers_and_opens_a_port_for_health_only_when_told(
    slack: Slack,
) -> None:
    async with _running(_env(slack, SLACK_APP_TOKEN=slack.app_token)) as process:
        await slack.socket.connected()
        await slack.command("/datamesh principles")
        assert "Data Mesh Principles" in slack.seen_by("Ana")[-1]
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 5) == 0


async def test_it_starts_while_slack_is_away_and_connects_when_it_is_back(slack: Slack) -> None:
    await slack.socket.kill()
    async with _running(_env(slack, SLACK_APP_TOKEN=slack.app_token)) as process:
        await _log_line(process, "no connection to Slack")
        await slack.socket.restart()
        await slack.socket.connected()
        assert (await slack.command("/datamesh slo")).message is not None


async def test_on_sigterm_it_finishes_what_is_under_way_within_five_seconds(slack: Slack) -> None:
    env = _env(slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT="0", HOST="127.0.0.1")
    async with _running(env) as process:
        await _over_http(slack, process)
        fault = slack.fault(method="chat.postMessage", kind="delay")
        asking = asyncio.create_task(slack.mention("principles"))
        await slack.until(lambda: fault.used)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        await _log_line(process, "stopping")
        fault.release()
        assert await asyncio.wait_for(process.wait(), 5) == 0
        assert time.monotonic() - started < 5
        assert (await asking).status == 200
    assert "Data Mesh Principles" in slack.said()[-1]


@pytest.mark.parametrize("door", ["http", "socket"])
async def test_on_sigterm_a_command_under_way_is_still_answered(slack: Slack, door: str) -> None:
    http = {"SLACK_SIGNING_SECRET": slack.signing_secret, "PORT": "0", "HOST": "127.0.0.1"}
    socket = {"SLACK_APP_TOKEN": slack.app_token}
    async with _running(_env(slack, **(http if door == "http" else socket))) as process:
        await (_over_http(slack, process) if door == "http" else slack.socket.connected())
        # Each of the three questions to Slack is given up after 0.6 s.
        faults = [slack.fault(method="users.info", kind="delay")]
        faults += [slack.fault(method="conversations.info", kind="delay", times=2)]
        asking = asyncio.create_task(slack.command("/datamesh weekly monday 9:00"))
        await slack.until(lambda: faults[0].used)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        answer = await asking
        assert answer.message is not None, answer.error
        assert "Done." in answer.message.text
        for each in faults:
            each.release()
        assert await asyncio.wait_for(process.wait(), 5) == 0
        assert time.monotonic() - started < 5


async def test_a_port_that_is_taken_is_said_plainly(slack: Slack) -> None:
    port = slack.url.rpartition(":")[2]
    env = _env(slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT=port, HOST="127.0.0.1")
    async with _running(env) as process:
        _, error = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode == 2
        assert "Set another PORT" in error.decode()
        assert "Traceback" not in error.decode()


async def test_an_address_that_is_not_of_this_machine_is_said_plainly(slack: Slack) -> None:
    host = "203.0.113.1"  # kept for documents: https://datatracker.ietf.org/doc/html/rfc5737
    env = _env(slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT="0", HOST=host)
    async with _running(env) as process:
        _, error = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode == 2
        assert f"Nothing can listen at HOST={host}: " in error.decode()
        assert "PORT" not in error.decode()


async def test_by_socket_it_tells_of_its_health_when_a_port_is_set(slack: Slack) -> None:
    env = _env(slack, SLACK_APP_TOKEN=slack.app_token, PORT="0", HOST="127.0.0.1")
    async with _running(env) as process:
        listening = await _log_line(process, "listening at")
        address = str(listening["message"]).split()[-1]
        async with aiohttp.ClientSession() as session:
            assert (await session.get(f"{address}/healthz")).status == 200
            assert (await session.post(f"{address}/slack/events")).status == 404


async def test_sigterm_does_not_wait_for_a_slack_that_never_answers(slack: Slack) -> None:
    env = _env(slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT="0", HOST="127.0.0.1")
    slack.expect("dispatch_failed")
    async with _running(env) as process:
        await _over_http(slack, process)
        fault = slack.fault(method="chat.postMessage", kind="delay")
        asking = asyncio.create_task(slack.mention("principles"))
        await slack.until(lambda: fault.used)
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.wait(), 5)
        fault.release()
        await asking


async def _finds(slack: Slack, words: str) -> bool:
    answer = await slack.command(f"/datamesh {words}")
    return bool(answer.message and answer.message.links)


async def test_an_edited_list_is_served_within_a_second_and_a_bad_save_changes_nothing(
    slack: Slack, tmp_path: Path
) -> None:
    listed = tmp_path / "list.yaml"
    entry = (
        "- {{id: {id}, title: {title}, url: 'https://x.example/{id}', kind: book, "
        "authors: [], summary: ''}}\n"
    )
    listed.write_text(entry.format(id="one", title="Gardening"))
    env = _env(
        slack, SLACK_SIGNING_SECRET=slack.signing_secret, PORT="0", HOST="127.0.0.1",
        RESOURCES=str(listed),
    )  # fmt: skip
    async with _running(env) as process:
        await _over_http(slack, process)
        listed.write_text(entry.format(id="one", title="Beekeeping"))
        async with asyncio.timeout(1):
            while not await _finds(slack, "beekeeping"):  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.02)
        listed.write_text("- {id: [")
        await _log_line(process, "the last list stays")
        assert await _finds(slack, "beekeeping")


@pytest.mark.parametrize(
    ("name", "secret"),
    [("SLACK_BOT_TOKEN", "xoxb-1-abc"), ("SLACK_APP_TOKEN", "xapp-1-A-2-def")],
)
async def test_a_token_never_reaches_the_log(slack: Slack, name: str, secret: str) -> None:
    slack.expect("invalid_auth")
    env = _env(slack, SLACK_APP_TOKEN=slack.app_token) | {name: secret}
    async with _running(env) as process:
        assert process.stderr is not None
        said = ""
        async with asyncio.timeout(20):
            while "invalid_auth" not in said:
                said += (await process.stderr.readline()).decode()
        if process.returncode is None:
            process.terminate()
        said += (await process.stderr.read()).decode()
        assert secret not in said


@pytest.mark.parametrize("error", ["invalid_auth", "account_inactive", "token_revoked"])
async def test_a_bot_token_that_slack_refuses_ends_it_with_what_to_do(
    slack: Slack, error: str
) -> None:
    slack.expect(error)
    slack.fault(method="auth.test", kind="error", error=error)
    async with _running(_env(slack, SLACK_APP_TOKEN=slack.app_token)) as process:
        _, told = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 2
    assert f"SLACK_BOT_TOKEN is refused by Slack ({error}): copy it again" in told.decode()
    assert "OAuth & Permissions" in told.decode()
    assert "Traceback" not in told.decode()


async def test_a_worker_ends_as_well_when_slack_refuses_its_token(
    slack: Slack, postgres_url: str
) -> None:
    slack.expect("invalid_auth")
    slack.fault(method="auth.test", kind="error", error="invalid_auth")
    async with _running(_env(slack, DATABASE_URL=postgres_url), "worker") as process:
        _, told = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 2
    assert "SLACK_BOT_TOKEN is refused by Slack (invalid_auth)" in told.decode()
    assert "Traceback" not in told.decode()


async def test_a_slack_in_trouble_at_the_start_is_no_reason_to_stop(slack: Slack) -> None:
    slack.expect("internal_error")
    slack.fault(method="auth.test", kind="error", error="internal_error")
    async with _running(_env(slack, SLACK_APP_TOKEN=slack.app_token)) as process:
        await _log_line(process, "SLACK_BOT_TOKEN is not checked: Slack says internal_error")
        await slack.socket.connected()
        assert (await slack.command("/datamesh slo")).message is not None


async def test_the_ticket_of_a_socket_never_reaches_the_log(slack: Slack) -> None:
    slack.fault(method="link", kind="status", status=503)
    async with _running(_env(slack, SLACK_APP_TOKEN=slack.app_token)) as process:
        failed = await _log_line(process, "Failed to connect")
        assert "link?[secret]&app_id=" in str(failed["message"])
        assert "ticket" not in json.dumps(failed), "not in the traceback either"
