"""Two people, each with a page: what one does the other sees at once, and only what they may."""

import pytest

from bot.playground import Slack
from tests.e2e.conftest import NewVisitor
from tests.e2e.visitor import THREAD_COMPOSER, Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def meet(game: Slack, new_visitor: NewVisitor) -> tuple[Visitor, Visitor]:
    ana, ben = await new_visitor(game.url), await new_visitor(game.url)
    await ben.become("Ben")
    return ana, ben


async def test_what_one_writes_the_other_reads_at_once(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.say("good *morning*, @ben")
    await ben.sees("good morning, @Ben")
    await expect(ben.messages().locator("b")).to_have_text("morning")
    await expect(ben.page.locator("#spoken")).to_contain_text("Ana: good")


async def test_unread_messages_are_counted_until_they_are_seen(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.go("general")
    await ana.say("one")
    await ana.say("two")
    badge = ben.page.locator(".place", has_text="general").locator(".unread")
    await expect(badge).to_have_text("2")
    await ben.go("general")
    await ben.sees("two")
    await ben.go("data-mesh")
    await expect(badge).to_be_hidden()


async def test_an_edit_and_a_deletion_leave_their_marks(
    game: Slack, new_visitor: NewVisitor
) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.say("helo <b> @datamash")
    await ana.messages("helo").hover()
    await ana.page.get_by_role("button", name="Edit").click()
    editor = ana.page.get_by_label("Edit your message")
    await expect(editor).to_have_value("helo <b> @datamash")
    await editor.fill("hello")
    await editor.press("Enter")
    await ben.sees("hello(edited)")
    await ana.messages("hello").hover()
    await ana.page.get_by_role("button", name="Delete").click()
    await ben.sees("This message was deleted.")
    await ben.sees("hello", times=0)


async def test_nobody_edits_what_others_wrote(game: Slack, new_visitor: NewVisitor) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.say("mine")
    await ben.messages("mine").hover()
    await expect(ben.page.get_by_role("button", name="Reply in thread")).to_be_visible()
    await expect(ben.page.get_by_role("button", name="Edit")).to_have_count(0)


async def test_people_talk_in_a_thread(game: Slack, new_visitor: NewVisitor) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.say("what do you read?")
    await ben.messages("what do you read?").hover()
    await ben.page.get_by_role("button", name="Reply in thread").click()
    await ben.say("a book", into=THREAD_COMPOSER)
    await ana.press("1 reply")
    await ana.reads_in_thread("a book")


async def test_each_reads_the_time_of_their_own_city(game: Slack, new_visitor: NewVisitor) -> None:
    ana, ben = await meet(game, new_visitor)
    await ana.say("what time is it?")
    mine = await ana.messages().locator("time").inner_text()
    theirs = await ben.messages().locator("time").inner_text()
    assert mine != theirs
