"""Weekly(text) → Reply: what people read about their channel's weekly post, and steer it with.

Read in this order: port (what can be done, by whomever), steering (text → command → reply),
telling (a subscription in words).
"""

from bot.reply.weekly.port import NotReplaced, Obstacle, Posted, Unavailable, WeeklyPort
from bot.reply.weekly.steering import Steering
from bot.reply.weekly.telling import weekly_post

__all__ = [
    "NotReplaced",
    "Obstacle",
    "Posted",
    "Steering",
    "Unavailable",
    "WeeklyPort",
    "weekly_post",
]
