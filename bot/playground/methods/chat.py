"""The bot speaks: chat.postMessage, chat.postEphemeral, chat.update, chat.delete."""

from bot.playground.message import Json, Message
from bot.playground.methods.method import Method, required
from bot.playground.methods.places import joined_channel, known_channel
from bot.playground.refusal import Refusal
from bot.playground.world import World
from bot.playground.world.draft import Draft, read_draft


def as_json(world: World, message: Message, *, with_metadata: bool = False) -> Json:
    """Show a message as Slack's answers and events do."""
    shown: Json = {
        "type": "message",
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": world.cast.team_id,
    }
    if message.subtype:
        shown["subtype"] = message.subtype
    if message.bot_id:
        app = world.bot.app_id if message.bot_id == world.bot.bot_id else "A0OTHER"
        profile = {"id": message.bot_id, "app_id": app, "team_id": world.cast.team_id}
        shown |= {"bot_id": message.bot_id, "app_id": app, "bot_profile": profile}
    if message.blocks:
        shown["blocks"] = list(message.blocks)
    if message.thread_ts:
        shown["thread_ts"] = message.thread_ts
    if message.edited_ts:
        shown["edited"] = {"user": message.user, "ts": message.edited_ts}
    if with_metadata and message.metadata:
        shown["metadata"] = message.metadata
    return shown


def _read(world: World, args: Json) -> Draft:
    return read_draft(args, new_id=world.new_id)


def _insist_on_thread(world: World, channel: str, thread_ts: str | None) -> None:
    # Slack also takes the ts of a reply, but its documentation says not to: the answer is shown
    # in a broken place. A stand-in that lets it pass would hide the mistake.
    if thread_ts and not world.is_root(channel, thread_ts):
        raise Refusal("cannot_reply_to_message")


def _post_message(world: World, args: Json) -> Json:
    (where,) = required(args, "channel")
    channel = joined_channel(world, where)
    draft = _read(world, args)
    _insist_on_thread(world, channel.id, draft.thread_ts)
    said = world.post_as_bot(channel.id, draft)
    shown = as_json(world, said, with_metadata=True)
    return {"channel": channel.id, "ts": said.ts, "message": shown}


def _post_ephemeral(world: World, args: Json) -> Json:
    where, user = required(args, "channel", "user")
    channel = joined_channel(world, where)
    if user not in channel.members:
        raise Refusal("user_not_in_channel")
    draft = _read(world, args)
    _insist_on_thread(world, channel.id, draft.thread_ts)
    return {"message_ts": world.post_as_bot(channel.id, draft, ephemeral_to=user).ts}


def _own_message(world: World, args: Json, error: str) -> Message:
    where, ts = required(args, "channel", "ts")
    channel = known_channel(world, where)
    found = world.find(channel.id, ts)
    # An ephemeral message can only be changed through a response_url.
    if found is None or found.ephemeral_to is not None:
        raise Refusal("message_not_found")
    if found.bot_id != world.bot.bot_id:
        raise Refusal(error)
    if channel.archived:
        raise Refusal("is_archived")
    return found


def _update(world: World, args: Json) -> Json:
    message = _own_message(world, args, "cant_update_message")
    changed = world.edit(message, _read(world, args))
    shown = as_json(world, changed, with_metadata=True)
    return {"channel": changed.channel, "ts": changed.ts, "text": changed.text, "message": shown}


def _delete(world: World, args: Json) -> Json:
    gone = world.delete(_own_message(world, args, "cant_delete_message"))
    return {"channel": gone.channel, "ts": gone.ts}


CHAT = {
    "chat.postMessage": Method(_post_message, "chat:write"),
    "chat.postEphemeral": Method(_post_ephemeral, "chat:write"),
    "chat.update": Method(_update, "chat:write"),
    "chat.delete": Method(_delete, "chat:write"),
}
