"""Help → Reply: what the bot can do, with examples that work on this list."""

from bot.reply.reply import Example, Reply
from bot.reply.shelf import Shelf
from bot.reply.wording import count, kinds_of, plural


def welcome(shelf: Shelf, prefix: str) -> Reply:
    """Introduce the bot; `prefix` is what people type before the words ("/datamesh ")."""
    resources = shelf.catalog.resources
    examples = [
        (shelf.word, "finds what fits, typos and all"),
        (shelf.questions[0] if shelf.questions else "", "questions work too"),
        (f"by:{shelf.name}" if shelf.name else "", "everything by one author"),
        (f"kind:{shelf.kind}" if shelf.kind else "", f"only {plural(shelf.kind)}"),
        ("list", "everything, by topic"),
        ("random", "one to be surprised by"),
        ("week", "the resource of the week"),
        ("weekly monday 9:00" if prefix.startswith("/") else "", "a good one every week, here"),
    ]
    return Reply(
        f"I know {count(len(resources), 'resource')} on {shelf.catalog.title}: "
        f"{kinds_of(resource.kind for resource in resources)}.",
        examples=tuple(Example(prefix + typed, effect) for typed, effect in examples if typed),
        note="I answer from that list alone. If it has nothing, I say so.",
    )


def prompts(shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """Make up to four (title, message) pairs to start a conversation with, all of which work."""
    questions = [(question, question) for question in shelf.questions]
    by_kind = [(f"Show me the {plural(shelf.kind)}", f"kind:{shelf.kind}")] if shelf.kind else []
    always = [("What is on the list?", "list"), ("Surprise me", "random")]
    return tuple([*questions, *by_kind, *always][:4])
