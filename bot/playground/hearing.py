"""A message that a person wrote → the events that the app hears of it.

Pure: Slack tells an app only what it subscribed to, in channels that it is a member of.
"""

from collections.abc import Collection

from bot.playground import payloads
from bot.playground.message import Message
from bot.playground.payloads import Delivery
from bot.playground.world import Channel, World

EVENTS = frozenset({"app_mention", "message.im", "app_home_opened"})
_SUBSCRIPTION = {"public": "message.channels", "private": "message.groups", "im": "message.im"}


def events_of(world: World, message: Message, subscribed: Collection[str]) -> list[Delivery]:
    """List what the app hears of a new message; both kinds of a mention, if it wants both."""
    place = world.channels[message.channel]
    if world.bot.user_id not in place.members:
        return []
    heard = []
    if mentions_bot(world, message) and "app_mention" in subscribed:
        heard.append(payloads.app_mention(world, message))
    if _hears(place, subscribed):
        heard.append(payloads.message_event(world, message))
    return heard


def events_of_edit(
    world: World, before: Message, after: Message, subscribed: Collection[str]
) -> list[Delivery]:
    """List what the app hears of an edit."""
    place = world.channels[after.channel]
    if world.bot.user_id not in place.members:
        return []
    heard = []
    if mentions_bot(world, after) and "app_mention" in subscribed:
        heard.append(payloads.app_mention(world, after))
    if _hears(place, subscribed):
        heard.append(payloads.edited_event(world, before, after))
    return heard


def events_of_deletion(world: World, gone: Message, subscribed: Collection[str]) -> list[Delivery]:
    """List what the app hears when a message is deleted."""
    place = world.channels[gone.channel]
    if world.bot.user_id not in place.members or not _hears(place, subscribed):
        return []
    return [payloads.deleted_event(world, gone)]


def mentions_bot(world: World, message: Message) -> bool:
    """Say whether a message in a channel mentions the bot; in a direct message nothing does."""
    is_channel = world.channels[message.channel].kind != "im"
    return is_channel and f"<@{world.bot.user_id}>" in message.text


def _hears(place: Channel, subscribed: Collection[str]) -> bool:
    return _SUBSCRIPTION[place.kind] in subscribed
