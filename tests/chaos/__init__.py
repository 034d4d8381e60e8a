"""Real processes that are killed while they post: `python -m tests.chaos` for the long runs."""
