"""Workspaces that are switched off → switched on again, once Slack takes their token."""

import logging
from datetime import datetime

from bot.posting.limits import Limits
from bot.posting.sending import ClientFor, call
from bot.store import Store, workspaces

log = logging.getLogger(__name__)


async def revive(store: Store, client_for: ClientFor, now: datetime, limits: Limits) -> None:
    """Try the token of each workspace that is off, with a patience between two tries.

    One that stays refused is no news: that was said when it was switched off.
    """
    async with store.reading() as connection:
        waiting = await workspaces.tried_before(connection, now - limits.patience)
    for team in waiting:
        client = await client_for(team)
        answer = await call(client.auth_test(), limits.guard)
        async with store.writing() as connection:
            if isinstance(answer, dict):
                await workspaces.switch_on(connection, team)
                log.warning("workspace %s: its token works again, weekly posts go on", team)
            else:
                await workspaces.note_try(connection, team, now)
