"""What is measured beside other people's work, by hand and never in CI: search, load."""
