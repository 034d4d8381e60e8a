"""Conversations are held with the shipped list, over HTTP."""

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.app import Bot
from bot.playground import Slack
from tests.running import over_http
from tests.store.databases import postgres, postgres_url

__all__ = ["postgres", "postgres_url"]


@pytest_asyncio.fixture
async def bot(slack: Slack) -> AsyncIterator[Bot]:
    async with over_http(slack) as running:
        yield running.bot
