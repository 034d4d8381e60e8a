"""Events are done once, and nobody floods a channel through the bot."""

from datetime import UTC, datetime, timedelta

from bot.once import KEEP, LEASE, Claim, Once
from bot.slack.pace import PER_MINUTE, Pace, Pacer

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


async def test_a_key_is_claimed_once_and_then_done() -> None:
    once = Once(Clock())
    assert await once.claim("e") is Claim.MINE
    assert await once.claim("e") is Claim.BUSY
    await once.done("e")
    assert await once.claim("e") is Claim.DONE


async def test_a_released_key_can_be_claimed_again() -> None:
    once = Once(Clock())
    await once.claim("e")
    await once.release("e")
    assert await once.claim("e") is Claim.MINE


async def test_a_claim_whose_owner_died_is_taken_over() -> None:
    clock = Clock()
    once = Once(clock)
    await once.claim("e")
    clock.now += LEASE
    assert await once.claim("e") is Claim.MINE


async def test_keys_are_forgotten_after_slacks_last_retry() -> None:
    clock = Clock()
    once = Once(clock)
    await once.claim("e")
    await once.done("e")
    clock.now += KEEP - timedelta(seconds=1)
    assert await once.claim("e") is Claim.DONE
    clock.now += timedelta(seconds=1)
    assert await once.claim("e") is Claim.MINE


def test_one_question_too_many_is_said_once_then_silence() -> None:
    pacer = Pacer()
    answers = [pacer.admit("T", "U", NOW) for _ in range(PER_MINUTE + 3)]
    expected = [Pace.ANSWER] * PER_MINUTE + [Pace.SAY_SO, Pace.SILENCE, Pace.SILENCE]
    assert answers == expected


def test_a_steady_flood_is_told_at_most_once_a_minute() -> None:
    pacer = Pacer()
    answers = [pacer.admit("T", "U", NOW + timedelta(seconds=n / 2)) for n in range(240)]
    assert answers.count(Pace.SAY_SO) <= 2
    assert answers.count(Pace.ANSWER) <= 2 * PER_MINUTE + 1


def test_people_and_workspaces_are_counted_apart() -> None:
    pacer = Pacer()
    for _ in range(PER_MINUTE + 1):
        pacer.admit("T", "U", NOW)
    assert pacer.admit("T", "V", NOW) is Pace.ANSWER
    assert pacer.admit("S", "U", NOW) is Pace.ANSWER


def test_only_so_many_people_are_remembered() -> None:
    pacer = Pacer()
    for number in range(10_001):
        pacer.admit("T", str(number), NOW)
    assert len(pacer._people) == 10_000
