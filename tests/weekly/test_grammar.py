"""What people type after `weekly`: what works, and for the rest the nearest that does."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.weekly.command import (
    Command,
    HistoryOf,
    Misread,
    Off,
    PauseUntil,
    Pin,
    Preview,
    Reroll,
    Resume,
    ShowWeekly,
    Skip,
    Subscribe,
    phrase,
)
from bot.weekly.grammar import parse_weekly, zone_names
from bot.weekly.grammar.parsing import MAX_TEXT
from bot.weekly.grammar.places import ALIASES, AMBIGUOUS

TODAY = date(2026, 11, 22)  # a Sunday
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
NEW_YORK, BERLIN, LONDON = "America/New_York", "Europe/Berlin", "Europe/London"


def weekly(day: int, hour: int, minute: int = 0, zone: str | None = None) -> Subscribe:
    return Subscribe(day, time(hour, minute), zone)


def until(year: int, month: int, day: int) -> PauseUntil:
    return PauseUntil(date(year, month, day))


WORKS: dict[str, Command] = {
    # a day and a time
    "monday 9:00": weekly(MON, 9),
    "every monday at 9": weekly(MON, 9),
    "Mon 09:00": weekly(MON, 9),
    "weekly tue 8.30": weekly(TUE, 8, 30),
    "tuesdays @ 8:30": weekly(TUE, 8, 30),
    "9am on wednesdays": weekly(WED, 9),
    "Weds, 7 a.m.": weekly(WED, 7),
    "thursday 16h": weekly(THU, 16),
    "Thurs 9h30": weekly(THU, 9, 30),
    "each friday 4 PM": weekly(FRI, 16),
    "sat. 12am": weekly(SAT, 0),
    "SUNDAY 12:15 pm": weekly(SUN, 12, 15),
    "0900 mon": weekly(MON, 9),
    "monday 930": weekly(MON, 9, 30),
    "monday 9:00:00": weekly(MON, 9),
    "monday noon": weekly(MON, 12),
    "mon 12 noon": weekly(MON, 12),
    "saturday midnight": weekly(SAT, 0),
    "friday half past nine": weekly(FRI, 9, 30),
    "friday quarter past 3 pm": weekly(FRI, 15, 15),
    "friday afternoon at 4": weekly(FRI, 16),
    "monday morning at 9": weekly(MON, 9),
    "Monday’s at nine o'clock, please": weekly(MON, 9),
    "please post every week on monday at 9": weekly(MON, 9),
    # spelling
    "mondey 9": weekly(MON, 9),
    "wendsday 10:15": weekly(WED, 10, 15),
    "every tursday at 9": weekly(THU, 9),
    "saterdays 9 london": weekly(SAT, 9, 0, LONDON),
    # a place
    "monday 9:00 Europe/Berlin": weekly(MON, 9, 0, BERLIN),
    "monday 9 europe/berlin": weekly(MON, 9, 0, BERLIN),
    "fridays 4pm New York": weekly(FRI, 16, 0, NEW_YORK),
    "every friday at 4:30 pm in london": weekly(FRI, 16, 30, LONDON),
    "mon 9 Berlin, Germany": weekly(MON, 9, 0, BERLIN),
    "mon 9 (Berlin time)": weekly(MON, 9, 0, BERLIN),
    "Munich, mon 9": weekly(MON, 9, 0, BERLIN),
    "mon 9 Sao Paulo": weekly(MON, 9, 0, "America/Sao_Paulo"),
    "mon 9 São Paulo": weekly(MON, 9, 0, "America/Sao_Paulo"),
    "mon 9 buenos aires": weekly(MON, 9, 0, "America/Argentina/Buenos_Aires"),
    "mon 9 Port-au-Prince": weekly(MON, 9, 0, "America/Port-au-Prince"),
    "mon 9 St. John's": weekly(MON, 9, 0, "America/St_Johns"),
    "mon 9 istanbul": weekly(MON, 9, 0, "Europe/Istanbul"),
    "mon 9 CET": weekly(MON, 9, 0, "CET"),
    "mon 9 EST": weekly(MON, 9, 0, NEW_YORK),
    "9am PST mondays": weekly(MON, 9, 0, "America/Los_Angeles"),
    "mon 9 eastern time": weekly(MON, 9, 0, NEW_YORK),
    "mon 9 UTC": weekly(MON, 9, 0, "UTC"),
    "mon 9 GMT+0": weekly(MON, 9, 0, "UTC"),
    "mon 9 Etc/GMT-2": weekly(MON, 9, 0, "Etc/GMT-2"),
    "mon 9 Berlin (GMT+2)": weekly(MON, 9, 0, BERLIN),
    "next monday 9:00": weekly(MON, 9),
    # a pause
    "pause until 2027-01-11": until(2027, 1, 11),
    "pause until 11 jan": until(2027, 1, 11),
    "pause until Jan 11th, 2027": until(2027, 1, 11),
    "pause till the 24th of december": until(2026, 12, 24),
    "pause until 11.1.": until(2027, 1, 11),
    "pause until 11.01.2027": until(2027, 1, 11),
    "pause until februry": until(2027, 2, 1),
    "pause until march 2027": until(2027, 3, 1),
    "pause 2 weeks": until(2026, 12, 6),
    "pause for a week": until(2026, 11, 29),
    "pause 10 days": until(2026, 12, 2),
    "pause three months": until(2027, 2, 22),
    "pause until tomorrow": until(2026, 11, 23),
    "pause until next week": until(2026, 11, 23),
    "pause until next month": until(2026, 12, 1),
    "pause until next friday": until(2026, 11, 27),
    "pause until sunday": until(2026, 11, 29),
    "pause until wensday": until(2026, 11, 25),
    # the rest
    "": ShowWeekly(),
    "weekly": ShowWeekly(),
    "status": ShowWeekly(),
    "off": Off(),
    "Stop, please": Off(),
    "resume": Resume(),
    "skip this week": Skip(),
    "preview": Preview(),
    "another one": Reroll(),
    "reroll 2026-11-23": Reroll(date(2026, 11, 23)),
    "history": HistoryOf(),
    'next "Data Mesh" principles, by Ana': Pin('"Data Mesh" principles, by Ana'),
    "next friday": Pin("friday"),
}

# typed: (understood, a word of the problem, nearest)
FAILS: dict[str, tuple[str, str, str]] = {
    # something is missing
    "monday": ("Monday", "time of day is missing", "monday 9:00"),
    "every tuesday in Berlin": (
        "Tuesday, Europe/Berlin time",
        "time",
        "tuesday 9:00 Europe/Berlin",
    ),
    "9:30": ("9:30", "weekday is missing", "monday 9:30"),
    "9am london": ("9:00, Europe/London time", "weekday", "monday 9:00 Europe/London"),
    "monday evening": ("Monday", "“Evening”", "monday 18:00"),
    "friday lunchtime": ("Friday", "“Lunchtime”", "friday 12:00"),
    "someday": ("", "“someday”", "monday 9:00"),
    "please": ("", "missing", "monday 9:00"),
    "🚀": ("", "“🚀”", "monday 9:00"),
    # another rhythm, another language
    "weekdays 9:00": ("9:00", "“Weekdays”", "monday 9:00"),
    "daily at 8": ("8:00", "“Daily”", "monday 8:00"),
    "every day at 9": ("9:00", "“Every day”", "monday 9:00"),
    "every other friday 9:00": ("Friday, 9:00", "“Every other”", "friday 9:00"),
    "every 2 weeks on monday at 9": ("Monday, 9:00", "“Every 2 weeks”", "monday 9:00"),
    "first monday of the month 9:00": ("Monday, 9:00", "“First”", "monday 9:00"),
    "monday and thursday 9:00": ("9:00", "One day", "monday 9:00"),
    "mon 9:00 and 17:00": ("Monday", "one time", "monday 9:00"),
    "montag 9:00": ("9:00", "looks like Monday", "monday 9:00"),
    "jeudi 14h": ("14:00", "looks like Thursday", "thursday 14:00"),
    "tomorrow 9:00": ("9:00", "“Tomorrow”", "monday 9:00"),
    # no such time
    "mon 25:00": ("Monday", "25:00", "monday 23:00"),
    "mon 9:75": ("Monday", "9:75", "monday 9:59"),
    "mon 13pm": ("Monday", "13pm", "monday 13:00"),
    "mon 0 am": ("Monday", "0 am", "monday 0:00"),
    "mon 9:5": ("Monday", "9:5", "monday 9:05"),
    "mon 9:00:30": ("Monday", "9:00:30", "monday 9:00"),
    # no such place
    "mon 9 hogsmeade": ("Monday, 9:00", "“hogsmeade”", "monday 9:00"),
    "mon 9 berlln": ("Monday, 9:00", "“berlln”", "monday 9:00 Europe/Berlin"),
    "plan": ("", "“plan”", "monday 9:00"),
    "mon 9 polnd": ("Monday, 9:00", "“polnd”", "monday 9:00"),
    "mon 9 berlin tokyo": ("Monday, 9:00", "“tokyo”", "monday 9:00 Europe/Berlin"),
    "mon 9 GMT+2": ("Monday, 9:00", "summer time", "monday 9:00"),
    "mon 9 +05:30": ("Monday, 9:00", "summer time", "monday 9:00"),
    "mon 9 IST": ("Monday, 9:00", "India, Israel or Ireland", "monday 9:00 Asia/Kolkata"),
    "mon 9 CST": ("Monday, 9:00", "Chicago", "monday 9:00 America/Chicago"),
    # no such day to pause until
    "pause": ("pause", "missing", "pause until 2026-12-06"),
    "pause until 2025-01-11": ("pause", "in the past", "pause until 2027-01-11"),
    "pause until today": ("pause", "is today", "pause until 2026-12-06"),
    "pause 0 days": ("pause", "is today", "pause until 2026-12-06"),
    "pause until 30 feb": ("pause", "no day 30", "pause until 2027-02-28"),
    "pause until 2027-13-01": ("pause", "no month 13", "pause until 2027-12-01"),
    "pause until 0000-00-00": ("pause", "no month 0", "pause until 2026-12-06"),
    "pause until 1/11/2027": ("pause", "different countries", "pause until 2027-11-01"),
    "pause until 2099-01-01": ("pause", "two years", "off"),
    "pause 99999999999999999999 months": ("pause", "two years", "off"),
    "pause forever": ("pause", "ends", "off"),
    "pause until christmas": ("pause", "“christmas”", "pause until 2026-12-06"),
    "pause 11 jan 12": ("pause", "“11 jan 12”", "pause until 2026-12-06"),
    "pause until montag": ("pause", "looks like Monday", "pause until 2026-11-23"),
    # commands with too much or too little, or misspelled
    "next": ("next", "missing", "preview"),
    "off 2 weeks": ("off", "“2 weeks”", "pause until 2026-12-06"),
    "skip until 11 jan": ("skip", "“until 11 jan”", "pause until 2027-01-11"),
    "skip monday's": ("skip", "“mondays”", "skip"),
    "reroll the old one": ("reroll", "“old”", "reroll"),
    "history 2025": ("history", "“2025”", "history"),
    "show history": ("show", "“history”", "history"),
    "show me": ("show", "“me”", "monday 9:00"),
    "prevew": ("", "“prevew”", "preview"),
    "puase until 11 jan": ("", "“puase”", "pause until 2027-01-11"),
    "resum": ("", "“resum”", "resume"),
    "puase": ("", "“puase”", "pause until 2026-12-06"),
}


@pytest.mark.parametrize("typed", WORKS)
def test_a_phrase_works(typed: str) -> None:
    assert parse_weekly(typed, TODAY) == WORKS[typed]


@pytest.mark.parametrize("typed", FAILS)
def test_a_phrase_that_does_not_work_says_why_and_what_would(typed: str) -> None:
    understood, problem, nearest = FAILS[typed]
    read = parse_weekly(typed, TODAY)
    assert isinstance(read, Misread)
    assert (read.understood, read.nearest) == (understood, nearest)
    assert problem in read.problem
    assert read.problem.endswith(".")
    assert not isinstance(parse_weekly(nearest, TODAY), Misread)


WORDS = sorted({word for typed in [*WORKS, *FAILS] for word in typed.split()})
today_or_so = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)), today_or_so
)
@settings(deadline=None)
def test_whatever_is_typed_the_nearest_works(typed: str, today: date) -> None:
    read = parse_weekly(typed, today)
    if isinstance(read, Misread):
        assert read.problem
        assert not isinstance(parse_weekly(read.nearest, today), Misread)
    elif not isinstance(read, Pin):
        assert parse_weekly(phrase(read), today) == read


@given(
    st.one_of(
        st.builds(
            Subscribe,
            st.integers(0, 6),
            st.times().map(lambda at: at.replace(second=0, microsecond=0)),
            st.none() | st.sampled_from([BERLIN, LONDON, NEW_YORK, "CET"]),
        ),
        st.integers(1, 731).map(lambda days: PauseUntil(TODAY + timedelta(days))),
        st.sampled_from([ShowWeekly(), Off(), Resume(), Skip(), Preview(), Reroll(), HistoryOf()]),
        st.builds(Reroll, st.dates()),
        st.just(Pin("data mesh principles")),
    )
)
@settings(deadline=None)
def test_a_command_is_read_back_from_its_phrase(command: Command) -> None:
    assert parse_weekly(phrase(command), TODAY) == command


def test_every_zone_is_known_by_its_name() -> None:
    # EST means New York's clock, and GMT+0 is UTC.
    for name in zone_names() - {"EST", "MST", "GMT+0", "GMT-0"}:
        assert parse_weekly(f"monday 9:00 {name}", TODAY) == weekly(MON, 9, 0, name), name


def test_what_people_call_a_zone_leads_to_one_that_exists() -> None:
    guesses = {guess for guess, _ in AMBIGUOUS.values()}
    assert {*ALIASES.values(), *guesses} <= zone_names()


def test_a_pasted_page_is_cut_short() -> None:
    read = parse_weekly("next " + "word " * 1_000, TODAY)
    assert isinstance(read, Pin)
    assert len(phrase(read)) <= MAX_TEXT
