"""What one open page was told already → the patch that brings it up to date."""

from collections.abc import Callable

from bot.playground.message import Json, Message
from bot.playground.page.scene import entry_as_json, message_as_json, messages
from bot.playground.slack import Slack

# A page that opens late reads the end of the story; all of it may be long.
_STORY = 200


class Feed:
    """Patches for one person's page; `stage` shows all that is not a message or a story."""

    def __init__(self, slack: Slack, user: str, stage: Callable[[], Json]) -> None:
        self._slack = slack
        self._user = user
        self._stage = stage
        self._told_stage: Json = {}
        self._told: dict[tuple[str, str], Message] = {}
        self._told_entries = max(0, len(slack.transcript.entries) - _STORY)

    def patch(self) -> Json:
        """Say what changed since the last patch; {} when nothing did."""
        parts = {
            "set": self._new_parts(),
            **self._new_messages(),
            "entries": self._new_entries(),
        }
        return {key: part for key, part in parts.items() if part}

    def _new_parts(self) -> Json:
        shown = self._stage()
        new = {
            key: part
            for key, part in shown.items()
            if key not in self._told_stage or self._told_stage[key] != part
        }
        self._told_stage = shown
        return new

    def _new_messages(self) -> Json:
        seen = {(each.channel, each.ts): each for each in messages(self._slack.world, self._user)}
        new = [each for key, each in seen.items() if self._told.get(key) is not each]
        gone = [list(key) for key in self._told.keys() - seen.keys()]
        self._told = seen
        return {"messages": [message_as_json(each) for each in new], "gone": gone}

    def _new_entries(self) -> list[Json]:
        entries = self._slack.transcript.entries
        first, self._told_entries = self._told_entries, len(entries)
        names = self._slack.world.names
        numbered = enumerate(entries[first:], start=first)
        return [entry_as_json(number, each, names) for number, each in numbered]
