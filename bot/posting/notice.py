"""What a subscriber is told about a post that could not be made, and what to do about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.posting.settling import TOKEN_GONE
from bot.store.posts import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something went wrong in a channel: `code` is Slack's word, or why there was no try.

    While `state` is PLANNED it is tried again until the slot is a day old.
    """

    channel: str
    slot: datetime
    state: State
    code: str


Word = Callable[[Notice], str]

_INVITE = frozenset({"not_in_channel", "channel_not_found"})
_REASONS = {
    **dict.fromkeys(TOKEN_GONE, "Slack did not accept me at the time."),
    "empty": "my list is empty.",
    "restricted_action": "only some people may post there. Ask an admin to let the app post.",
    "missing_scope": "the app lacks a permission. Ask whoever looks after it to install it again.",
}


def word(notice: Notice, *, mention: str) -> str:
    """Say it in Slack's mrkdwn; `mention` is how people call the bot: "@datamesh"."""
    place = f"<#{notice.channel}>"
    if notice.state is State.LEFT_OUT:
        return (
            f"My weekly post in {place} was interrupted, and I cannot see in the channel whether "
            "it arrived. I left it out rather than post it twice; next week I go on."
        )
    if notice.state is State.MISSED:
        why = "my list was empty" if notice.code == "empty" else "I could not post at the time"
        return f"There was no weekly post in {place}: {why}. Next week I go on."
    if notice.code == "is_archived":
        return f"{place} is archived, so I post there no more. Subscribe again to go on."
    return f"{_reason(notice.code, place, mention)} {_next(notice.state)}"


def _reason(code: str, place: str, mention: str) -> str:
    if code in _INVITE:
        return f"I cannot post in {place}: I am not in it. Type `/invite {mention}` there."
    reason = _REASONS.get(code, "Slack did not take the message.")
    return f"I could not make the weekly post in {place}: {reason}"


def _next(state: State) -> str:
    if state is State.PLANNED:
        return "I keep trying for a day."
    return "It is left out this week."
