"""Relevance as a number: judged lists, typed texts with the ids they should find, and floors.

Read lists (which resources; awesome generates most of the long one), judged (which texts; noise
mistypes some), measure (how well), report (in words), floors (what must not drop), sized (the
same at any size, for the benchmark), library (long texts, as in Cranfield).

`python -m tests.relevance` prints the report per list and kind, with `--worst 3` the texts that
cost most; `--held-out` reports on the third that tuning never looks at; `--floors` prints what
`floors.tsv` should hold after an improvement.
"""
