"""Every row of the product table, as it reads in Slack. The bot answers from the shipped list."""

import pytest

from bot.app import Bot
from bot.playground import Slack

PRINCIPLES = "https://martinfowler.com/articles/data-mesh-principles.html"
TRUST = (
    "https://www.thoughtworks.com/insights/blog/data-strategy/"
    "building-an-amazon-com-for-your-data-products"
)

pytestmark = pytest.mark.usefixtures("bot")


@pytest.mark.parametrize("typed", ["", "help", "?", "HELP"])
async def test_help_shows_examples_only_to_the_asker(slack: Slack, typed: str) -> None:
    answer = await slack.command(f"/datamesh {typed}")
    assert answer.message is not None
    assert answer.message.ephemeral_to
    assert "Data Mesh Resources" in slack.seen_by("Ana")[-1]
    assert slack.said() == []


async def test_every_example_of_the_help_finds_something(slack: Slack) -> None:
    await slack.command("/datamesh help")
    lines = slack.seen_by("Ana")[-1].splitlines()
    examples = [line.split("`")[1] for line in lines if line.count("`") == 2]
    assert len(examples) == 8
    assert examples.pop() == "/datamesh weekly monday 9:00"
    for example in examples:
        answer = await slack.command(example)
        assert answer.message is not None
        assert answer.message.links, f"{example} finds nothing:\n{slack.seen_by('Ana')[-1]}"


async def test_words_find_at_most_three_cards_best_first(slack: Slack) -> None:
    answer = await slack.command("/datamesh principels")
    assert answer.message is not None
    assert answer.message.links[0].url == PRINCIPLES
    assert 1 <= len(answer.message.links) <= 3
    assert answer.message.ephemeral_to
    card = slack.seen_by("Ana")[-1]
    assert "Zhamak Dehghani" in card
    assert "Why: " in card
    assert "principels" in card


async def test_the_text_fallback_has_title_and_address(slack: Slack) -> None:
    answer = await slack.command("/datamesh principles")
    assert answer.message is not None
    assert "Data Mesh Principles" in answer.message.text
    assert PRINCIPLES in answer.message.text


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("kind:video", "Why Data Mesh", id="filter by kind"),
        pytest.param("by:dehghani", "Data Mesh Principles", id="filter by author"),
        pytest.param("dehgani", "Data Mesh Principles", id="an author, misspelt"),
        pytest.param("slo", "Surfacing reliability", id="another name"),
    ],
)
async def test_filters_names_and_other_names_find(slack: Slack, typed: str, found: str) -> None:
    await slack.command(f"/datamesh {typed}")
    assert found in slack.seen_by("Ana")[-1]


async def test_show_more_turns_the_page_in_place_and_back(slack: Slack) -> None:
    await slack.command("/datamesh data mesh")
    first = slack.seen_by("Ana")[-1]
    await slack.click("Show more")
    await slack.quiet()
    assert len(slack.seen_by("Ana")) == 1
    assert slack.seen_by("Ana")[-1] != first
    await slack.click("Back")
    await slack.quiet()
    assert slack.seen_by("Ana")[-1] == first


async def test_nothing_fits_is_said_plainly_without_a_card(slack: Slack) -> None:
    answer = await slack.command("/datamesh pizza recipe")
    assert answer.message is not None
    assert answer.message.links == []
    assert "Nothing on the list fits “pizza recipe”." in slack.seen_by("Ana")[-1]
    await slack.click("Suggest a resource")
    await slack.quiet()
    assert "resources.yaml" in slack.seen_by("Ana")[-1]
    await slack.click("Back")
    await slack.quiet()
    await slack.click("Show the list")
    await slack.quiet()
    assert "Data Mesh Resources: 7 resources." in slack.seen_by("Ana")[-1]


async def test_list_shows_every_resource_by_topic(slack: Slack, bot: Bot) -> None:
    await slack.command("/datamesh list")
    listed = slack.seen_by("Ana")[-1]
    for resource in bot.live.current.catalog.resources:
        assert listed.count(f"• {resource.title}") == 1


async def test_random_shows_one_card_and_another_one(slack: Slack) -> None:
    await slack.command("/datamesh random")
    first = slack.messages(user="Ana")[-1].links
    await slack.click("Another one")
    await slack.quiet()
    second = slack.messages(user="Ana")[-1].links
    assert len(first) == len(second) == 1
    assert first != second


async def test_week_shows_everybody_the_same(slack: Slack) -> None:
    await slack.command("/datamesh week", user="Ana")
    await slack.command("/datamesh week", user="Ben")
    assert slack.seen_by("Ana")[-1] == slack.seen_by("Ben")[-1]
    assert "The resource of week " in slack.seen_by("Ana")[-1]


async def test_share_posts_the_card_once_and_pings_nobody(slack: Slack) -> None:
    answer = await slack.command("/datamesh principles")
    shared = answer.message
    assert shared is not None
    await slack.click("Share here", message=shared)
    await slack.click("Share here", message=shared)
    await slack.quiet()
    assert len(slack.said()) == 1
    assert "Shared by Ana for “principles”" in slack.said()[0]
    assert slack.messages(user="Ben")[-1].mentions == []
    assert slack.messages(user="Ben")[-1].unfurls is False
    assert "Shared “Data Mesh Principles” with everyone here." in "".join(slack.seen_by("Ana"))
    assert "Why: " not in "".join(slack.seen_by("Ana"))


async def test_more_like_this_shows_relatives_to_the_asker(slack: Slack) -> None:
    await slack.command("/datamesh principles")
    await slack.click("More like this")
    await slack.quiet()
    seen = slack.seen_by("Ana")[-1]
    assert "Close to “Data Mesh Principles”:" in seen
    assert "How to Move Beyond a Monolithic Data Lake" in seen
    assert slack.said() == []


async def test_what_more_like_this_replaced_comes_back(slack: Slack) -> None:
    await slack.command("/datamesh trust")
    found = slack.seen_by("Ana")[-1]
    await slack.click("More like this")
    await slack.quiet()
    assert slack.seen_by("Ana") != [found]
    await slack.click("Back")
    await slack.quiet()
    assert slack.seen_by("Ana") == [found]


async def test_a_mention_is_answered_in_its_thread(slack: Slack) -> None:
    await slack.mention("how do I get people to trust my data products?")
    question, answer = slack.messages(user="Ben")
    assert answer.thread_ts == question.ts
    assert answer.links[0].url == TRUST
    assert len(answer.links) <= 3
    assert answer.unfurls is False
    assert [button.label for button in answer.buttons if button.label == "Share here"] == []


async def test_a_follow_up_in_the_thread_is_answered_there(slack: Slack) -> None:
    await slack.mention("how do I get people to trust my data products?")
    question = slack.messages(user="Ben")[0]
    await slack.mention("and who wrote about principles?", thread=question, user="Ben")
    assert slack.messages(user="Ana")[-1].thread_ts == question.ts
    assert "Data Mesh Principles" in slack.said()[-1]


async def test_a_mention_without_an_answer_tells_the_asker_alone(slack: Slack) -> None:
    await slack.mention("what is the best pizza recipe?")
    answer = slack.messages(user="Ana")[-1]
    assert answer.ephemeral_to
    assert answer.thread_ts is None
    assert answer.buttons == []
    assert "Nothing on the list fits" in slack.seen_by("Ana")[-1]
    assert "Write “@datamesh list” to see all there is." in slack.seen_by("Ana")[-1]
    assert len(slack.said()) == 1


async def test_in_an_active_thread_the_asker_alone_is_told_there(slack: Slack) -> None:
    await slack.mention("principles")
    question = slack.messages(user="Ben")[0]
    await slack.mention("pizza recipe", thread=question)
    answer = slack.messages(user="Ana")[-1]
    assert answer.ephemeral_to
    assert answer.thread_ts == question.ts


@pytest.mark.parametrize("text", ["principles", "hello", "pizza recipe", "list", ""])
async def test_every_direct_message_is_answered_to_stay(slack: Slack, text: str) -> None:
    await slack.direct(text)
    sent, answer = slack.messages(channel="@ana", user="Ana")
    assert answer.thread_ts == sent.ts
    assert answer.ephemeral_to is None


async def test_opening_the_conversation_offers_four_prompts_that_work(slack: Slack) -> None:
    await slack.open_direct()
    (call,) = slack.calls("assistant.threads.setSuggestedPrompts")
    prompts = call.args["prompts"]
    assert len(prompts) == 4
    for prompt in prompts:
        await slack.direct(prompt["message"])
        assert slack.messages(channel="@ana", user="Ana")[-1].links


async def test_a_mistyped_command_is_offered(slack: Slack) -> None:
    await slack.command("/datamesh radnom")
    await slack.click("random")
    await slack.quiet()
    assert "Picked at random" in slack.seen_by("Ana")[-1]


async def test_an_answer_between_two_colleagues_stays_with_the_asker(slack: Slack) -> None:
    await slack.command("/datamesh principles", channel="@ana")
    ephemeral = slack.messages(channel="@ana", user="Ana")[-1]
    await slack.click("More like this", message=ephemeral)
    await slack.until(lambda: "Close to" in slack.seen_by("Ana", "@ana")[-1])
    assert slack.said("@ana") == [], "nobody else sees what was asked"
