"""Ranked documents → hits with reasons and a passage; relatives and near misses."""
