"""The weekly post as people live with it: one story with a moving clock, and its side paths."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.playground import Slack
from bot.posting.embedded import Embedded
from bot.slack.app import Slack as SlackSide
from tests.running import over_http, settings_for

MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass
class Clock:
    """The time of everything in a test."""

    now: datetime = MONDAY_NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Story:
    """A channel that is read week by week."""

    slack: Slack
    side: SlackSide
    clock: Clock

    async def say(self, text: str, *, user: str = "Ana", channel: str = "#data-mesh") -> str:
        answer = await self.slack.command(f"/datamesh weekly {text}", user=user, channel=channel)
        assert answer.message is not None, f"no answer to weekly {text}\n{self.slack.transcript}"
        return self.slack.seen_by(user, channel)[-1]

    async def pass_time(self, **time: float) -> None:
        self.clock.now += timedelta(**time)
        assert isinstance(self.side.engine, Embedded)
        await self.side.engine.tick()

    def posts(self, channel: str = "#data-mesh") -> list[str]:
        seen = [each for each in self.slack.messages(channel=channel, user="Ben") if each.bot_id]
        return [each.links[0].url for each in seen if each.metadata]


@pytest_asyncio.fixture
async def story(slack: Slack) -> AsyncIterator[Story]:
    clock = Clock()
    async with over_http(slack, clock=clock) as running:
        yield Story(slack, running.side, clock)


async def test_the_whole_story(story: Story) -> None:
    assert "has no weekly post yet" in await story.say("")

    told = await story.say("monday 9:00")
    assert "every Monday at 9:00, Europe/Berlin time" in told
    assert "from your Slack profile" in told
    assert "Monday, 30 November" in told

    for week in range(1, 5):
        await story.pass_time(days=7)
        await story.pass_time(minutes=1)
        assert len(story.posts()) == week
    assert len(set(story.posts())) == 4, "none twice"

    told = await story.say("pause until 2027-01-11")
    assert "Paused until Monday, 11 January 2027" in told
    await story.pass_time(days=7)
    await story.pass_time(days=7)
    assert len(story.posts()) == 4
    await story.pass_time(days=7)  # 11 January
    assert len(story.posts()) == 5

    assert "is skipped" in await story.say("skip")
    await story.pass_time(days=7)
    assert len(story.posts()) == 5

    assert "comes next here" in await story.say("next dehghani monolith")
    await story.pass_time(days=7)
    assert story.posts()[-1] == "https://martinfowler.com/articles/data-monolith-to-mesh.html"

    assert "now shows" in await story.say("reroll")
    assert len(story.posts()) == 6
    assert story.posts()[-1] != "https://martinfowler.com/articles/data-monolith-to-mesh.html"
    assert len(set(story.posts())) == 6, "the seventh has not come, and none came twice"

    history = await story.say("history")
    assert "Monday, 18 January: skipped" in history
    assert "Monday, 25 January" in history

    assert "No more weekly posts here" in await story.say("off")
    await story.pass_time(days=7)
    assert len(story.posts()) == 6


async def test_a_preview_consumes_nothing_and_comes_true(story: Story) -> None:
    await story.say("monday 9:00")
    assert await story.say("preview") == await story.say("preview")
    foretold = story.slack.messages(user="Ana")[-1].links[0].url
    await story.pass_time(days=7)
    assert story.posts() == [foretold]


async def test_week_shows_the_channels_latest_post(story: Story) -> None:
    await story.say("monday 9:00")
    await story.pass_time(days=7)
    answer = await story.slack.command("/datamesh week")
    assert answer.message is not None
    assert "The latest weekly post of this channel:" in answer.message.text
    assert answer.message.links[0].url == story.posts()[0]


async def test_the_post_is_quiet_and_its_buttons_steer(story: Story) -> None:
    await story.say("monday 9:00")
    await story.pass_time(days=7)
    post = next(each for each in story.slack.messages(user="Ben") if each.metadata)
    assert post.unfurls is False
    assert post.mentions == []
    assert post.thread_ts is None
    before = story.posts()
    await story.slack.click("Another one", message=post, user="Ben")
    await story.slack.quiet()
    assert len(story.posts()) == 1
    assert story.posts() != before
    await story.slack.click("Skip next", message=post, user="Ben")
    await story.slack.until(lambda: "is skipped" in story.slack.seen_by("Ben")[-1])
    await story.pass_time(days=7)
    assert len(story.posts()) == 1


async def test_another_one_replaces_the_post_that_it_stands_on(story: Story) -> None:
    await story.say("monday 9:00")
    for _ in range(2):
        await story.pass_time(days=7)
    old = next(each for each in story.slack.messages(user="Ben") if each.metadata)
    before = story.posts()
    await story.slack.click("Another one", message=old, user="Ben")
    await story.slack.quiet()
    after = story.posts()
    assert after[0] not in before
    assert after[1] == before[1]
    assert "The post of Monday, 30 November now shows" in story.slack.seen_by("Ben")[-1]


async def test_a_reroll_that_slack_holds_up_says_why(story: Story) -> None:
    await story.say("monday 9:00")
    await story.pass_time(days=7)
    story.slack.fault(method="chat.update", kind="ratelimited")
    assert "takes no change at the moment (ratelimited)" in await story.say("reroll")


async def test_what_is_skipped_is_not_what_would_come(story: Story) -> None:
    await story.say("monday 9:00")
    assert "Monday, 30 November is skipped" in await story.say("skip")
    assert "would come on Monday, 7 December" in await story.say("preview")
    assert "next here on Monday, 7 December" in await story.say("next principles")


async def test_subscribing_where_the_bot_is_not_says_the_exact_invite(story: Story) -> None:
    assert "/invite @datamesh" in await story.say("friday 16:00", channel="#lounge")


async def test_a_failed_post_tells_the_subscriber_once_and_comes_after_the_invitation(
    story: Story,
) -> None:
    await story.say("monday 9:00", channel="#lounge")
    story.slack.expect("not_in_channel", "channel_not_found")
    await story.pass_time(days=7)
    await story.pass_time(minutes=30)
    told = [each for each in story.slack.seen_by("Ana", "@ana") if "/invite" in each]
    assert len(told) == 1
    assert "/invite @datamesh" in told[0]
    story.slack.invite_bot("#lounge")
    await story.pass_time(hours=1)
    assert len(story.posts("#lounge")) == 1


async def test_while_slack_takes_no_token_people_read_so_and_then_it_goes_on(story: Story) -> None:
    await story.say("monday 9:00")
    story.slack.expect("invalid_auth")
    story.slack.fault(method="chat.postMessage", kind="error", error="invalid_auth")
    await story.pass_time(days=7)
    assert story.posts() == []
    told = await story.say("")
    assert "held up" in told
    assert "invalid_auth" in told
    assert "comes on" not in told
    await story.pass_time(minutes=10)
    assert len(story.posts()) == 1
    assert "The next one comes on Monday, 7 December" in await story.say("")


async def test_in_a_direct_message_weekly_explains_that_it_is_for_channels(story: Story) -> None:
    await story.slack.direct("weekly monday 9:00")
    assert "is for channels" in story.slack.seen_by("Ana", "@ana")[-1]
    assert "is for channels" in await story.say("monday 9:00", channel="@ana")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someday", "This would work: “/datamesh weekly "),
        ("mondey 9", "every Monday at 9:00"),
        ("monday 25:00", "I understood Monday"),
    ],
)
async def test_wrong_use_says_what_was_understood_and_what_would_work(
    story: Story, typed: str, said: str
) -> None:
    assert said in await story.say(typed)


async def test_what_would_work_is_one_click_away(story: Story) -> None:
    await story.say("monday 25:00")
    nearest = story.slack.messages(user="Ana")[-1].buttons[0].label
    await story.slack.click(nearest)
    await story.slack.quiet()
    assert "Done." in story.slack.seen_by("Ana")[-1]


async def test_without_a_profile_zone_the_default_is_taken_and_said(story: Story) -> None:
    story.slack.expect("users.info", "internal_error")
    story.slack.fault(method="users.info", kind="error")
    told = await story.say("monday 9:00")
    assert "UTC time" in told
    assert "the default" in told


async def test_only_admins_may_change_it_where_that_is_set(slack: Slack) -> None:
    clock = Clock()
    ana = slack.world.person("Ana").id
    settings = replace(settings_for(slack), weekly_admins=frozenset({ana}))
    async with over_http(slack, settings, clock) as running:
        story = Story(slack, running.side, clock)
        assert "Only the people" in await story.say("monday 9:00", user="Ben")
        assert "Done." in await story.say("monday 9:00", user="Ana")
        assert "The next one comes on" in await story.say("", user="Ben")


async def test_pinning_what_the_list_does_not_have_says_so(story: Story) -> None:
    await story.say("monday 9:00")
    assert "Nothing on the list fits “pizza”" in await story.say("next pizza")


async def test_home_shows_the_subscriptions_one_may_see(story: Story) -> None:
    await story.say("monday 9:00")
    story.slack.invite_bot("#leads")
    story.slack.world.set_membership("#leads", "U0ANA", member=True)
    await story.say("friday 16:00", channel="#leads")
    await story.slack.open_home("Ben")
    seen = str(story.slack.home("Ben"))
    assert "every Monday at 9:00" in seen
    assert "every Friday" not in seen, "a private channel is nobody else's business"
    await story.slack.open_home("Ana")
    assert "every Friday at 16:00" in str(story.slack.home("Ana"))


async def test_home_lets_whoever_subscribed_pause(story: Story) -> None:
    await story.say("monday 9:00")
    await story.slack.open_home("Ben")
    assert "Pause" not in str(story.slack.home("Ben")), "Ben need not even be in the channel"
    await story.slack.open_home("Ana")
    await story.slack.click("Pause", message=story.slack.home("Ana"), user="Ana")
    await story.slack.quiet()
    assert "Paused until" in str(story.slack.home("Ana"))
    await story.pass_time(days=7)
    assert story.posts() == []


async def test_a_pause_button_that_was_offered_before_is_checked_again(story: Story) -> None:
    await story.say("monday 9:00")
    await story.slack.open_home("Ana")
    offered = story.slack.home("Ana")
    await story.say("tuesday 9:00", user="Ben")
    await story.slack.click("Pause", message=offered, user="Ana")
    await story.slack.quiet()
    assert "From here only whoever subscribed" in str(story.slack.home("Ana"))
    await story.pass_time(days=8, hours=6)
    assert len(story.posts()) == 1


async def test_tomorrow_is_the_channels_own(story: Story) -> None:
    story.clock.now = datetime(2026, 11, 30, 21, 30, tzinfo=UTC)  # Tuesday morning in Sydney
    await story.say("tuesday 9:00 Sydney")
    assert "Paused until Wednesday, 2 December" in await story.say("pause until tomorrow")


async def test_when_slack_is_slow_a_reroll_is_answered_later(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story.say("monday 9:00")
    await story.pass_time(days=7)
    monkeypatch.setattr("bot.slack.listeners._PATIENCE", 0.05)
    fault = story.slack.fault(method="chat.update", kind="delay")
    assert "Working on it" in await story.say("reroll")
    fault.release()
    await story.slack.until(lambda: "now shows" in story.slack.seen_by("Ana")[-1])


async def test_a_command_that_fails_after_it_was_acknowledged_is_apologised_for(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    await story.say("monday 9:00")
    await story.pass_time(days=7)
    monkeypatch.setattr("bot.slack.listeners._PATIENCE", 0.05)
    monkeypatch.setattr("bot.posting.weekly.Weekly._note_replaced", lambda *_: 1 / 0)
    fault = story.slack.fault(method="chat.update", kind="delay")
    assert "Working on it" in await story.say("reroll")
    fault.release()
    await story.slack.until(
        lambda: "Something went wrong on my side" in story.slack.seen_by("Ana")[-1]
    )
    assert "Something went wrong" not in str(story.slack.said()), "only Ana was waiting"
