"""The weekly post: phrases, slots, rounds and plans."""
