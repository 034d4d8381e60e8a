"""Block Kit JSON → everything the real Slack would refuse about it, in Slack's own words.

Three opinions: the tables of `elements` and `kinds` (keys, types, lengths), the rules across
blocks of `layout` (how many, where, how long together), and slack_sdk's own classes.
"""

from bot.playground.blocks.layout import MESSAGE_LENGTH, Surface, check_blocks, check_text
from bot.playground.blocks.view import check_view

__all__ = ["MESSAGE_LENGTH", "Surface", "check_blocks", "check_text", "check_view"]
