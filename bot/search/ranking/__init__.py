"""Slots → ranked documents, or nothing when nothing fits."""
