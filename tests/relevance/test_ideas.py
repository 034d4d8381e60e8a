"""What an idea is worth can only be told while it can be switched off."""

import pytest

from benchmarks.ideas import IDEAS, measure, without


@pytest.mark.parametrize("idea", IDEAS)
def test_an_idea_is_still_where_it_is_switched_off(idea: str) -> None:
    where, name, _ = IDEAS[idea]
    assert hasattr(where, name)


def test_without_slips_less_is_found() -> None:
    assert without("slips", ["shipped"]).keywords < measure(["shipped"]).keywords
