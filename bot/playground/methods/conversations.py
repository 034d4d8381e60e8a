"""The bot looks around: conversations.info, .open, .history, .replies."""

from bot.playground.message import Json, Message
from bot.playground.methods.chat import as_json
from bot.playground.methods.method import Method, need_scope, number, required
from bot.playground.methods.places import known_channel
from bot.playground.refusal import Refusal
from bot.playground.world import World
from bot.playground.world.cast import Channel
from bot.playground.world.draft import is_true

_FAMILY = {"public": "channels", "private": "groups", "im": "im"}


def _find_channel(world: World, args: Json, right: str) -> Channel:
    (where,) = required(args, "channel")
    channel = known_channel(world, where)
    need_scope(world, f"{_FAMILY[channel.kind]}:{right}")
    return channel


def _info(world: World, args: Json) -> Json:
    channel = _find_channel(world, args, "read")
    shown: Json = {
        "id": channel.id,
        "is_im": channel.kind == "im",
        "is_channel": channel.kind == "public",
        "is_group": channel.kind == "private",
        "is_private": channel.kind != "public",
        "is_archived": channel.archived,
        "is_member": world.bot.user_id in channel.members,
    }
    if channel.kind == "im":
        shown["user"] = next(iter(channel.members - {world.bot.user_id}))
    else:
        shown["name"] = channel.name
    return {"channel": shown}


def _open(world: World, args: Json) -> Json:
    (users,) = required(args, "users")
    if users not in world.people:
        raise Refusal("user_not_found")
    return {"channel": {"id": world.direct_channel(users).id}}


def _readable(world: World, args: Json) -> list[Message]:
    channel = _find_channel(world, args, "history")
    if world.bot.user_id not in channel.members:
        raise Refusal("not_in_channel")
    return world.said(channel.id)


def _history(world: World, args: Json) -> Json:
    top = [each for each in _readable(world, args) if each.thread_ts in (None, each.ts)]
    return _page(world, args, top[::-1], most=999)


def _replies(world: World, args: Json) -> Json:
    (root,) = required(args, "ts")
    thread = [each for each in _readable(world, args) if root in (each.ts, each.thread_ts)]
    if not thread:
        raise Refusal("thread_not_found")
    return _page(world, args, thread, most=1000)


def _page(world: World, args: Json, messages: list[Message], *, most: int) -> Json:
    found = [each for each in messages if _in_window(each.ts, args)]
    start = int(number(args, "cursor", 0))
    end = start + min(int(number(args, "limit", 100)), most)
    more = len(found) > end
    with_metadata = is_true(args.get("include_all_metadata"))
    return {
        "messages": [
            as_json(world, each, with_metadata=with_metadata) for each in found[start:end]
        ],
        "has_more": more,
        "response_metadata": {"next_cursor": str(end) if more else ""},
    }


def _in_window(ts: str, args: Json) -> bool:
    oldest, latest = number(args, "oldest", 0), number(args, "latest", float("inf"))
    if is_true(args.get("inclusive")):
        return oldest <= float(ts) <= latest
    return oldest < float(ts) < latest


CONVERSATIONS = {
    "conversations.info": Method(_info),
    "conversations.open": Method(_open, "im:write"),
    "conversations.history": Method(_history),
    "conversations.replies": Method(_replies),
}
