"""Who may come in by the page's door, what it takes and what it serves; no browser needed."""

import re

import aiohttp
import pytest

from bot.playground import Slack
from bot.playground.page.door import FILES

KILOBYTE = 1000
in_session = pytest.mark.asyncio(loop_scope="session")


@in_session
async def test_the_page_may_load_and_call_nothing_but_itself(game: Slack) -> None:
    async with aiohttp.ClientSession() as session, session.get(game.url) as page:
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        text = await page.text()
    assert not re.search(r"<script(?! type=\"module\" src=)|<style|style=|\son\w+=", text)


@in_session
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 421),
        ({"Host": "127.0.0.1.evil.example:8000"}, 421),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://127.0.0.1"}, 403),
    ],
)
@pytest.mark.parametrize("path", ["/", "/page/live", "/page/app.js", "/page/calm"])
async def test_other_sites_are_refused(
    game: Slack, headers: dict[str, str], status: int, path: str
) -> None:
    method = "POST" if path == "/page/calm" else "GET"
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, game.url + path, headers=headers, json={}) as answer,
    ):
        assert answer.status == status


@in_session
@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/page/write", "text=hello", 415),
        ("/page/write", '{"text": "hello"}', 400),
        ("/page/write", "{", 400),
        ("/page/no_such_verb", "{}", 404),
        ("/page/__init__", "{}", 404),
        ("/page/_command", "{}", 404),
        ("/page/notices", "{}", 404),
    ],
)
async def test_verbs_take_json_that_fits(game: Slack, path: str, body: str, status: int) -> None:
    kind = "application/json" if body.startswith("{") else "application/x-www-form-urlencoded"
    async with (
        aiohttp.ClientSession() as session,
        session.post(game.url + path, data=body, headers={"Content-Type": kind}) as answer,
    ):
        assert answer.status == status


@in_session
@pytest.mark.parametrize("name", ["..%2Fdoor.py", "nothing.js", "%2Fetc%2Fpasswd"])
async def test_only_the_page_s_own_files_are_served(game: Slack, name: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{game.url}/page/{name}") as answer:
        assert answer.status == 404


@in_session
async def test_nobody_reads_or_writes_in_another_s_conversation(game: Slack) -> None:
    direct = game.world.direct_channel("Ana").id
    args = {"user": "U0BEN", "channel": direct, "text": "hello"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{game.url}/page/write", json=args) as answer,
    ):
        assert answer.status == 400
    assert game.messages(channel=direct) == []


def test_the_page_is_small() -> None:
    size = sum(each.stat().st_size for each in FILES.iterdir())
    assert size < 150 * KILOBYTE


def test_the_page_makes_no_markup_from_text_and_no_request_elsewhere() -> None:
    for path in FILES.glob("*.js"):
        code = path.read_text(encoding="utf-8")
        for forbidden in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("):
            assert forbidden not in code, f"{path.name} uses {forbidden}"
    for path in FILES.glob("*.css"):
        assert "url(" not in path.read_text(encoding="utf-8")
