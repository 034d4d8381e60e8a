"""When the database is away, answers go on from memory, and weekly says so."""

import asyncio
import shutil
from pathlib import Path
from threading import enumerate as enumerate_

import psycopg

from bot.app import utc_now
from bot.cli.run import health
from bot.playground import Slack
from bot.slack.app import connect
from bot.slack.server import serving, web_app
from bot.store import migrate_store, open_store
from tests.running import settings_for


async def test_answers_go_on_and_weekly_says_that_it_cannot(slack: Slack, tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/data/gone.db")
    await migrate_store(store)
    await store.close()
    shutil.rmtree(tmp_path / "data")
    side = connect(settings_for(slack), store)
    app = web_app(lambda: health(side), side.inbox, secret=slack.signing_secret, clock=utc_now)
    async with serving(app, "127.0.0.1", 0) as address:
        slack.connect(address)
        await slack.mention("principles")
        assert "Data Mesh Principles" in slack.said()[-1]
        await slack.command("/datamesh week")
        assert "The resource of week" in slack.seen_by("Ana")[-1]
        await slack.command("/datamesh weekly")
        assert "try again in a minute" in slack.seen_by("Ana")[-1]
        await slack.open_home()
        assert "Find a good resource" in str(slack.home())
        await side.finish(2)
    await store.close()
    # What nobody waited for ends before the loop does.
    for each in enumerate_():
        if "connection_worker" in each.name:
            await asyncio.to_thread(each.join, 5)


async def test_what_needs_no_database_does_not_wait_for_one_that_hangs(
    slack: Slack, postgres_url: str
) -> None:
    store = open_store(postgres_url)
    side = connect(settings_for(slack), store)
    app = web_app(lambda: health(side), side.inbox, secret=slack.signing_secret, clock=utc_now)
    async with (
        serving(app, "127.0.0.1", 0) as address,
        await psycopg.AsyncConnection.connect(postgres_url) as other,
    ):
        slack.connect(address)
        await slack.command("/datamesh weekly monday 9:00")
        await other.execute("LOCK TABLE posts, schedules IN ACCESS EXCLUSIVE MODE")
        await slack.command("/datamesh week")
        assert "The resource of week" in slack.seen_by("Ana")[-1]
        assert (await slack.open_home()).error == ""
        shown = str(slack.home())
        assert "Data Mesh Resources: 7 resources." in shown
        assert "The resource of week" in shown
        assert "I cannot reach my notes on weekly posts" in shown
        await other.rollback()
        await slack.open_home()
        assert "every Monday at 9:00" in str(slack.home())
        await side.finish(2)
    await store.close()
