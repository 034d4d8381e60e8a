"""What a person types after `/datamesh weekly` → a Command, or a Misread that helps.

Pure; the day is handed in. Read in this order: parsing (which command), subscribing (a day, a
time and a place in any order), then weekdays, times, zones and places, its parts, and pausing.
"""

from bot.weekly.grammar.parsing import parse_weekly
from bot.weekly.grammar.zones import zone_names

__all__ = ["parse_weekly", "zone_names"]
