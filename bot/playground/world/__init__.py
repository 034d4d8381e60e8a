"""The state of one workspace, pure: no network, and the clock comes in.

Read cast (who there is), world (what was said, and who sees it), draft (what may be said),
tickets and views.
"""

from bot.playground.world.cast import Bot, Cast, Channel, Person, default_cast
from bot.playground.world.world import World

__all__ = ["Bot", "Cast", "Channel", "Person", "World", "default_cast"]
