"""The world → JSON, as one person sees it. Pure; what changed since is for `feed`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.playground.markup import readable
from bot.playground.message import Json, Message
from bot.playground.transcript import Entry
from bot.playground.world import Channel, World
from bot.playground.world.views import View


@dataclass(slots=True)
class Marks:
    """How far everybody has read: by person and channel, the ts of the last message seen."""

    read: dict[tuple[str, str], str] = field(default_factory=dict)

    def mark(self, user: str, channel: str, ts: str) -> None:
        """Note that a person has read a channel up to a message."""
        self.read[user, channel] = max(ts, self.read.get((user, channel), ""))

    def count(self, world: World, user: str, channel: str) -> int:
        """Count what a person has not read yet: what others wrote since."""
        last = self.read.get((user, channel), "")
        seen = world.seen_by(user, channel)
        return sum(each.ts > last and each.user != user for each in seen)


def stage(world: World, user: str, marks: Marks) -> Json:
    """Show everything around the messages: who and where, the bot's Home, what is open."""
    places = list(_places(world, user))
    modals = world.views.modals.get(user, [])
    return {
        "team": world.cast.team_name,
        "bot": {"id": world.bot.user_id, "name": world.bot.name},
        "people": [_person(world, each) for each in world.people],
        "channels": [_channel(world, each, user, marks) for each in places],
        "names": world.names,
        "prompts": world.prompts.get(world.direct_channel(user).id, []),
        "statuses": [
            {"channel": channel, "thread": thread, "text": text}
            for (channel, thread), text in world.statuses.items()
            if world.may_enter(user, channel)
        ],
        "home": _view(world.views.homes.get(user)),
        "modal": _view(modals[-1] if modals else None),
    }


def messages(world: World, user: str) -> Iterator[Message]:
    """Walk through what a person sees, and the traces of what was deleted there."""
    for place in _places(world, user):
        yield from world.seen_by(user, place.id)
        yield from world.traces(user, place.id)


def message_as_json(message: Message) -> Json:
    """Show one message; of a deleted one nothing but its place."""
    shown: Json = {
        "ts": message.ts,
        "channel": message.channel,
        "user": message.user,
        "thread": message.thread_ts,
        "deleted": message.deleted,
    }
    if message.deleted:
        return shown
    return {
        **shown,
        "text": message.text,
        "blocks": list(message.blocks),
        "private": message.ephemeral_to is not None,
        "edited": message.edited_ts is not None,
    }


def entry_as_json(number: int, entry: Entry, names: Mapping[str, str]) -> Json:
    """Show one line of the transcript, numbered from 0, with the JSON behind it."""
    data = {
        key: message_as_json(each) if isinstance(each, Message) else each
        for key, each in entry.data.items()
    }
    line = readable(entry.line, names) if entry.kind == "typed" else entry.line
    return {"n": number, "at": entry.at, "kind": entry.kind, "line": line, "data": data}


def _places(world: World, user: str) -> Iterator[Channel]:
    direct = world.direct_channel(user)
    for each in list(world.channels.values()):
        if each.id == direct.id or (each.kind != "im" and world.may_enter(user, each.id)):
            yield each


def _person(world: World, id: str) -> Json:  # noqa: A002 - Slack's word
    found = world.people[id]
    return {"id": id, "handle": found.name, "name": found.display_name, "tz": found.tz}


def _channel(world: World, place: Channel, user: str, marks: Marks) -> Json:
    return {
        "id": place.id,
        "name": place.name,
        "kind": place.kind,
        "joined": world.bot.user_id in place.members,
        "unread": marks.count(world, user, place.id),
    }


def _view(view: View | None) -> Json | None:
    return {"id": view.id, "hash": view.hash, **view.body} if view else None
