"""The views that an app shows: each person's App Home, and their stack of modals.

Pure state; what a view may contain is for `blocks`.
"""

from dataclasses import dataclass, field

from bot.playground.message import Control, Json, controls
from bot.playground.refusal import Refusal

MODALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is shown to one person; `hash` changes with every change."""

    id: str
    hash: str
    user: str
    body: Json

    @property
    def blocks(self) -> tuple[Json, ...]:
        """The blocks of the view."""
        return tuple(self.body.get("blocks", ()))

    @property
    def controls(self) -> list[Control]:
        """Everything that can be pressed, chosen from or filled in."""
        return list(controls(self.blocks))


@dataclass(slots=True)
class Views:
    """All views of a workspace, by person."""

    homes: dict[str, View] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)

    def publish(self, view: View, expected_hash: str | None) -> None:
        """Show a Home; raises Refusal(hash_conflict) when it changed meanwhile."""
        shown = self.homes.get(view.user)
        if expected_hash and shown and shown.hash != expected_hash:
            raise Refusal("hash_conflict")
        self.homes[view.user] = view

    def push(self, view: View) -> None:
        """Show a modal over those that are open; raises Refusal(push_limit_reached)."""
        stack = self.modals.setdefault(view.user, [])
        if len(stack) >= MODALS:
            raise Refusal("push_limit_reached")
        stack.append(view)

    def replace_top(self, view: View) -> None:
        """Change what the uppermost modal shows."""
        self.modals[view.user][-1] = view

    def close(self, user: str, *, everything: bool = False) -> None:
        """Close the uppermost modal, or all."""
        stack = self.modals.get(user, [])
        del stack[0 if everything else -1 :]
