"""Every row of the product table, clicked and typed in the page with the real bot behind it."""

import pytest

from tests.e2e.visitor import THREAD_COMPOSER, Visitor, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

PRINCIPLES = "https://martinfowler.com/articles/data-mesh-principles.html"
TRUST = "@datamesh how do I get people to trust my data products?"


async def test_a_newcomer_sees_what_to_type_and_it_works(ana: Visitor) -> None:
    chip = ana.page.locator(".empty .chip").first
    line = await chip.inner_text()
    assert line.startswith("/datamesh ")
    await chip.click()
    await expect(ana.page.locator("#composer")).to_have_value(line)
    await ana.page.keyboard.press("Enter")
    await ana.sees("Here is what fits")


async def test_a_typo_finds_cards_that_only_the_asker_sees(ana: Visitor) -> None:
    await ana.say("/datamesh principels")
    await ana.sees("Only visible to you")
    link = ana.messages().last.get_by_role("link", name="Data Mesh Principles")
    await expect(link).to_have_attribute("href", PRINCIPLES)
    await expect(link).to_have_attribute("rel", "noopener noreferrer")
    await ana.sees("Why: “Principles” (you typed “principels”)")
    await ana.become("Ben")
    await ana.sees("", times=0)


async def test_a_shared_card_is_seen_by_the_others(ana: Visitor) -> None:
    await ana.say("/datamesh principles")
    await ana.page.get_by_role("button", name="Share here: Data Mesh Principles").click()
    await ana.sees("Shared “Data Mesh Principles” with everyone here.")
    await ana.become("Ben")
    await ana.sees("Shared by ana for “principles”")
    await ana.sees("", times=1)


async def test_show_more_turns_the_page_in_place(ana: Visitor) -> None:
    await ana.say("/datamesh data mesh")
    await ana.press("Show more")
    await ana.sees("More that fits “data mesh”:")
    await ana.sees("", times=1)
    await ana.press("Back")
    await ana.sees("Here is what fits “data mesh”:")


async def test_more_like_this_shows_relatives(ana: Visitor) -> None:
    await ana.say("/datamesh principles")
    await ana.page.get_by_role("button", name="More like this: Data Mesh Principles").click()
    await ana.sees("Close to “Data Mesh Principles”:")


async def test_nothing_fits_and_did_you_mean(ana: Visitor) -> None:
    await ana.say("/datamesh pizza recipe")
    await ana.sees("Nothing on the list fits “pizza recipe”.")
    await ana.say("/datamesh radnom")
    await ana.sees("Did you mean:")
    await ana.press("random")
    await ana.sees("Picked at random")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/datamesh", "I know"),
        ("/datamesh list", "Data Mesh Resources: "),
        ("/datamesh random", "Picked at random"),
        ("/datamesh week", "The resource of week "),
    ],
)
async def test_the_words_of_the_command_answer(ana: Visitor, typed: str, answer: str) -> None:
    await ana.say(typed)
    await ana.sees(answer)


async def test_a_mention_is_answered_in_its_thread_beside(ana: Visitor) -> None:
    await ana.say(TRUST)
    await ana.reads_in_thread("This fits best:")
    await ana.sees("1 reply")
    await ana.say("@datamesh and who wrote about principles?", into=THREAD_COMPOSER)
    await ana.reads_in_thread("Data Mesh Principles")
    await ana.sees("3 replies")
    await ana.page.get_by_role("button", name="Close the thread").click()
    await expect(ana.page.locator("#thread")).to_be_hidden()


async def test_a_mention_without_an_answer_tells_the_asker_alone(ana: Visitor) -> None:
    await ana.say("@datamesh what is the best pizza recipe?")
    await ana.sees("Nothing on the list fits")
    await ana.become("Ben")
    await ana.sees("Nothing on the list fits", times=0)
    await ana.sees("what is the best pizza recipe?")


async def test_a_command_in_a_thread_is_refused_as_in_slack(ana: Visitor) -> None:
    await ana.say(TRUST)
    await ana.reads_in_thread("This fits best:")
    await ana.page.locator(THREAD_COMPOSER).fill("/datamesh list")
    await ana.page.locator(THREAD_COMPOSER).press("Enter")
    await ana.is_told("not supported in threads")
    await expect(ana.page.locator(THREAD_COMPOSER)).to_have_value("/datamesh list")


async def test_the_conversation_with_the_bot_begins_with_its_prompts(ana: Visitor) -> None:
    await ana.go("datamesh")
    await expect(ana.page.locator(".empty .chip")).to_have_count(4)
    await ana.page.locator(".empty .chip").first.click()
    await ana.reads_in_thread("Here is what fits")
    await ana.say("hello")
    await ana.sees("hello")
    await ana.become("Ben")
    await ana.go("datamesh")
    await ana.sees("hello", times=0)


async def test_where_the_bot_is_not_the_command_works_and_a_mention_says_what_to_do(
    ana: Visitor,
) -> None:
    await ana.go("leads")
    await ana.say("/datamesh principles")
    await ana.sees("Here is what fits “principles”:")
    await ana.say("@datamesh principles")
    await ana.sees("you could invite it")
    await ana.say("/invite @datamesh")
    await ana.sees("@datamesh is now in #leads.")
    await ana.say("@datamesh principles?")
    await ana.reads_in_thread("These fit best:")
