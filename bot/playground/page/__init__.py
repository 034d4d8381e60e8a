"""The stand-in Slack as a page in the browser, with a real bot in it.

Read in this order: clock (time that can be moved), guest (the bot that plays), scene (the world as
one person sees it), feed (what changed since), verbs (what people can do), door (HTTP around it),
play (all of it, running). The page itself is in static/: plain modules, no build step.
"""

from bot.playground.page.guest import Guest, GuestFailed, Host
from bot.playground.page.play import play, playing

__all__ = ["Guest", "GuestFailed", "Host", "play", "playing"]
