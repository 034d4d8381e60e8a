"""Replies → the App Home: what the bot is, a search box, what was asked for, this week's pick.

Home has no messages: every click and every search publishes it anew, with another body.
"""

from dataclasses import replace
from typing import Any

from bot.reply import Action, Reply
from bot.request import Listing
from bot.slack import blocks
from bot.slack.cards import draw

SEARCH = "home-search"


def home_view(welcome: Reply, body: Reply, week: Reply, weekly: Reply) -> dict[str, Any]:
    """Make the view: `body` is the list, or whatever was asked for last.

    `weekly` tells of the subscriptions of this workspace.
    """
    if not body.groups:
        body = replace(body, actions=(*body.actions, Action("The whole list", Listing())))
    return {
        "type": "home",
        "blocks": [
            blocks.header("Find a good resource"),
            blocks.context(draw(Reply(welcome.lead)).text),
            blocks.search(SEARCH, "What are you looking for?", "Words, a name, or kind:book"),
            *draw(body).blocks,
            blocks.divider(),
            blocks.header("This week"),
            *draw(week).blocks,
            blocks.divider(),
            blocks.header("Every week"),
            *draw(weekly).blocks,
        ],
    }
