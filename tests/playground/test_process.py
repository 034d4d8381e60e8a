"""The stand-in as a process of its own, spoken to through its control door."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator

import aiohttp
import pytest_asyncio
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient


class Running:
    """The process and what it said to put into settings."""

    def __init__(self, process: Process, settings: dict[str, str]) -> None:
        self.process = process
        self.settings = settings
        self.url = settings["SLACK_API_URL"].removesuffix("/api/")

    async def speak(self, verb: str, **arguments: object) -> object:
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/control/{verb}", json=arguments) as reply,
        ):
            return await reply.json()


@pytest_asyncio.fixture
async def running() -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.playground", stdout=PIPE
    )
    assert process.stdout is not None
    settings: dict[str, str] = {}
    while "SLACK_SIGNING_SECRET" not in settings:
        line = (await process.stdout.readline()).decode().strip()
        if not line.startswith("#"):
            name, _, value = line.partition("=")
            settings[name] = value
    yield Running(process, settings)
    if process.returncode is None:
        process.kill()
    await process.communicate()


async def test_it_prints_settings_that_work_and_stops_when_asked(running: Running) -> None:
    client = AsyncWebClient(
        token=running.settings["SLACK_BOT_TOKEN"], base_url=running.settings["SLACK_API_URL"]
    )
    assert (await client.auth_test())["user"] == "datamesh"
    running.process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(running.process.wait(), 5) == 0


async def test_its_verbs_are_spoken_through_the_control_door(running: Running) -> None:
    async def hear(_: web.Request) -> web.StreamResponse:
        return web.json_response({"text": "hello", "response_type": "in_channel"})

    app = web.Application()
    app.router.add_post("/slack/events", hear)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await running.speak("connect", url=f"http://127.0.0.1:{runner.addresses[0][1]}")
    done = await running.speak("command", line="/datamesh", user="Ben")
    assert isinstance(done, dict)
    assert (done["status"], done["messages"][0]["reads"]) == (200, "hello")
    assert await running.speak("said") == ["datamesh: hello"]
    await running.speak("fault", method="chat.postMessage", kind="ratelimited")
    again = await running.speak("redeliver")
    assert isinstance(again, dict)
    assert again["status"] == 200
    await runner.cleanup()


async def test_a_wrong_verb_says_which_there_are(running: Running) -> None:
    assert "command" in str(await running.speak("shout"))
    assert "unexpected keyword" in str(await running.speak("command", line="/datamesh", at="#x"))
    assert "no button says" in str(await running.speak("click", label="Go"))


async def test_the_door_is_closed_to_pages_of_others(running: Running) -> None:
    url = f"{running.url}/control/said"
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data="{}", headers={"Content-Type": "text/plain"}) as reply:
            assert reply.status == 415
        async with session.post(url, json={}, headers={"Host": "evil.example:80"}) as reply:
            assert reply.status == 421
        async with session.get(f"{running.url}/control/transcript") as reply:
            assert reply.status == 200
