"""The corners of steering a weekly post that a story does not reach."""

import random
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.catalog import Catalog, Resource
from bot.reply import Answerer, Ask, Door, Person, Reply, Shelf
from bot.reply.weekly import NotReplaced, Obstacle, Posted, Steering, Unavailable
from bot.request import Request, Suggest, Week, Weekly
from bot.weekly.rotation import TooManyPins, first_round, pin
from bot.weekly.schedule import Schedule
from bot.weekly.subscription import Subscription

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
READ = Resource(
    id="soil", title="Living Soil", url="https://x.example", kind="book", authors=(), summary=""
)
GARDEN = Catalog(resources=(READ,))
MONDAYS = Subscription(
    team="T",
    channel="C1",
    subscriber="U1",
    schedule=Schedule(0, time(9), "UTC"),
    next_slot=datetime(2026, 11, 30, 9, tzinfo=UTC),
    round=first_round("T", "C1"),
)


class Port:
    """A channel's weekly post in memory: what tests need, and nothing is kept."""

    def __init__(
        self, subscription: Subscription | None = MONDAYS, posts: Sequence[Posted] = ()
    ) -> None:
        self.subscription = subscription
        self.posts = posts
        self.pins: list[str] = []
        self.trouble: str | None = None
        self.rerolled: str | NotReplaced = NotReplaced(Obstacle.NO_POST)

    async def get(self, team: str, channel: str) -> Subscription | None:
        return self.subscription

    async def held_up(self, team: str) -> str | None:
        return self.trouble

    async def visible_to(self, team: str, person: str, limit: int) -> Sequence[Subscription]:
        return [self.subscription] if self.subscription else []

    async def subscribe(
        self, team: str, channel: str, person: str, schedule: Schedule
    ) -> Subscription:
        return replace(MONDAYS, schedule=schedule)

    async def unsubscribe(self, team: str, channel: str) -> bool:
        return True

    async def pause(self, team: str, channel: str, until: date | None) -> Subscription | None:
        return replace(MONDAYS, paused_until=until)

    async def skip(self, team: str, channel: str) -> Subscription | None:
        return None

    async def pin(self, team: str, channel: str, resource_id: str) -> Subscription | None:
        if self.pins:
            raise TooManyPins
        self.pins.append(resource_id)
        subscription = self.subscription
        return subscription and replace(subscription, round=pin(subscription.round, resource_id))

    async def reroll(self, team: str, channel: str, day: date | None = None) -> str | NotReplaced:
        return self.rerolled

    async def history(self, team: str, channel: str, limit: int) -> Sequence[Posted]:
        return self.posts

    async def zone_of(self, team: str, person: str) -> str | None:
        return None

    async def is_member(self, team: str, channel: str) -> bool:
        return True


async def ask(
    text: str,
    port: Port,
    catalog: Catalog = GARDEN,
    *,
    what: Request | None = None,
    door: Door = Door.COMMAND,
    person: str = "U1",
    admins: Collection[str] = (),
) -> Reply:
    steering = Steering(port, command="/garden", mention="@garden", admins=admins)
    answer = Answerer(
        lambda: Shelf.of(catalog),
        rng=random.Random(1),
        command="/garden",
        mention="@garden",
        steering=steering,
    )
    asked = what or Weekly(text)
    return await answer(Ask(asked, door, Person(person, "ana"), NOW, "T", "C1"))


async def test_a_pause_can_last_until_somebody_resumes_it() -> None:
    paused = replace(MONDAYS, paused_until=date.max)
    reply = await ask("", Port(paused))
    assert "Paused until somebody resumes it." in reply.lead
    assert "Resume" in [action.label for action in reply.actions]
    assert "Monday, 30 November" in (await ask("resume", Port(paused))).lead


@pytest.mark.parametrize(
    "text", ["", "monday 9:00", "pause until 2027-01-11", "resume", "preview", "next soil"]
)
async def test_while_posts_are_held_up_the_reason_is_said_and_no_date(text: str) -> None:
    port = Port()
    port.trouble = "invalid_auth"
    reply = await ask(text, port)
    assert "held up: Slack does not take my token (invalid_auth)" in reply.lead + reply.note
    assert "November" not in reply.lead


async def test_home_says_that_posts_are_held_up_and_no_date() -> None:
    port = Port()
    port.trouble = "token_revoked"
    home = await ask("", port, door=Door.HOME)
    assert "held up: Slack does not take my token (token_revoked)" in home.lead
    assert home.lines[0].text == "every Monday at 9:00, UTC time."


async def test_what_somebody_else_ended_meanwhile_is_said() -> None:
    assert "has just been stopped" in (await ask("skip", Port())).lead


@pytest.mark.parametrize(
    ("text", "kept", "said"),
    [
        ("reroll", NotReplaced(Obstacle.NO_POST), "no post to replace"),
        ("reroll 2026-11-16", NotReplaced(Obstacle.NO_POST), "no post of Monday, 16 November"),
        ("reroll", NotReplaced(Obstacle.NOTHING_ELSE), "Nothing else is on the list"),
        ("reroll", NotReplaced(Obstacle.BUSY, "ratelimited"), "(ratelimited)"),
        ("reroll", NotReplaced(Obstacle.REFUSED, "message_not_found"), "no longer in the channel"),
        ("reroll", NotReplaced(Obstacle.REFUSED, "edit_window_closed"), "messages of that age"),
        ("reroll", NotReplaced(Obstacle.REFUSED, "something_new"), "(something_new)"),
    ],
)
async def test_why_a_post_is_not_replaced_is_said(text: str, kept: NotReplaced, said: str) -> None:
    port = Port()
    port.rerolled = kept
    assert said in (await ask(text, port)).lead


async def test_which_post_was_replaced_is_said() -> None:
    port = Port()
    port.rerolled = "soil"
    assert (await ask("reroll", port)).lead == "The latest post now shows “Living Soil”."
    lead = (await ask("reroll 2026-11-16", port)).lead
    assert lead == "The post of Monday, 16 November now shows “Living Soil”."
    port.rerolled = "gone"
    assert "now shows “gone”" in (await ask("reroll", port)).lead


@pytest.mark.parametrize(
    ("subscription", "day"),
    [
        (replace(MONDAYS, skip_next=True), "Monday, 7 December"),
        (replace(MONDAYS, paused_until=date(2027, 1, 11)), "Monday, 11 January 2027"),
        (
            replace(MONDAYS, skip_next=True, paused_until=date(2027, 1, 11)),
            "Monday, 18 January 2027",
        ),
        (replace(MONDAYS, last_day=date(2026, 11, 30)), "Monday, 7 December"),
    ],
    ids=["skipped", "paused", "paused and skipped", "posted that day already"],
)
async def test_all_replies_name_the_same_day(subscription: Subscription, day: str) -> None:
    for text in ("", "preview", "next soil"):
        assert f" on {day}" in (await ask(text, Port(subscription))).lead
    (line,) = (await ask("", Port(subscription), door=Door.HOME)).lines
    assert f" on {day}" in line.text


@pytest.mark.parametrize("text", ["", "preview", "next soil"])
async def test_a_pause_without_an_end_has_no_day(text: str) -> None:
    reply = await ask(text, Port(replace(MONDAYS, paused_until=date.max)))
    assert "Paused until somebody resumes it." in f"{reply.lead} {reply.note}"
    assert " on " not in reply.lead


async def test_too_many_pins_are_refused() -> None:
    port = Port()
    assert "comes next here on Monday, 30 November" in (await ask("next soil", port)).lead
    assert "waiting already" in (await ask("next soil", port)).lead


async def test_a_pin_behind_others_says_so() -> None:
    orchard = Catalog(resources=(READ, replace(READ, id="trees", title="Old Trees")))
    waiting = replace(MONDAYS, round=replace(MONDAYS.round, pinned=("trees",)))
    told = (await ask("next living soil", Port(waiting), orchard)).lead
    assert "after those that wait already" in told


async def test_a_pin_where_the_weekly_post_was_ended_meanwhile_says_so() -> None:
    class Ended(Port):
        async def pin(self, team: str, channel: str, resource_id: str) -> Subscription | None:
            return None

    assert "has just been stopped" in (await ask("next soil", Ended())).lead


async def test_an_empty_list_has_nothing_to_preview_and_can_be_stopped() -> None:
    assert "nothing will come" in (await ask("", Port(), Catalog())).lead
    assert "nothing will come" in (await ask("preview", Port(), Catalog())).lead
    assert "No more weekly posts" in (await ask("off", Port(), Catalog())).lead


async def test_a_channel_without_posts_has_no_history() -> None:
    assert "Nothing was posted here yet." in (await ask("history", Port())).lead


@pytest.mark.parametrize(
    ("posts", "lead"),
    [
        ([Posted(date(2026, 11, 16), "soil", "sent")], "The latest weekly post"),
        ([Posted(date(2026, 11, 16), "soil", "missed")], "The resource of week"),
        ([Posted(date(2026, 11, 16), "gone", "sent")], "The resource of week"),
        ([], "The resource of week"),
    ],
)
async def test_week_is_the_latest_post_that_is_still_listed(posts: list[Posted], lead: str) -> None:
    assert (await ask("", Port(posts=posts), what=Week())).lead.startswith(lead)


async def test_the_zone_that_was_typed_is_taken() -> None:
    reply = await ask("monday 9:00 Berlin", Port())
    assert "Europe/Berlin time" in reply.lead
    assert "as you said" in reply.lead


async def test_home_lists_subscriptions_that_can_be_paused_from_there() -> None:
    (line,) = (await ask("", Port(), door=Door.HOME)).lines
    assert line.channel == "C1"
    assert line.actions[0].request == Weekly("pause 2 weeks", "C1")
    paused = await ask("", Port(), what=line.actions[0].request, door=Door.HOME)
    assert "Paused until" in paused.lead
    assert {action.request for action in paused.actions} >= {Weekly("resume", "C1")}
    (line,) = (await ask("", Port(replace(MONDAYS, paused_until=date.max)), door=Door.HOME)).lines
    assert line.actions[0].label == "Resume"


@pytest.mark.parametrize(
    ("person", "admins", "may"),
    [
        ("U1", (), True),  # who subscribed the channel
        ("U2", (), False),
        ("U2", ("U2",), True),
        ("U1", ("U2",), False),  # nor may they in the channel
    ],
)
async def test_from_home_only_subscriber_or_admins_may_change(
    person: str, admins: Collection[str], *, may: bool
) -> None:
    home = await ask("", Port(), door=Door.HOME, person=person, admins=admins)
    (line,) = home.lines
    assert bool(line.actions) is may
    for text in ("pause 2 weeks", "resume", "off", "monday 9:00", "reroll"):
        click = Weekly(text, "C1")
        reply = await ask("", Port(), what=click, door=Door.HOME, person=person, admins=admins)
        assert reply.lead.startswith(("From here only", "Only the people")) is not may


async def test_from_home_nobody_subscribes_a_channel_that_has_none() -> None:
    click = Weekly("monday 9:00", "C1")
    assert "From here only" in (await ask("", Port(None), what=click, door=Door.HOME)).lead


async def test_home_says_how_to_begin_where_there_is_none() -> None:
    assert "No channel has a weekly post yet" in (await ask("", Port(None), door=Door.HOME)).lead
    assert "no weekly post yet" in (await ask("", Port(None), what=Weekly("", "C2"))).lead


async def test_what_is_offered_beside_the_weekly_post_stays_as_it_is() -> None:
    reply = await ask("", Port(), what=Weekly("next pizza", "C1"))
    assert [action.request for action in reply.actions] == [Suggest("pizza")]


class Away(Port):
    """A port whose database is away."""

    async def get(self, team: str, channel: str) -> Subscription | None:
        raise Unavailable

    async def history(self, team: str, channel: str, limit: int) -> Sequence[Posted]:
        raise Unavailable


async def test_without_its_database_it_says_so_and_all_else_goes_on() -> None:
    assert "try again in a minute" in (await ask("skip", Away())).lead
    assert "The resource of week" in (await ask("", Away(), what=Week())).lead
