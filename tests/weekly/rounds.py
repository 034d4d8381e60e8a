"""A round → what comes next in it, as choosing and showing make it."""

from collections.abc import Sequence

from bot.weekly.rotation import Round, choose, show


def upcoming(round_: Round, resource_ids: Sequence[str], count: int) -> tuple[str, ...]:
    """Return the next ids in order, `count` of them, none when the list is empty."""
    coming: list[str] = []
    while len(coming) < count and (id_ := choose(round_, resource_ids)):
        coming.append(id_)
        round_ = show(round_, id_, resource_ids)
    return tuple(coming)
