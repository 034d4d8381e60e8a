"""A Slack of our own on 127.0.0.1: one world of channels and people, with thin doors to it.

Everything a bot meets is real HTTP or a real web socket, and what Slack refuses is refused here.
Read in this order: world (who and what there is), blocks (what may be shown), methods (the Web
API), payloads (what an app is told), doors (HTTP and sockets), stage (all of it, running), slack
(the verbs that tests and the page speak), page (all of it in the browser, with a bot).
"""

from bot.playground.refusal import Refusal
from bot.playground.slack import Slack

__all__ = ["Refusal", "Slack"]
