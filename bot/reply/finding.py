"""Find, MoreLike, Suggest → Reply: what fits the words, or plainly that nothing does."""

import difflib
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from bot.reply.ask import Door
from bot.reply.pasted import in_words, links_in, listed, named_like
from bot.reply.reply import Action, Card, Reply
from bot.reply.shelf import Shelf
from bot.reply.showing import GONE, card_actions, card_of
from bot.reply.wording import explain, joined, quoted
from bot.request import COMMANDS, Find, Listing, MoreLike, Request, Show, Suggest, parse
from bot.search import Form, Hit, Passage

# As many cards as fit on a phone's screen; the rest is a click away.
CARDS = 3
# In front of everyone a card must be nearly as good as the best: a weak one is noise for all.
_PUBLIC_SHARE_OF_BEST = 0.6
# difflib's ratio: `lst` is 0.86 like `list`, `rest` 0.5.
_NEAR_COMMAND = 0.75
# Buttons carry any page number; past this no list goes on.
_MAX_PAGE = 10_000
_SHOW_THE_LIST = Action("Show the list", Listing())
_FORMS: dict[Door, Form] = {
    Door.COMMAND: "keywords",
    Door.MENTION: "question",
    Door.DIRECT: "question",
    Door.HOME: "keywords",
}


def find(request: Find, door: Door, shelf: Shelf, prefix: str) -> Reply:
    """Show the resources that fit, three at a time; `prefix` is what people type before words."""
    if links := links_in(request.text):
        return _find_links(request, links, door, shelf, prefix)
    return _find_words(request, door, shelf, prefix)


def _find_links(
    request: Find, links: Sequence[str], door: Door, shelf: Shelf, prefix: str
) -> Reply:
    """Say whether a page is on the list, unless the words beside it ask for something else."""
    known = listed(links, shelf)
    text = in_words(request.text, links, known)
    if not known:
        near = [(each.title, Show(each.id)) for each in named_like(links[0], text, shelf)]
        return _offering("That page is not on the list.", near, links[0], door, prefix)
    found = [hit.resource for hit in shelf.index.search(text, limit=CARDS, form=_FORMS.get(door))]
    if found and not any(resource in found for resource in known.values()):
        return _find_words(replace(request, text=text), door, shelf, prefix)
    cards = (
        card_of(resource, actions=card_actions(resource, request.text))
        for resource in dict.fromkeys(known.values())
    )
    return Reply("It is on the list:", cards=tuple(islice(cards, CARDS)))


def _find_words(request: Find, door: Door, shelf: Shelf, prefix: str) -> Reply:
    form = _FORMS.get(door)
    page, offset = _page(request.page)
    hits = shelf.index.search(request.text, limit=CARDS + 1, offset=offset, form=form)
    if not hits:
        return _nothing(request, door, shelf, page, prefix)
    if door is Door.MENTION:
        return _in_public(hits)
    lead = f"Here is what fits {quoted(request.text)}:"
    if page > 1:
        lead = f"More that fits {quoted(request.text)}:"
    cards = tuple(_card(hit, request.text) for hit in hits[:CARDS])
    return Reply(lead, cards=cards, actions=_turn(request, page, more=len(hits) > CARDS))


def more_like(request: MoreLike, shelf: Shelf) -> Reply:
    """Show the relatives of one resource."""
    resource = shelf.catalog.get(request.id)
    if resource is None:
        return Reply(GONE, actions=_back_to_search(request.text))
    page, offset = _page(request.page)
    hits = shelf.index.more_like(resource, limit=CARDS + 1, offset=offset)
    if not hits:
        return Reply(
            f"Nothing else on the list is close to {quoted(resource.title)}.",
            actions=_turn(request, page, more=False),
        )
    cards = tuple(_card(hit, before=request.text) for hit in hits[:CARDS])
    return Reply(
        f"Close to {quoted(resource.title)}:",
        cards=cards,
        actions=_turn(request, page, more=len(hits) > CARDS),
    )


def suggest(request: Suggest) -> Reply:
    """Say how a resource gets onto the list."""
    opening = "Do you know a good resource?"
    if links_in(request.text):
        opening = f"Is {request.text} worth sharing?"
    elif request.text:
        opening = f"Do you know a good resource for {quoted(request.text)}?"
    return Reply(
        f"{opening} The list is one file, resources.yaml: add an "
        "entry with its id, title, url, kind, authors and summary, and it is live a second "
        "after it is saved. No access? Send title and link to whoever looks after this bot.",
        actions=_back_to_search(request.text) or (_SHOW_THE_LIST,),
    )


def _in_public(hits: Sequence[Hit]) -> Reply:
    good = [hit for hit in hits[:CARDS] if hit.score >= _PUBLIC_SHARE_OF_BEST * hits[0].score]
    first, *others = (_card(hit) for hit in good)
    # Only the best card quotes its passage: the others are a line each, to keep the channel quiet.
    cards = (first, *(replace(card, passage=Passage("")) for card in others))
    lead = "This fits best:" if len(cards) == 1 else "These fit best:"
    return Reply(lead, cards=cards)


def _card(hit: Hit, text: str = "", before: str = "") -> Card:
    return Card(
        hit.resource,
        passage=hit.passage,
        why=explain(hit),
        actions=card_actions(hit.resource, text, before),
        score=hit.score,
    )


def _page(page: int) -> tuple[int, int]:
    page = min(max(page, 1), _MAX_PAGE)
    return page, (page - 1) * CARDS


def _turn(request: Find | MoreLike, page: int, *, more: bool) -> tuple[Action, ...]:
    actions = []
    if more:
        actions.append(Action("Show more", replace(request, page=page + 1)))
    if page > 1:
        actions.append(Action("Back", replace(request, page=page - 1)))
    elif isinstance(request, MoreLike):
        # An answer replaces the one with the button, which must not be lost.
        came_from = _back_to_search(request.text) or (Action("Back", Show(request.id)),)
        actions += came_from
    return tuple(actions)


def _back_to_search(text: str) -> tuple[Action, ...]:
    return (Action("Back", Find(text)),) if text else ()


def _nothing(request: Find, door: Door, shelf: Shelf, page: int, prefix: str) -> Reply:
    if page > 1:
        lead = f"That is all that fits {quoted(request.text)}."
        return Reply(lead, actions=_turn(request, page, more=False))
    first, _, wanted = request.text.partition(" ")
    if first.casefold() == "list" and shelf.index.search(wanted, limit=1, form=_FORMS.get(door)):
        return find(Find(wanted), door, shelf, prefix)
    lead = f"Nothing on the list fits {quoted(request.text)}."
    close: list[tuple[str, Request]] = [
        (resource.title, Show(resource.id)) for resource in shelf.index.closest(request.text)
    ]
    close += [(word, parse(word)) for word in _near_commands(request.text)]
    return _offering(lead, close, request.text, door, prefix)


def _offering(
    lead: str, near: Sequence[tuple[str, Request]], missing: str, door: Door, prefix: str
) -> Reply:
    """Say that there is nothing, and what there is instead."""
    if door is Door.MENTION:
        note = f"Write {quoted(f'{prefix}list')} to see all there is."
        return Reply(f"{lead} {_did_you_mean(near)}".strip(), note=note)
    actions = [Action(title, meant) for title, meant in near[:CARDS]]
    if door in (Door.COMMAND, Door.DIRECT):  # Home has such a button, a terminal none
        actions.append(_SHOW_THE_LIST)
    actions.append(Action("Suggest a resource", Suggest(missing)))
    return Reply(lead, note="Did you mean:" if near else "", actions=tuple(actions))


def _near_commands(text: str) -> list[str]:
    return difflib.get_close_matches(text.casefold(), COMMANDS, n=1, cutoff=_NEAR_COMMAND)


def _did_you_mean(near: Sequence[tuple[str, Request]]) -> str:
    if not near:
        return ""
    return f"Did you mean {joined([quoted(title) for title, _ in near[:CARDS]], last='or')}?"
