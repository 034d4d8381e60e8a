"""The failures that docs/figures.md and bot/search tell of: should one be mended, tell so there."""

import pytest

from bot.search import Index
from tests.relevance.lists import resources


@pytest.mark.parametrize(
    ("name", "typed", "found"),
    [
        ("python", "how can I retry a failing call?", ()),
        ("reading", "kafka metamorphosis", ("kafka-the-definitive-guide",)),
        ("reading", "how do I grow lettuce in winter?", ()),
        ("handbook", "someone fainted, who can help?", ()),
    ],
)
def test_an_admitted_failure_still_is_one(name: str, typed: str, found: tuple[str, ...]) -> None:
    hits = Index(resources(name)).search(typed)
    assert tuple(hit.resource.id for hit in hits) == found
