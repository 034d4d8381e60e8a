"""The seam: async reply(Ask) → Reply; what to say and to whom, on no platform.

Every front door makes an Ask, awaits the same `Answerer` and shows the Reply in its own way.
Read in this order: ask (what comes in), reply (what goes out), shelf (what is known), answer (the
decision), wording (how a reason or a week is put into words).
"""

from bot.reply.answer import Answerer
from bot.reply.ask import Ask, Door, Person
from bot.reply.reply import Action, Audience, Card, Example, Group, Reply
from bot.reply.shelf import Shelf

__all__ = [
    "Action",
    "Answerer",
    "Ask",
    "Audience",
    "Card",
    "Door",
    "Example",
    "Group",
    "Person",
    "Reply",
    "Shelf",
]
