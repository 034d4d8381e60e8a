"""What a Web API method is made of, and how its arguments are read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.playground.message import Json
from bot.playground.refusal import Refusal
from bot.playground.world import World


@dataclass(frozen=True, slots=True)
class Method:
    """One method: what it does, the scope it needs ("": none), and who may call it."""

    run: Callable[[World, Json], Json]
    scope: str = ""
    caller: Literal["bot", "app", "anybody"] = "bot"


def required(args: Json, *names: str) -> list[str]:
    """Read arguments that must be there; raises Refusal(invalid_arguments)."""
    missing = [name for name in names if not args.get(name)]
    if missing:
        raise Refusal("invalid_arguments", [f"missing required field: {name}" for name in missing])
    return [str(args[name]) for name in names]


def number(args: Json, name: str, default: float) -> float:
    """Read a number that may be left out; raises Refusal(invalid_arguments)."""
    try:
        return float(args.get(name) or default)
    except (TypeError, ValueError):
        raise Refusal("invalid_arguments", [f"must be a number: {name}"]) from None


def need_scope(world: World, scope: str) -> None:
    """Insist on a scope; raises Refusal(missing_scope) that names it."""
    granted = world.bot.scopes
    if scope and scope not in granted:
        raise Refusal("missing_scope", needed=scope, provided=",".join(sorted(granted)))
