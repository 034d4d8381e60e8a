"""When the database is away, answers go on from memory, and weekly says so."""

import asyncio
import shutil
from pathlib import Path
from threading import enumerate as enumerate_

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
