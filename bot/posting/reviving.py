"""Workspaces that are switched off → switched on again, once Slack takes their token."""

import asyncio
import logging
from datetime import datetime

from bot.posting.limits import Limits
from bot.posting.sending import ClientFor, call
from bot.store import Store, workspaces

log = logging.getLogger(__name__)


async def revive(store: Store, client_for: ClientFor, now: datetime, limits: Limits) -> None:
    """Try the tokens of a few workspaces that are off, with a patience between two tries of one.

    One that stays refused is no news: that was said when it was switched off. What is due
    elsewhere waits for this, so they are tried at once, and only a few each time.
    """
    async with store.reading() as connection:
        waiting = await workspaces.tried_before(
            connection, now - limits.patience, limit=limits.at_once
        )
    if not waiting:
        return
    clients = [await client_for(team) for team in waiting]
    answers = await asyncio.gather(*(call(each.auth_test(), limits.guard) for each in clients))
    async with store.writing() as connection:
        for team, answer in zip(waiting, answers, strict=True):
            if isinstance(answer, dict):
                await workspaces.switch_on(connection, team)
                log.warning("workspace %s: its token works again, weekly posts go on", team)
            else:
                await workspaces.note_try(connection, team, now)
