"""Where the bot may look and speak: a channel's id → the Channel, or Slack's reason why not."""

from bot.playground.refusal import Refusal
from bot.playground.world import Channel, World


def known_channel(world: World, id: str) -> Channel:  # noqa: A002 - Slack's word
    """Find a channel that the bot can see; a person's id means their direct message.

    Raises Refusal(channel_not_found), also for a private channel that the bot is not in.
    """
    if id in world.people:
        return world.direct_channel(id)
    found = world.channels.get(id)
    if found is None or (found.kind == "private" and world.bot.user_id not in found.members):
        raise Refusal("channel_not_found")
    return found


def joined_channel(world: World, id: str) -> Channel:  # noqa: A002 - Slack's word
    """Find a channel that the bot may write to.

    Raises Refusal(channel_not_found, is_archived, not_in_channel).
    """
    found = known_channel(world, id)
    if found.archived:
        raise Refusal("is_archived")
    if world.bot.user_id not in found.members:
        raise Refusal("not_in_channel")
    return found
