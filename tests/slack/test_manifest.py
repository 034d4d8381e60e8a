"""The manifest declares what the code uses, no more and no less."""

import ast
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot import cli
from bot.slack.manifest import EVENT_TYPES, OPTIONAL_SCOPES, SCOPES, creation_link, manifest

ROOT = Path(__file__).parent.parent.parent
# The scope that each Web API method needs: https://docs.slack.dev/reference/methods
NEEDS = {
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "views.publish": None,
    "chat.update": "chat:write",
    "conversations.history": "channels:history",
    "conversations.info": "channels:read",
    "chat.delete": "chat:write",
    "users.info": "users:read",
}
# What the scope for public channels does for private ones.
ALSO = {"channels:read": "groups:read", "channels:history": "groups:history"}
# And each event: https://docs.slack.dev/reference/events
HEARS = {
    "app_mention": "app_mentions:read",
    "message.im": "im:history",
    "app_home_opened": None,
}


def _methods() -> set[str]:
    """Find the Web API methods the bot calls: by name, or as methods of the client."""
    rooms = [ROOT / "bot" / room for room in ("slack", "posting")]
    source = "\n".join(path.read_text() for room in rooms for path in room.rglob("*.py"))
    families = "chat|assistant|views|users|conversations"
    named = set(re.findall(rf'"((?:{families})\.[\w.]+)"', source))
    called = re.findall(rf"client\.((?:{families})_\w+)\(", source)
    return named | {name.replace("_", ".", 1) for name in called}


def test_the_manifest_in_the_repository_is_current() -> None:
    committed = json.loads((ROOT / "manifest.json").read_text())
    assert committed == manifest("/datamesh"), "run: make generate"


def test_scopes_are_exactly_those_of_the_methods_and_events_in_use() -> None:
    as_slack_writes_it = {name.lower(): name for name in NEEDS}
    methods = {as_slack_writes_it.get(name.lower(), name) for name in _methods()}
    assert methods == set(NEEDS)
    needed = {NEEDS[method] for method in methods} | {HEARS[event] for event in EVENT_TYPES}
    needed |= {ALSO[scope] for scope in needed if scope in ALSO}
    assert needed - {None} | {"commands"} == {*SCOPES, *OPTIONAL_SCOPES}


def test_the_history_of_channels_is_optional() -> None:
    scopes = manifest("/datamesh")["oauth_config"]["scopes"]
    assert set(scopes["bot_optional"]) == {"channels:history", "groups:history"}
    assert set(scopes["bot_optional"]) < set(scopes["bot"])


def test_events_are_exactly_those_with_a_listener() -> None:
    tree = ast.parse((ROOT / "bot" / "slack" / "listeners.py").read_text())
    listened = {
        ast.literal_eval(node.args[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "event"
    }
    assert listened == {event.removesuffix(".im") for event in EVENT_TYPES}


@pytest.mark.parametrize("command", ["/datamesh", "/python", "/" + "x" * 31])
def test_slacks_limits_hold(command: str) -> None:
    described = manifest(command)
    assert len(described["display_information"]["name"]) <= 35
    assert len(described["display_information"]["description"]) <= 140
    assert len(described["features"]["agent_view"]["agent_description"]) <= 300
    assert described["settings"]["socket_mode_enabled"]


def test_over_http_every_request_goes_to_the_public_address() -> None:
    described = manifest("/python", http_url="https://bot.example/")
    url = "https://bot.example/slack/events"
    assert described["settings"]["event_subscriptions"]["request_url"] == url
    assert described["settings"]["interactivity"]["request_url"] == url
    assert described["features"]["slash_commands"][0]["url"] == url
    assert not described["settings"]["socket_mode_enabled"]


def test_the_creation_link_carries_the_manifest() -> None:
    described = manifest("/datamesh")
    query = parse_qs(urlsplit(creation_link(described)).query)
    assert json.loads(query["manifest_json"][0]) == described


def test_the_command_prints_manifest_and_link(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["manifest", "--command", "/python"]) == 0
    assert json.loads(capsys.readouterr().out) == manifest("/python")
    assert cli.main(["manifest", "--url", "--http", "https://bot.example"]) == 0
    assert capsys.readouterr().out.startswith("https://api.slack.com/apps?new_app=1&")
    assert cli.main(["manifest", "--command", "python"]) == 2
