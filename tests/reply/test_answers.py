"""What is said, to whom, without any platform around it."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.catalog import Catalog, Resource
from bot.reply import Answerer, Ask, Audience, Door, Person, Reply, Shelf
from bot.reply.showing import pick_of_the_week
from bot.reply.welcome import prompts, welcome
from bot.reply.wording import count, explain, facts, joined, kinds_of, plural
from bot.request import (
    Find,
    Help,
    Listing,
    MoreLike,
    Random,
    Request,
    Share,
    Show,
    Suggest,
    Week,
    encode,
)
from bot.search import Hit, How, Index, Passage, Reason

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def _resource(id_: str, title: str, **more: object) -> Resource:
    facts: dict[str, object] = {
        "id": id_, "title": title, "url": f"https://x.example/{id_}", "kind": "article",
        "authors": ("Ana Lopez",), "summary": f"All about {title.lower()}.",
    }  # fmt: skip
    return Resource(**{**facts, **more})  # type: ignore[arg-type] # a test's shorthand


GARDEN = Catalog(
    title="Garden Reading",
    resources=(
        _resource("bees", "Beekeeping for Beginners", kind="book", topics=("animals",)),
        _resource("soil", "Living Soil", topics=("ground",), questions=("Why is my soil dead?",)),
        _resource("compost", "Compost at Home", topics=("ground",), authors=("Ben Ito",)),
        _resource("worms", "Worms and Compost", topics=("animals", "ground"), authors=()),
        _resource("heap", "The Compost Heap", topics=("ground",)),
    ),
)


class NearSoil(Index):
    """An index that finds soil near to anything; how near is the search's own matter."""

    def closest(self, text: str, limit: int = 3) -> list[Resource]:
        return [GARDEN.resources[1]]


NEAR_SOIL = replace(Shelf.of(GARDEN), index=NearSoil(GARDEN.resources))


async def ask(
    what: str | Request,
    source: Catalog | Shelf = GARDEN,
    door: Door = Door.COMMAND,
    name: str = "ana",
) -> Reply:
    shelf = source if isinstance(source, Shelf) else Shelf.of(source)
    answer = Answerer(lambda: shelf, rng=random.Random(1), command="/garden", mention="@garden")
    return await answer(Ask(what, door, Person("U1", name), NOW))


def ids(reply: Reply) -> list[str]:
    return [card.resource.id for card in reply.cards]


LINKS = Catalog(
    resources=(
        *GARDEN.resources,
        _resource("mercury", "Mercury", url="https://x.example/wiki/Mercury_(planet)"),
        _resource("long", "Long ago", url=f"https://x.example/{'a' * 290}"),
    )
)


@pytest.mark.parametrize(
    ("pasted", "id_"),
    [
        ("https://x.example/soil", "soil"),
        ("HTTP://www.x.example/soil/", "soil"),
        ("(https://x.example/soil).", "soil"),
        ("“https://x.example/soil”!", "soil"),
        ("`https://x.example/soil`", "soil"),
        ("*https://x.example/soil*", "soil"),
        ("https://x.example/soil—", "soil"),
        ("https://x.example/soil#roots", "soil"),
        ("https://y.example/ https://x.example/soil", "soil"),
        ("https://x.example/wiki/Mercury_(planet)", "mercury"),
        ("(https://x.example/wiki/Mercury_(planet))", "mercury"),
    ],
)
async def test_a_pasted_link_is_answered_by_what_it_leads_to(pasted: str, id_: str) -> None:
    reply = await ask(pasted, LINKS)
    assert (reply.lead, ids(reply)) == ("It is on the list:", [id_])


@pytest.mark.parametrize(
    "asked",
    [
        "do we have https://x.example/soil?",
        "great talk yesterday https://x.example/soil with pizza",
        "kind:video https://x.example/soil",
        "https://x.example/soil https://x.example/soil",
    ],
)
async def test_what_a_link_leads_to_is_told_whatever_is_said_beside_it(asked: str) -> None:
    reply = await ask(asked, LINKS)
    assert (reply.lead, ids(reply)) == ("It is on the list:", ["soil"])


async def test_of_several_links_all_that_are_on_the_list_are_told() -> None:
    both = Catalog(resources=(*GARDEN.resources, _resource("soil/2", "Worms, in a second edition")))
    reply = await ask("https://x.example/soil https://x.example/soil/2", both)
    assert ids(reply) == ["soil", "soil/2"]


async def test_what_else_is_asked_for_beside_a_link_is_found() -> None:
    reply = await ask("alternatives to https://x.example/heap", LINKS)
    assert reply.lead == "Here is what fits “alternatives to The Compost Heap”:"
    assert "heap" not in ids(reply)
    asked = "alternatives to https://x.example/quoted"
    quoted = _resource("quoted", 'Kind: a -fast "heap"', topics=("ground",))
    assert ids(await ask(asked, Catalog(resources=(*GARDEN.resources, quoted))))


@pytest.mark.parametrize(
    "asked",
    [
        "https://y.example/a?b",
        "do you have <https://y.example/a?b>",
        "new article: https://y.example/a?b",
        "https://y.example/a?b and https://y.example/",
    ],
)
async def test_a_page_that_is_not_on_the_list_may_be_suggested(asked: str) -> None:
    reply = await ask(asked, LINKS)
    assert (reply.lead, reply.note, ids(reply)) == ("That page is not on the list.", "", [])
    assert reply.actions[-1].request == Suggest("https://y.example/a?b")
    suggested = await ask(reply.actions[-1].request)
    assert suggested.lead.startswith("Is https://y.example/a?b worth sharing? ")
    in_public = await ask(asked, LINKS, door=Door.MENTION)
    assert (in_public.lead, in_public.actions) == (reply.lead, ())


@pytest.mark.parametrize("asked", ["https://y.soil/", "https://y.example/heap-of-things"])
async def test_nothing_is_called_like_a_page_by_chance(asked: str) -> None:
    assert (await ask(asked)).note == ""


@pytest.mark.parametrize("asked", ["https://x[1/y", "https://a℀b.com/z"])
async def test_a_malformed_link_leads_nowhere(asked: str) -> None:
    assert (await ask(asked)).lead == "That page is not on the list."


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("https://y.example/project/worms-and-compost/", "worms"),
        ("https://y.example/living%20soil", "soil"),
        ("https://soil.example/docs/2", "soil"),
        ("I read https://y.example/a on dead soil", "soil"),
    ],
)
async def test_what_is_called_like_a_page_is_offered(asked: str, near: str) -> None:
    reply = await ask(asked)
    assert (reply.note, reply.actions[0].request) == ("Did you mean:", Show(near))
    title = GARDEN.get(near).title  # type: ignore[union-attr] # it is there
    in_public = await ask(asked, door=Door.MENTION)
    assert in_public.lead.startswith(f"That page is not on the list. Did you mean “{title}”")


@pytest.mark.parametrize("typed", ["https://", f"https://x.example/{'a' * 290}"])
async def test_what_is_no_link_or_was_cut_off_is_searched_for(typed: str) -> None:
    assert (await ask(typed, LINKS)).lead.startswith("Nothing on the list fits")


@pytest.mark.parametrize(
    "request_",
    [Help(), Listing(), Random(), Week(), Find("x"), Show("x"), MoreLike("x"), Share("x")],
)
async def test_an_empty_list_says_that_it_is_empty(request_: Request) -> None:
    reply = await ask(request_, Catalog())
    assert "empty" in reply.lead
    assert reply.cards == ()


async def test_a_list_of_one_works_throughout() -> None:
    lone = Catalog(resources=GARDEN.resources[:1])
    assert ids(await ask("beekeeping", lone)) == ["bees"]
    assert ids(await ask("week", lone)) == ["bees"]
    picked = await ask("random", lone)
    assert ids(picked) == ["bees"]
    assert ids(await ask(Random("bees"), lone)) == ["bees"]
    assert "Nothing else" in (await ask(MoreLike("bees"), lone)).lead
    assert len((await ask("list", lone)).groups) == 1


async def test_one_may_be_picked_from_what_fits() -> None:
    for _ in range(2):
        reply = await ask("random topic:animals")
        assert reply.lead == "Picked at random from what fits “topic:animals”:"
        assert ids(reply)[0] in ("bees", "worms")
        another = await ask(reply.actions[0].request)
        assert {*ids(reply), *ids(another)} == {"bees", "worms"}
    assert (await ask("random kind:book")).actions == ()
    assert (await ask("Random topic:ground")).lead.startswith("Picked at random from")
    nothing = await ask("random pizza")
    assert nothing.lead == "Nothing on the list fits “random pizza”."
    assert nothing.actions
    assert (await ask(Random(text="pizza"))).lead == "Nothing on the list fits “pizza”."
    assert ids(await ask(Random("bees", "kind:book"))) == ["bees"]


async def test_any_of_many_that_fit_may_be_picked() -> None:
    many = Catalog(
        resources=tuple(
            _resource(f"c{n}", f"Compost {n}", kind="book" if n else "talk") for n in range(9)
        )
    )
    seen, reply = set(), await ask("random kind:book", many)
    answer = Answerer(
        lambda: Shelf.of(many), rng=random.Random(4), command="/garden", mention="@garden"
    )
    for _ in range(60):
        reply = await answer(Ask(reply.actions[0].request, Door.COMMAND, Person("U1", "ana"), NOW))
        seen |= set(ids(reply))
    assert seen == {f"c{n}" for n in range(1, 9)}


async def test_what_only_begins_like_a_command_is_searched_for() -> None:
    forests = Catalog(resources=(*GARDEN.resources, _resource("forests", "Random Forests")))
    assert (await ask("random forests", forests)).lead == "Here is what fits “random forests”:"
    picked = await ask("random kind:article", forests)
    assert picked.lead == "Picked at random from what fits “kind:article”:"


async def test_pages_go_forth_and_back_and_end() -> None:
    many = Catalog(resources=tuple(_resource(f"c{n}", f"Compost {n}") for n in range(7)))
    first = await ask("compost", many)
    assert [action.label for action in first.actions] == ["Show more"]
    second = await ask(first.actions[0].request, many)
    assert [action.label for action in second.actions] == ["Show more", "Back"]
    third = await ask(second.actions[0].request, many)
    assert [action.label for action in third.actions] == ["Back"]
    assert sorted(ids(first) + ids(second) + ids(third)) == [f"c{n}" for n in range(7)]
    past = await ask(Find("compost", 4), many)
    assert "That is all" in past.lead
    assert (await ask(Find("compost", -5), many)).cards == first.cards


async def test_relatives_have_pages_too() -> None:
    many = Catalog(resources=tuple(_resource(f"c{n}", f"Compost {n}") for n in range(6)))
    first = await ask(MoreLike("c0"), many)
    second = await ask(first.actions[0].request, many)
    assert sorted(ids(first) + ids(second)) == ["c1", "c2", "c3", "c4", "c5"]
    assert [action.label for action in first.actions] == ["Show more", "Back"]
    assert (await ask(second.actions[0].request, many)).cards == first.cards


async def test_a_relative_tells_who_names_it_also_where_an_alternative_is_asked_for() -> None:
    two = Catalog(resources=(_resource("h", "Hives", related=("s",)), _resource("s", "Skeps")))
    for asked in (MoreLike("h"), "alternatives to hives"):
        (card,) = (await ask(asked, two)).cards
        assert (card.resource.title, card.why) == ("Skeps", "“Hives” names it as related")


async def test_relatives_lead_back_to_the_search_they_came_from() -> None:
    found = await ask("compost home")
    (_, more) = found.cards[0].actions
    near = await ask(more.request)
    assert near.cards
    assert near.actions[-1].label == "Back"
    assert (await ask(near.actions[-1].request)).lead == found.lead
    nearer = await ask(near.cards[0].actions[1].request)
    assert (await ask(nearer.actions[-1].request)).lead == found.lead
    assert "compost" not in str(near.cards[0].actions[0].request), "it was not found by these words"


async def test_where_nothing_is_close_one_gets_back_too() -> None:
    lone = Catalog(resources=GARDEN.resources[:1])
    for typed, lead in [
        ("beekeeping", "Here is what fits “beekeeping”:"),
        ("random", "Here it is"),
    ]:
        (_, more) = (await ask(typed, lone)).cards[0].actions
        (back,) = (await ask(more.request, lone)).actions
        assert back.label == "Back"
        assert (await ask(back.request, lone)).lead.startswith(lead)
    (back,) = (await ask(MoreLike("gone", text="bees"), lone)).actions
    assert back.request == Find("bees")


async def test_what_no_longer_exists_is_said_to_be_gone() -> None:
    for request in (Show("old"), MoreLike("old"), Share("old")):
        reply = await ask(request)
        assert reply.lead == "That resource is no longer on the list."
        assert reply.audience is Audience.ASKER


async def test_did_you_mean_leads_to_the_resource_it_names() -> None:
    reply = await ask("pizza", NEAR_SOIL)
    assert reply.cards == ()
    assert reply.note == "Did you mean:"
    assert reply.actions[0].label == "Living Soil"
    assert ids(await ask(reply.actions[0].request)) == ["soil"]


async def test_a_mention_names_the_nearest_in_one_line_without_buttons() -> None:
    reply = await ask("radnom", door=Door.MENTION)
    assert reply.lead == "Nothing on the list fits “radnom”. Did you mean “random”?"
    assert reply.actions == ()
    near = await ask("pizza", NEAR_SOIL, door=Door.MENTION)
    assert near.lead == "Nothing on the list fits “pizza”. Did you mean “Living Soil”?"
    assert (await ask("zzzz", door=Door.MENTION)).lead == "Nothing on the list fits “zzzz”."


@pytest.mark.parametrize("door", [Door.COMMAND, Door.DIRECT])
async def test_where_nothing_fits_the_list_is_offered(door: Door) -> None:
    for source in (GARDEN, NEAR_SOIL):
        reply = await ask("pizza", source, door)
        assert [action.label for action in reply.actions[-2:]] == [
            "Show the list",
            "Suggest a resource",
        ]
        assert (await ask(reply.actions[-2].request)).groups


async def test_where_a_mention_finds_nothing_it_says_what_to_type_for_the_list() -> None:
    for text in ("zzzz", "radnom"):
        reply = await ask(text, door=Door.MENTION)
        assert reply.note == "Write “@garden list” to see all there is."


async def test_home_has_a_button_for_the_list_already() -> None:
    reply = await ask("pizza", door=Door.HOME)
    assert [action.label for action in reply.actions] == ["Suggest a resource"]


@pytest.mark.parametrize("greeting", ["hi", "Hello!", "thanks"])
async def test_a_greeting_is_answered_with_what_can_be_asked(greeting: str) -> None:
    assert (await ask(greeting, door=Door.DIRECT)).examples


@pytest.mark.parametrize("greeting", ["hi", "thanks!"])
async def test_what_a_greeting_offers_can_be_typed_where_it_was_said(greeting: str) -> None:
    for door in (Door.COMMAND, Door.MENTION, Door.DIRECT):
        assert (await ask(greeting, door=door)).examples == (await ask("help", door=door)).examples


async def test_what_the_bot_suggests_to_ask_it_understands_when_typed() -> None:
    for title, message in prompts(Shelf.of(GARDEN)):
        if title != "Surprise me":
            typed = await ask(title, door=Door.DIRECT)
            meant = await ask(message, door=Door.DIRECT)
            assert (ids(typed), typed.groups) == (ids(meant), meant.groups)


@pytest.mark.parametrize("typed", ["list kind:book", "List books", "list by:ito"])
async def test_the_list_can_be_asked_for_by_kind_or_author(typed: str) -> None:
    for door in (Door.COMMAND, Door.MENTION, Door.DIRECT):
        asked = typed.partition(" ")[2]
        assert ids(await ask(typed, door=door)) == ids(await ask(asked, door=door)) != []


async def test_what_is_called_a_list_is_searched_like_anything_else() -> None:
    titled = Catalog(resources=(_resource("do", "List of Compost Books"), *GARDEN.resources))
    assert ids(await ask("list compost", titled))[0] == "do"
    reply = await ask("list pizzas")
    assert reply.lead == "Nothing on the list fits “list pizzas”."


async def test_a_resource_of_that_title_comes_before_the_greeting() -> None:
    titled = Catalog(resources=(_resource("song", "Hello!"), *GARDEN.resources))
    assert ids(await ask("hello", titled)) == ["song"]


async def test_in_public_weak_cards_are_left_out_and_nothing_can_be_shared() -> None:
    reply = await ask("compost", door=Door.MENTION)
    assert reply.audience is Audience.EVERYONE
    assert 1 <= len(reply.cards) <= 3
    labels = {action.label for card in reply.cards for action in card.actions}
    assert labels == {"More like this"}
    assert all(card.passage.text == "" for card in reply.cards[1:])


@pytest.mark.parametrize("door", Door)
async def test_help_is_written_for_the_door_it_is_asked_at(door: Door) -> None:
    prefix = {Door.COMMAND: "/garden ", Door.MENTION: "@garden "}.get(door, "")
    examples = (await ask("help", door=door)).examples
    assert examples
    assert all(example.typed.startswith(prefix) for example in examples)


async def test_everything_suggested_to_start_with_finds_something() -> None:
    shelf = Shelf.of(GARDEN)
    assert shelf.questions == ("Why is my soil dead?",)
    for _, message in prompts(shelf):
        reply = await ask(message)
        assert reply.cards or reply.groups
    assert len(prompts(Shelf.of(Catalog()))) == 2


def test_an_empty_list_offers_no_example_without_a_kind() -> None:
    examples = [each.typed for each in welcome(Shelf.of(Catalog()), "/garden ").examples]
    assert examples == [
        "/garden list",
        "/garden random",
        "/garden week",
        "/garden weekly monday 9:00",
    ]


async def test_sharing_names_the_person_and_what_they_looked_for() -> None:
    reply = await ask(Share("soil", "dead soil"), name="Ana")
    assert reply.lead == "Shared by Ana for “dead soil”"
    assert reply.audience is Audience.EVERYONE
    assert reply.aside
    assert reply.aside.actions[0].request == Find("dead soil")
    plain = await ask(Share("soil"), name="Ana")
    assert plain.lead == "Shared by Ana"
    assert plain.aside
    assert plain.aside.actions == ()


async def test_suggesting_says_how_a_resource_gets_onto_the_list() -> None:
    assert "“roses”" in (await ask(Suggest("roses"))).lead
    assert "resources.yaml" in (await ask(Suggest())).lead


async def test_suggesting_leaves_a_way_on() -> None:
    (back,) = (await ask(Suggest("roses"))).actions
    assert (back.label, back.request) == ("Back", Find("roses"))
    (shown,) = (await ask(Suggest())).actions
    assert (shown.label, shown.request) == ("Show the list", Listing())


async def test_a_long_list_has_pages_that_together_show_everything_once() -> None:
    many = Catalog(
        resources=tuple(
            _resource(f"r{n}", f"Title {n} {'x' * (n % 90)}", topics=(f"t{n % 7}", "all"))
            for n in range(100)
        )
    )
    reply = await ask("list", many)
    shown = [resource.id for group in reply.groups for resource in group.resources]
    while forward := [a for a in reply.actions if a.label == "Next page"]:
        reply = await ask(forward[0].request, many)
        shown += [resource.id for group in reply.groups for resource in group.resources]
    assert sorted(shown) == sorted(resource.id for resource in many.resources)
    assert reply.actions[0].label == "Previous page"
    assert (await ask(Listing(999), many)).groups == reply.groups
    assert (await ask(Listing(-1), many)).groups == (await ask("list", many)).groups


def test_the_pick_of_the_week_is_the_same_all_week_and_changes_little_with_the_list() -> None:
    weeks = [NOW + timedelta(weeks=n) for n in range(52)]
    resources = GARDEN.resources
    for now in weeks:
        sunday = now + timedelta(days=6)
        assert pick_of_the_week(resources, now) == pick_of_the_week(resources[::-1], sunday)
    picks = {pick_of_the_week(resources, now).id for now in weeks}
    assert picks == {resource.id for resource in resources}
    shorter = resources[1:]
    moved = [
        now
        for now in weeks
        if pick_of_the_week(shorter, now) != pick_of_the_week(resources, now) != resources[0]
    ]
    assert moved == []


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("exact", "“Word” in the title"),
        ("spelling", "“Word” (you typed “wrod”) in the title"),
        ("initials", "“wrod”, initials of “Word”, in the title"),
        ("other name", "“Word” is another name for it"),
        ("filter", "“Word” in the title"),
    ],
)
def test_the_reason_is_said_in_plain_words(how: How, said: str) -> None:
    reason = Reason("title", "wrod", "Word", how)
    hit = Hit(GARDEN.resources[0], 1.0, (reason, reason), Passage(""))
    assert explain(hit) == said


def test_filters_are_a_reason_only_where_there_is_no_other() -> None:
    filtered = Reason("kind", "kind:book", "book", "filter")
    worded = Reason("also", "x", "X", "exact")
    hit = Hit(GARDEN.resources[0], 1.0, (filtered, worded), Passage(""))
    assert explain(hit) == "“X” in other names"


def test_numbers_and_lists_read_as_people_say_them() -> None:
    assert [count(1, "resource"), count(2, "box"), count(0, "study")] == [
        "1 resource", "2 boxes", "0 studies",
    ]  # fmt: skip
    assert plural("essay") == "essays"
    assert joined(["a"]) == "a"
    assert joined(["a", "b", "c"], last="or") == "a, b or c"
    assert kinds_of(["book", "talk", "book"]) == "books and talks"
    assert kinds_of(["a", "b", "c", "d"]) == "as, bs, cs and more"


def test_whatever_an_answer_offers_fits_a_button() -> None:
    assert len(encode(Share("x" * 80, "“" * 300))) < 2000


def test_examples_are_only_words_that_lead_to_their_resource() -> None:
    twins = Catalog(
        resources=(
            _resource("one", "Garden Notes", authors=(" ",), topics=("roses",), summary=""),
            _resource("two", "Notes", authors=("Ana Lopez",), summary=""),
        )
    )
    shelf = Shelf.of(twins)
    assert shelf.word == "garden", "“notes” would lead to the other one"
    assert shelf.name == "lopez"
    short = Catalog(resources=(_resource("tips", "Tips", topics=("roses",)),))
    assert Shelf.of(short).word == "roses", "no word of the title is long enough"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "Ana Lopez · article"),
        ({"authors": ()}, "article"),
        ({"authors": ("Ana Lopez", "Ben Ito")}, "Ana Lopez, Ben Ito · article"),
        ({"level": "beginner", "minutes": 12}, "Ana Lopez · article · beginner · 12 min"),
        ({"language": "pt-BR", "published": "2022-09"}, "Ana Lopez · article · pt-BR · 2022"),
        ({"language": "en"}, "Ana Lopez · article"),
        ({"language": "en-GB"}, "Ana Lopez · article"),
        ({"language": "enm"}, "Ana Lopez · article · enm"),  # of Chaucer's time
    ],
)
def test_what_is_known_of_a_resource_fits_in_a_line(more: dict[str, object], said: str) -> None:
    assert facts(_resource("a", "A", **more)) == said
