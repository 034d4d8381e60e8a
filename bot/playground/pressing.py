"""A label that somebody reads → the button, option or input that it stands on.

Pure; a label that is not there fails with those that are.
"""

from collections.abc import Iterable

from bot.playground.message import Control, Json, Message
from bot.playground.world.views import View

Place = Message | View


def find_button(places: Iterable[Place], label: str, nth: int = 1) -> tuple[Place, Control]:
    """Find the nth button with this label in the first place that has it."""
    labels: list[str] = []
    for place in places:
        pressable = [each for each in place.controls if each.element["type"] == "button"]
        found = [each for each in pressable if each.label == label]
        if len(found) >= nth:
            return place, found[nth - 1]
        labels += [each.label for each in pressable]
    raise LookupError(f"no button says {label!r} ({nth}.); there are {labels}")


def find_option(places: Iterable[Place], label: str) -> tuple[Place, Control, Json]:
    """Find an option of a menu by what it says."""
    labels: list[str] = []
    for place in places:
        for control in place.controls:
            for option in control.options:
                if option["text"]["text"] == label:
                    return place, control, option
                labels.append(option["text"]["text"])
    raise LookupError(f"no menu offers {label!r}; there are {labels}")


def find_input(place: Place, label: str | None = None) -> Control:
    """Find where text can be entered: by its label or action id, else the first."""
    inputs = [each for each in place.controls if str(each.element["type"]).endswith("_input")]
    for each in inputs:
        if label in (None, each.label, each.action_id):
            return each
    raise LookupError(f"no input is called {label!r}; there are {[each.label for each in inputs]}")


def find_control(place: Place, block_id: str, action_id: str) -> Control:
    """Find a control by the ids that tell it from every other one in its place."""
    for each in place.controls:
        if (each.block_id, each.action_id) == (block_id, action_id):
            return each
    raise LookupError(f"nothing there is called {block_id} {action_id}: it may have changed")


def say_press(control: Control, chosen: Json | str | None) -> str:
    """Put what was done to a control into words: pressed, an option chosen, text entered."""
    if isinstance(chosen, str):
        return f"“{chosen}”"
    return f"[{control.label}]" if chosen is None else f"({chosen['text']['text']})"


def state_of(place: Place, entered: Json) -> Json:
    """Collect what a view's inputs hold; `entered` maps labels or action ids to values."""
    state: Json = {}
    for label, value in entered.items():
        control = _find_field(place, label)
        state.setdefault(control.block_id, {})[control.action_id] = _field(control, value)
    return state


def _find_field(place: Place, label: str) -> Control:
    for each in place.controls:
        if label in (each.label, each.action_id):
            return each
    fields = [each.label for each in place.controls]
    raise LookupError(f"no field is called {label!r}; there are {fields}")


def _field(control: Control, value: str) -> Json:
    kind = str(control.element["type"])
    for option in control.options:
        if value in (option["text"]["text"], option["value"]):
            return {"type": kind, "selected_option": option}
    return {"type": kind, "value": value}
