"""The text after `/datamesh weekly` → a Command, or a Misread whose `nearest` works when typed."""

import re
from datetime import date

from bot.search.text import fold
from bot.weekly.command import (
    Command,
    HistoryOf,
    Misread,
    Off,
    Pin,
    Preview,
    Reroll,
    Resume,
    ShowWeekly,
    Skip,
    phrase,
)
from bot.weekly.grammar.pausing import pausing
from bot.weekly.grammar.reading import nearest_of
from bot.weekly.grammar.subscribing import subscribing

MAX_TEXT = 300  # a phrase is short; a pasted page is not worth reading to its end
_COMMANDS: dict[str, Command] = {
    "show": ShowWeekly(), "status": ShowWeekly(),
    "off": Off(), "stop": Off(), "unsubscribe": Off(), "cancel": Off(),
    "resume": Resume(), "unpause": Resume(), "continue": Resume(),
    "skip": Skip(), "preview": Preview(), "history": HistoryOf(),
    "reroll": Reroll(), "another": Reroll(),
}  # fmt: skip
_POLITE = {"again", "it", "next", "now", "one", "please", "post", "slot", "the", "this", "week"}
_SOME_TIME = re.compile("until|till|for|[0-9]")
_NOISE = re.compile('[,;!?()<>{}*`|@&"“”„«»\\[\\]]|(?<!\\S)[-–—]+(?!\\S)')
_AGAIN = re.compile(r"^\W*(?:weekly\b\s*)+", re.IGNORECASE)
_NEXT = re.compile(r"^\W*next[\s,:;]*", re.IGNORECASE)


def parse_weekly(text: str, today: date) -> Command | Misread:
    """Read what a person typed; `today` is their day.

    Only the first `MAX_TEXT` characters count.
    """
    typed = _AGAIN.sub("", " ".join(text[:MAX_TEXT].split()))
    head, _, rest = _tidy(typed).partition(" ")
    if head == "next":
        return _pinning(_NEXT.sub("", typed), rest, today)
    if head == "pause":
        return pausing(rest, today)
    if head in _COMMANDS:
        return _bare(head, rest, today)
    if not head:
        return ShowWeekly()
    command = subscribing(f"{head} {rest}", today)
    meant = nearest_of(head, [*_COMMANDS, "pause", "next"])
    if meant and isinstance(command, Misread):
        nearest = _worded(parse_weekly(f"{meant} {rest}", today))
        return Misread("", f"I do not know the word “{head}”.", nearest)
    return command


def _tidy(text: str) -> str:
    plain = fold(text).replace("'", "").replace("’", "")
    return " ".join(_NOISE.sub(" ", plain).split())


def _pinning(words: str, folded: str, today: date) -> Command | Misread:
    """Read `next <words>`; what follows may be a schedule too: next monday at 9."""
    if not folded:
        return Misread("next", "The words to find it by are missing.", phrase(Preview()))
    schedule = subscribing(folded, today)
    return Pin(words) if isinstance(schedule, Misread) else schedule


def _bare(head: str, rest: str, today: date) -> Command | Misread:
    """Read a command that takes nothing more; `skip 2 weeks` is nearly a pause.

    Only `reroll` may be followed by a day, as it is on the button of a post.
    """
    command = _COMMANDS[head]
    extra = " ".join(word for word in rest.split() if word not in _POLITE)
    if not extra:
        return command
    nearest: Command | Misread = command
    match command:
        case Reroll() if day := _day(extra):
            return Reroll(day)
        case Off() | Skip() if _SOME_TIME.match(extra):
            nearest = pausing(extra, today)
        case ShowWeekly():
            nearest = parse_weekly(extra, today)
    return Misread(head, f"“{head}” stands alone, without “{extra}”.", _worded(nearest))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _worded(command: Command | Misread) -> str:
    return command.nearest if isinstance(command, Misread) else phrase(command)
