"""The weekly post: due slots → messages in Slack, each once, and what people do to them.

Read in this order: planning (due schedules → entries of the ledger), sending, looking and outcome
(one call to Slack and what it means), deliver and settling (an entry → a message, once, and what
came of it), retracting (when it came twice all the same), reviving (a token that works again),
notice and telling (who hears of a failure), duty (all of these for an engine), embedded and
distributed (the two engines behind `Engine`), weekly (what people can ask for), opening (puts it
together).
"""

from bot.posting.duty import Duty
from bot.posting.engine import Engine
from bot.posting.limits import Limits
from bot.posting.notice import Notice
from bot.posting.opening import Posting, open_posting
from bot.posting.sending import ClientFor, Render
from bot.posting.weekly import Weekly

__all__ = [
    "ClientFor",
    "Duty",
    "Engine",
    "Limits",
    "Notice",
    "Posting",
    "Render",
    "Weekly",
    "open_posting",
]
