"""The App Home: the list by topic, a search box, this week's pick; every click publishes anew."""

import pytest

from bot.playground import Slack

pytestmark = pytest.mark.usefixtures("bot")


def _shown(slack: Slack, user: str = "Ana") -> str:
    view = slack.home(user)
    assert view is not None
    return str(view.blocks)


async def test_opening_the_tab_shows_what_it_is_the_list_and_this_weeks_pick(slack: Slack) -> None:
    await slack.open_home()
    shown = _shown(slack)
    assert "I know 7 resources on Data Mesh Resources" in shown
    assert shown.count("A Streamlined Developer Experience in Data Mesh") >= 1
    assert "The resource of week " in shown
    assert "Share here" not in shown, "there is nobody to share it with"


async def test_the_search_box_finds_and_leads_back_to_the_list(slack: Slack) -> None:
    await slack.open_home()
    view = slack.home()
    assert view is not None
    await slack.enter("principels", into=view)
    await slack.quiet()
    assert "Here is what fits “principels”:" in _shown(slack)
    await slack.click("The whole list", message=slack.home())
    await slack.quiet()
    assert "Data Mesh Resources: 7 resources." in _shown(slack)


async def test_buttons_in_home_answer_in_home(slack: Slack) -> None:
    await slack.open_home()
    await slack.click("More like this", message=slack.home())
    await slack.quiet()
    assert "close to “" in _shown(slack).casefold()  # there may be nothing close to it
    await slack.click("Back", message=slack.home())
    await slack.quiet()
    assert "Here it is:" in _shown(slack)
    assert slack.calls("chat.postMessage") == []


async def test_nothing_found_is_said_in_home_too(slack: Slack) -> None:
    await slack.open_home()
    view = slack.home()
    assert view is not None
    await slack.enter("pizza recipe", into=view)
    await slack.quiet()
    assert "Nothing on the list fits “pizza recipe”." in _shown(slack)


async def test_everybody_has_a_home_of_their_own(slack: Slack) -> None:
    await slack.open_home("Ana")
    await slack.open_home("Ben")
    view = slack.home("Ana")
    assert view is not None
    await slack.enter("slo", into=view, user="Ana")
    await slack.quiet()
    assert "fits “slo”" in _shown(slack, "Ana")
    assert "fits “slo”" not in _shown(slack, "Ben")
