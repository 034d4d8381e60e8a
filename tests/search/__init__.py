"""The search, from single words to whole lists."""
