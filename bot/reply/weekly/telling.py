"""A subscription → the words in which people are told of it."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.catalog import Resource
from bot.reply.reply import Action, Line, Reply
from bot.reply.showing import card_of
from bot.request import Weekly
from bot.weekly.command import WEEKDAYS, HistoryOf, Reroll, Skip, phrase
from bot.weekly.plan import next_post
from bot.weekly.subscription import Subscription

SUGGESTED = "monday 9:00"


def weekly_post(resource: Resource, day: date) -> Reply:
    """Make the post of a local day; its buttons are for whoever looks after the channel's reading.

    "Another one" names the day: pressed weeks later, it is about this post and no newer one.
    """
    curating = {
        "Another one": phrase(Reroll(day)),
        "Skip next": phrase(Skip()),
        "History": phrase(HistoryOf()),
    }
    actions = tuple(Action(label, Weekly(text)) for label, text in curating.items())
    return Reply("This week's good read:", cards=(card_of(resource, actions=actions),))


def none_yet(command: str) -> Reply:
    """Say that there is no subscription, and how to begin one."""
    return Reply(
        "This channel has no weekly post yet. One good resource a week, never the same one twice "
        f"until all were shown: “{command} weekly {SUGGESTED}”.",
        actions=(Action("Every Monday at 9:00", Weekly(SUGGESTED)),),
    )


def held_up(code: str) -> str:
    """Say that nothing is posted in the whole workspace; `code` is Slack's word for why."""
    return (
        f"Weekly posts are held up: Slack does not take my token ({code}). I try again every few "
        "minutes; if that does not help, whoever looks after this bot has to install it again."
    )


def state(
    subscription: Subscription, ids: Sequence[str], now: datetime, trouble: str | None
) -> Reply:
    """Say when the next post comes, and offer what can be done.

    `ids` is what is on the list, `trouble` Slack's word for why no post comes anywhere at the
    moment.
    """
    coming = held_up(trouble) if trouble else _next(subscription, ids, now)
    lead = f"A resource {subscription.schedule.words()}. {coming}"
    paused = is_paused(subscription, now)
    labels = {
        "Preview": "preview",
        **({"Resume": "resume"} if paused else {"Skip next": "skip"}),
        "History": "history",
        "Stop": "off",
    }
    return Reply(lead, actions=tuple(Action(name, Weekly(text)) for name, text in labels.items()))


def _next(subscription: Subscription, ids: Sequence[str], now: datetime) -> str:
    if subscription.paused_until == date.max:
        return "Paused until somebody resumes it."
    post = next_post(subscription, ids)
    if post is None:
        return "The list is empty, so nothing will come."
    comes = f"next one comes on {day_in_words(post.day, now)}."
    if subscription.paused_until and is_paused(subscription, now):
        return f"Paused until {day_in_words(subscription.paused_until, now)}. The {comes}"
    if subscription.skip_next:
        skipped = subscription.schedule.local_day(subscription.next_slot)
        return f"{day_in_words(skipped, now)} is skipped; the {comes}"
    return f"The {comes}"


def is_paused(subscription: Subscription, now: datetime) -> bool:
    """Tell whether the pause is not over yet."""
    today = now.astimezone(ZoneInfo(subscription.schedule.zone)).date()
    return bool(subscription.paused_until and subscription.paused_until > today)


def overview(
    subscriptions: Sequence[Subscription],
    ids: Sequence[str],
    now: datetime,
    trouble: str | None,
    *,
    may_change: Callable[[Subscription], bool],
) -> Reply:
    """List subscriptions, those that one may change from elsewhere with what can be done there."""
    if not subscriptions:
        return Reply(f"No channel has a weekly post yet: type “weekly {SUGGESTED}” in one.")
    lines = []
    for each in subscriptions:
        label, text = ("Resume", "resume") if is_paused(each, now) else ("Pause", "pause 2 weeks")
        told = f"{each.schedule.words()}." + ("" if trouble else f" {_next(each, ids, now)}")
        offered = (Action(label, Weekly(text, each.channel)),) if may_change(each) else ()
        lines.append(Line(each.channel, told, offered))
    lead = f"{held_up(trouble)} These wait:" if trouble else "Weekly posts in this workspace:"
    return Reply(lead, lines=tuple(lines))


def day_in_words(day: date, now: datetime) -> str:
    """Write a day: Monday, 30 November; with its year when that is another one."""
    year = f" {day.year}" if day.year != now.year else ""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {day:%B}{year}"
