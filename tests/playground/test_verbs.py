"""What each verb sends to the app, and what it leaves in the world."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

import pytest
import pytest_asyncio
from aiohttp import web

from bot.playground import Slack
from bot.playground.message import Message
from bot.playground.methods import METHODS
from bot.playground.world import World
from bot.playground.world.draft import Draft

Json = dict[str, Any]


class Ear:
    """A bot that hears everything and answers what it was told to."""

    def __init__(self) -> None:
        self.heard: list[Json] = []
        self.reply: Json = {}

    async def hear(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        if request.content_type == "application/json":
            self.heard.append(json.loads(body))
        else:
            form = {key: value[0] for key, value in parse_qs(body).items()}
            self.heard.append(json.loads(form["payload"]) if "payload" in form else form)
        return web.json_response(self.reply) if self.reply else web.Response()

    @property
    def last(self) -> Json:
        return self.heard[-1]


@pytest_asyncio.fixture
async def ear(slack: Slack) -> AsyncIterator[Ear]:
    ear = Ear()
    app = web.Application()
    app.router.add_post("/slack/events", ear.hear)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.connect(f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield ear
    await runner.cleanup()


def post(slack: Slack, *elements: Json, to: str | None = None) -> Message:
    draft = Draft(blocks=({"type": "actions", "block_id": "row", "elements": list(elements)},))
    return slack.world.post_as_bot("C0DATAMESH", draft, ephemeral_to=to)


def button(label: str, value: str = "v") -> Json:
    text = {"type": "plain_text", "text": label}
    return {"type": "button", "action_id": f"do-{value}", "text": text, "value": value}


@pytest.mark.parametrize(
    ("channel", "name"),
    [("#data-mesh", "data-mesh"), ("#leads", "privategroup"), ("D0BEN", "directmessage")],
)
async def test_a_command_says_who_and_where(
    slack: Slack, ear: Ear, channel: str, name: str
) -> None:
    slack.world.direct_channel("Ben")
    await slack.command(" /datamesh  by:dehghani ", user="Ben", channel=channel)
    assert ear.last["command"] == "/datamesh"
    assert ear.last["text"] == "by:dehghani"
    assert (ear.last["user_name"], ear.last["channel_name"]) == ("ben", name)
    assert ear.last["response_url"].startswith(slack.url)


async def test_a_mention_is_sent_with_entities(slack: Slack, ear: Ear) -> None:
    await slack.mention("R&D for @ben")
    event = ear.last["event"]
    assert event["type"] == "app_mention"
    assert event["text"] == "<@U0DATAMESH> R&amp;D for <@U0BEN>"
    assert ear.last["event_id"].startswith("Ev")


async def test_raw_text_is_sent_as_it_is(slack: Slack, ear: Ear) -> None:
    await slack.mention("“<@U0DATAMESH>” &amp; <http://a.org|a.org>", raw=True)
    assert ear.last["event"]["text"] == "“<@U0DATAMESH>” &amp; <http://a.org|a.org>"


async def test_a_reply_carries_the_thread_it_is_in(slack: Slack, ear: Ear) -> None:
    root = slack.world.post("C0DATAMESH", Draft(text="a talk"), user="U0BEN")
    await slack.mention("and you?", thread=root)
    assert ear.last["event"]["thread_ts"] == root.ts
    assert slack.said() == ["Ben: a talk", "↳ Ana: @datamesh and you?"]


async def test_a_mention_where_the_bot_is_not_stays_unheard(slack: Slack, ear: Ear) -> None:
    done = await slack.mention("hello", channel="#lounge")
    assert (done.error, ear.heard) == ("not_delivered", [])
    assert "could invite it" in slack.seen_by("Ana", "#lounge")[-1]


async def test_an_app_that_hears_messages_hears_a_mention_twice() -> None:
    async with Slack(events={"app_mention", "message.channels"}) as slack:
        slack.expect("no_bot")
        await slack.mention("hello")
        heard = [each.line for each in slack.transcript.entries if each.kind == "delivered"]
    # Each of the two is tried twice, since nobody answers.
    assert [line.split(" ")[0] for line in heard] == ["app_mention"] * 2 + ["message"] * 2


async def test_what_another_bot_writes_is_marked(slack: Slack, ear: Ear) -> None:
    await slack.direct("beep", bot_id="B0OTHER", subtype="bot_message")
    event = ear.last["event"]
    assert (event["bot_id"], event["subtype"]) == ("B0OTHER", "bot_message")
    assert event["channel_type"] == "im"


async def test_an_edit_is_told_with_both_versions(slack: Slack, ear: Ear) -> None:
    await slack.direct("helo")
    await slack.edit(slack.messages(channel="@ana")[-1], "hello")
    event = ear.last["event"]
    assert event["subtype"] == "message_changed"
    assert (event["previous_message"]["text"], event["message"]["text"]) == ("helo", "hello")


async def test_an_edited_mention_is_told_as_edited(slack: Slack, ear: Ear) -> None:
    await slack.mention("helo")
    await slack.edit(slack.messages()[-1], "@datamesh hello")
    assert ear.last["event"]["type"] == "app_mention"
    assert "edited" in ear.last["event"]


async def test_a_click_carries_the_button_and_the_message(slack: Slack, ear: Ear) -> None:
    said = post(slack, button("R&D", "1"))
    await slack.click("R&D")
    (action,) = ear.last["actions"]
    assert (action["action_id"], action["block_id"], action["value"]) == ("do-1", "row", "1")
    assert ear.last["container"]["message_ts"] == said.ts
    echoed = ear.last["message"]["blocks"][0]["elements"][0]["text"]["text"]
    assert echoed == "R&amp;D"


async def test_a_click_in_an_ephemeral_message_does_not_carry_it(slack: Slack, ear: Ear) -> None:
    post(slack, button("Go"), to="U0ANA")
    await slack.click("Go", user="Ana")
    assert "message" not in ear.last
    assert ear.last["container"]["is_ephemeral"] is True
    with pytest.raises(LookupError, match="no button says 'Go'"):
        await slack.click("Go", user="Ben")


async def test_the_newest_message_is_clicked_unless_another_is_named(
    slack: Slack, ear: Ear
) -> None:
    old = post(slack, button("Go", "old"))
    post(slack, button("Go", "new"), button("Go", "second"))
    for more, value in (({}, "new"), ({"nth": 2}, "second"), ({"message": old}, "old")):
        await slack.click("Go", **more)
        assert ear.last["actions"][0]["value"] == value


async def test_an_option_is_chosen_by_what_it_says(slack: Slack, ear: Ear) -> None:
    option = {"text": {"type": "plain_text", "text": "Talks"}, "value": "talk"}
    post(slack, {"type": "static_select", "action_id": "kind", "options": [option]})
    await slack.select("Talks")
    assert ear.last["actions"][0]["selected_option"]["value"] == "talk"


async def test_a_search_box_in_the_home_reports_what_was_entered(slack: Slack, ear: Ear) -> None:
    label = {"type": "plain_text", "text": "Search"}
    box = {"type": "plain_text_input", "action_id": "words"}
    block = {"type": "input", "block_id": "search", "label": label, "element": box}
    show_home(slack, {**block, "dispatch_action": True})
    home = slack.home("Ana")
    assert home is not None
    await slack.enter("slo", into=home)
    assert ear.last["container"] == {"type": "view", "view_id": home.id}
    assert ear.last["actions"][0]["value"] == "slo"
    assert ear.last["view"]["state"]["values"]["search"]["words"]["value"] == "slo"
    assert "response_url" not in ear.last


def show_home(slack: Slack, block: Json) -> None:
    view = {"type": "home", "blocks": [block]}
    METHODS["views.publish"].run(slack.world, {"user_id": "U0ANA", "view": view})


def open_modal(slack: Slack) -> None:
    text = {"type": "plain_text", "text": "Link"}
    box = {"type": "plain_text_input", "action_id": "url"}
    view = {
        "type": "modal",
        "title": text,
        "submit": text,
        "blocks": [{"type": "input", "block_id": "b", "label": text, "element": box}],
    }
    trigger = slack.world.new_trigger("U0ANA").id
    METHODS["views.open"].run(slack.world, {"trigger_id": trigger, "view": view})


async def test_a_submitted_modal_closes(slack: Slack, ear: Ear) -> None:
    open_modal(slack)
    await slack.submit({"Link": "https://a.org"})
    assert ear.last["view"]["state"]["values"]["b"]["url"]["value"] == "https://a.org"
    assert slack.modal("Ana") is None


async def test_a_modal_with_errors_stays_open(slack: Slack, ear: Ear) -> None:
    open_modal(slack)
    ear.reply = {"response_action": "errors", "errors": {"b": "not a link"}}
    await slack.submit({"Link": "nonsense"})
    assert slack.modal("Ana") is not None


def modal_view(title: str) -> Json:
    text = {"type": "plain_text", "text": title}
    return {"type": "modal", "title": text, "blocks": [{"type": "divider"}]}


async def test_the_reply_to_a_modal_changes_the_stack_of_modals(slack: Slack, ear: Ear) -> None:
    slack.expect("push_limit_reached", "invalid_arguments")
    stack = slack.world.views.modals.setdefault("U0ANA", [])
    open_modal(slack)
    for action, depth in (("push", 2), ("push", 3), ("push", 3), ("update", 3)):
        ear.reply = {"response_action": action, "view": modal_view("Next")}
        await slack.submit({})
        assert len(stack) == depth
    ear.reply = {"response_action": "update", "view": {"type": "home"}}
    assert (await slack.submit({})).error == "invalid_arguments"
    ear.reply = {"response_action": "clear"}
    await slack.submit({})
    assert stack == []


async def test_the_body_of_a_button_ack_is_ignored(slack: Slack, ear: Ear) -> None:
    post(slack, button("Go"))
    ear.reply = {"text": "nobody reads this"}
    await slack.click("Go")
    assert len(slack.messages()) == 1


def test_a_name_that_nobody_has_is_a_mistake_of_the_test() -> None:
    world = World(clock=lambda: 0.0)
    with pytest.raises(LookupError, match="nobody here is called 'Zoe'"):
        world.person("Zoe")
    with pytest.raises(LookupError, match="no channel is called '#none'"):
        world.channel("#none")


def test_messages_dated_later_than_now_are_noticed() -> None:
    now = 1_700_000_000.0
    world = World(clock=lambda: now)
    assert not world.runs_ahead
    now += 3600
    world.new_ts()
    assert not world.runs_ahead
    now -= 3600
    assert world.runs_ahead


def test_no_two_messages_have_the_same_ts_when_the_clock_stands() -> None:
    world = World(clock=lambda: 1_700_000_000.0)
    stamps = [world.new_ts() for _ in range(100)]
    assert len(set(stamps)) == 100
    assert stamps == sorted(stamps)


def test_nobody_reads_the_direct_messages_of_others() -> None:
    world = World(clock=lambda: 0.0)
    direct = world.direct_channel("Ana").id
    world.post(direct, Draft(text="between us"), user="U0ANA")
    assert len(world.seen_by("U0ANA", direct)) == 1
    assert world.seen_by("U0BEN", direct) == []


async def test_a_world_can_live_by_a_clock_of_datetimes() -> None:
    noon = datetime(2026, 3, 29, 12, tzinfo=UTC)
    async with Slack(clock=lambda: noon) as slack:
        assert slack.world.new_ts() == f"{int(noon.timestamp())}.000000"
        slack.transcript.note("note", "lunch")
        assert str(slack.transcript) == "12:00:00 note      lunch"


async def test_an_app_overhears_itself(slack: Slack, ear: Ear) -> None:
    said = slack.world.post_as_bot(slack.world.direct_channel("Ana").id, Draft(text="hello"))
    await slack.overhear(said)
    assert ear.last["event"]["bot_id"] == slack.world.bot.bot_id


async def test_waiting_in_vain_tells_the_story_so_far(slack: Slack) -> None:
    slack.transcript.note("note", "once upon a time")
    with pytest.raises(TimeoutError, match="once upon a time"):
        await slack.until(lambda: False, within=0.01)
    with slack.activity.under_way(), pytest.raises(TimeoutError, match="once upon a time"):
        await slack.quiet(within=0.01)


async def test_a_label_that_is_not_there_fails_with_those_that_are(slack: Slack) -> None:
    option = {"text": {"type": "plain_text", "text": "Talks"}, "value": "talk"}
    said = post(
        slack,
        button("Go"),
        {"type": "static_select", "action_id": "kind", "options": [option]},
    )
    with pytest.raises(LookupError, match="Go"):
        await slack.click("Stop")
    with pytest.raises(LookupError, match="Talks"):
        await slack.select("Books")
    with pytest.raises(LookupError, match="no input is called 'Words'"):
        await slack.enter("x", into=said, label="Words")
    with pytest.raises(LookupError, match="no modal is open"):
        await slack.submit({})
    open_modal(slack)
    with pytest.raises(LookupError, match=r"no field is called 'Nope'.*Link"):
        await slack.submit({"Nope": "x"})
