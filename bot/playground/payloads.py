"""Something a person did → the payload that Slack sends to the app for it.

Shapes as in https://docs.slack.dev/reference/events and /reference/interaction-payloads.
"""

from dataclasses import dataclass
from typing import Any, Literal

from bot.playground.markup import escape
from bot.playground.message import Control, Json, Message
from bot.playground.methods.chat import as_json
from bot.playground.methods.views import view_as_json
from bot.playground.world import World
from bot.playground.world.cast import Channel
from bot.playground.world.views import View

Kind = Literal["slash_commands", "events_api", "interactive"]
_CHANNEL_TYPES = {"public": "channel", "private": "group", "im": "im"}
# Slack does not name private places to apps that answer a command.
_COMMAND_PLACE = {"private": "privategroup", "im": "directmessage"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to tell the app; `retry` counts the earlier tries (events only)."""

    kind: Kind
    payload: Json
    retry: int = 0
    retry_reason: str = ""

    @property
    def summary(self) -> str:
        """Say what it is in a few words."""
        inner = self.payload.get("event", self.payload)
        return str(inner.get("command") or inner["type"])


def slash_command(
    world: World, command: str, text: str, *, user: str, channel: Channel, response_url: str
) -> Delivery:
    """Tell the app of a slash command; `text` is what follows the command."""
    person = world.people[user]
    return Delivery(
        kind="slash_commands",
        payload={
            "token": "unused",
            "team_id": world.cast.team_id,
            "team_domain": world.cast.team_domain,
            "channel_id": channel.id,
            "channel_name": _COMMAND_PLACE.get(channel.kind, channel.name),
            "user_id": person.id,
            "user_name": person.name,
            "command": command,
            "text": text,
            "api_app_id": world.bot.app_id,
            "is_enterprise_install": "false",
            "response_url": response_url,
            "trigger_id": world.new_trigger(user).id,
        },
    )


def event(world: World, inner: Json) -> Delivery:
    """Wrap an event as the Events API does."""
    cast = world.cast
    authorization = {
        "enterprise_id": None,
        "team_id": cast.team_id,
        "user_id": world.bot.user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    payload = {
        "token": "unused",
        "team_id": cast.team_id,
        "api_app_id": world.bot.app_id,
        "event": inner,
        "type": "event_callback",
        "event_id": world.new_id("Ev"),
        "event_time": int(world.now()),
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
        "event_context": "4-playground",
    }
    return Delivery(kind="events_api", payload=payload)


def app_mention(world: World, message: Message) -> Delivery:
    """Tell the app that it was mentioned."""
    said = {**_typed(world, message), "type": "app_mention", "channel": message.channel}
    return event(world, {**said, "event_ts": message.ts})


def message_event(world: World, message: Message) -> Delivery:
    """Tell the app of a message that it can see."""
    said = {
        **_typed(world, message),
        "channel": message.channel,
        "event_ts": message.ts,
        "channel_type": _CHANNEL_TYPES[world.channels[message.channel].kind],
    }
    return event(world, said)


def edited_event(world: World, before: Message, after: Message) -> Delivery:
    """Tell the app that a person edited a message."""
    return event(
        world,
        {
            "type": "message",
            "subtype": "message_changed",
            "message": _typed(world, after),
            "previous_message": _typed(world, before),
            "channel": after.channel,
            "hidden": True,
            "ts": after.edited_ts,
            "event_ts": after.edited_ts,
            "channel_type": _CHANNEL_TYPES[world.channels[after.channel].kind],
        },
    )


def deleted_event(world: World, gone: Message) -> Delivery:
    """Tell the app that a person deleted a message."""
    deleted_ts = world.new_ts()
    return event(
        world,
        {
            "type": "message",
            "subtype": "message_deleted",
            "previous_message": _typed(world, gone),
            "channel": gone.channel,
            "hidden": True,
            "deleted_ts": gone.ts,
            "ts": deleted_ts,
            "event_ts": deleted_ts,
            "channel_type": _CHANNEL_TYPES[world.channels[gone.channel].kind],
        },
    )


def app_home_opened(world: World, user: str, tab: str) -> Delivery:
    """Tell the app that somebody looks at its Home or at its messages."""
    inner: Json = {
        "type": "app_home_opened",
        "user": user,
        "channel": world.direct_channel(user).id,
        "tab": tab,
        "event_ts": world.new_ts(),
    }
    shown = world.views.homes.get(user)
    if tab == "home" and shown is not None:
        inner["view"] = view_as_json(world, shown)
    return event(world, inner)


def block_actions(
    world: World,
    action: Json,
    *,
    user: str,
    place: Message | View,
    response_url: str = "",
    state: Json | None = None,
) -> Delivery:
    """Tell the app that something was pressed, chosen or entered in a message or a view."""
    if isinstance(place, View):
        where: Json = {
            "container": {"type": "view", "view_id": place.id},
            "view": {**view_as_json(world, place), "state": {"values": state or {}}},
        }
    else:
        where = {**_message_place(world, place), "response_url": response_url}
        where["state"] = {"values": state or {}}
    trigger = world.new_trigger(user).id
    payload = {**_who(world, user), "type": "block_actions", "trigger_id": trigger, **where}
    action = {**action, "action_ts": world.new_ts()}
    return Delivery(kind="interactive", payload={**payload, "actions": [action]})


def view_submission(world: World, view: View, values: Json) -> Delivery:
    """Tell the app that a modal was submitted with these values."""
    shown = {**view_as_json(world, view), "state": {"values": values}}
    payload = {**_who(world, view.user), "type": "view_submission", "view": shown}
    return Delivery(
        kind="interactive",
        payload={**payload, "trigger_id": world.new_trigger(view.user).id, "response_urls": []},
    )


def action_of(control: Control, chosen: Json | str | None) -> Json:
    """Say what was done to a control: pressed, one of its options chosen, or text entered."""
    element = control.element
    kind = str(element["type"])
    action: Json = {"action_id": control.action_id, "block_id": control.block_id, "type": kind}
    if isinstance(chosen, str):
        return {**action, "value": chosen}
    if chosen is not None and (kind == "checkboxes" or kind.startswith("multi_")):
        return {**action, "selected_options": [chosen]}
    if chosen is not None:
        return {**action, "selected_option": chosen}
    return {**action, **{key: element[key] for key in ("text", "value") if key in element}}


def _typed(world: World, message: Message) -> Json:
    """Show what a person typed; Slack adds the same as rich text."""
    line = {"type": "rich_text_section", "elements": [{"type": "text", "text": message.text}]}
    rich = [{"type": "rich_text", "block_id": world.new_id("b"), "elements": [line]}]
    client = {} if message.bot_id else {"client_msg_id": world.new_id("client-"), "blocks": rich}
    return {**as_json(world, message), **client}


def _message_place(world: World, message: Message) -> Json:
    channel = world.channels[message.channel]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": message.channel,
        "is_ephemeral": message.ephemeral_to is not None,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    name = _COMMAND_PLACE.get(channel.kind, channel.name)
    place: Json = {"container": container, "channel": {"id": channel.id, "name": name}}
    # Slack does not say what stood in a message that only one person saw.
    if message.ephemeral_to is None:
        place["message"] = _echo(as_json(world, message))
    return place


def _echo(node: Any) -> Any:  # noqa: ANN401 - any JSON
    # Slack gives plain text back escaped: https://github.com/slackapi/bolt-python/issues/513
    if isinstance(node, list):
        return [_echo(each) for each in node]
    if not isinstance(node, dict):
        return node
    echoed = {key: _echo(each) for key, each in node.items()}
    return {**echoed, "text": escape(node["text"])} if node.get("type") == "plain_text" else echoed


def _who(world: World, user: str) -> Json:
    person, cast = world.people[user], world.cast
    return {
        "user": {
            "id": person.id,
            "username": person.name,
            "name": person.name,
            "team_id": cast.team_id,
        },
        "team": {"id": cast.team_id, "domain": cast.team_domain},
        "enterprise": None,
        "is_enterprise_install": False,
        "api_app_id": world.bot.app_id,
        "token": "unused",
    }
