"""Words → weekdays, Monday being 0: English, abbreviated, in the plural or misspelled."""

from collections.abc import Sequence
from datetime import date

from bot.weekly.command import WEEKDAYS
from bot.weekly.grammar.reading import Reading, nearest_of

_NAMES = [name.lower() for name in WEEKDAYS]
_SHORT = [name[:3] for name in _NAMES]
_SINGULAR = {
    **{name: number for names in (_NAMES, _SHORT) for number, name in enumerate(names)},
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3,
}  # fmt: skip
_KNOWN = {**_SINGULAR, **{f"{name}s": number for name, number in _SINGULAR.items()}}
_WRITTEN_OUT = [name for name in _KNOWN if name.removesuffix("s") in _NAMES]
# German, French, Spanish, Italian, Dutch, Portuguese: enough to answer kindly.
_FOREIGN = {
    name: number
    for names in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miercoles jueves viernes sabado domingo",
        "lunedi martedi mercoledi giovedi venerdi sabato domenica",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "segunda terca quarta quinta sexta sabado domingo",
    )
    for number, name in enumerate(names.split())
}
_FROM_TODAY = {"today": 0, "tomorrow": 1}


def weekday(word: str, today: date) -> Reading[int] | None:
    """Read one folded word, if it names a day exactly."""
    if word in _KNOWN:
        return Reading(_KNOWN[word])
    if word in _FOREIGN:
        day = _FOREIGN[word]
        name = WEEKDAYS[day]
        return Reading(day, f"I read English only, and “{word}” looks like {name}.")
    if word in _FROM_TODAY:
        day = (today.weekday() + _FROM_TODAY[word]) % 7
        return Reading(day, f"“{word.capitalize()}” comes once; a weekday comes every week.")
    return None


def misspelled(words: Sequence[str]) -> tuple[str, int] | None:
    """Return the first word that is nearly a weekday, and which one."""
    for word in words:
        near = nearest_of(word, _WRITTEN_OUT)
        if near:
            return word, _KNOWN[near]
    return None
