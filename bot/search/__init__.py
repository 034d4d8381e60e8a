"""Words → ranked hits with reasons; the only place that knows rapidfuzz."""

from bot.search.hit import Hit, How, Passage, Reason

__all__ = ["Hit", "How", "Passage", "Reason"]
