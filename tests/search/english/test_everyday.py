"""Everyday words keep quiet, so none may be a word of the trade."""

import builtins
import keyword
import sys
from http import HTTPMethod

import pytest

from bot.search.english.everyday import EVERYDAY
from bot.search.english.stem import stem

_OF_A_REQUEST = "body cache cookie header host path redirect request response route status timeout"
_OF_VERSIONS = "abort branch clone commit fork merge patch pull push rebase release stash tag"
_OF_AN_OFFICE = "budget contract expense holiday leave meeting pension salary sick tax training"
_OF_TALK = "chinese english french german hindi italian japanese spanish translate"


@pytest.mark.parametrize(
    "words",
    [
        [*keyword.kwlist, *keyword.softkwlist, *dir(builtins)],
        sys.stdlib_module_names,
        [method.value for method in HTTPMethod],
        _OF_A_REQUEST.split(),
        _OF_VERSIONS.split(),
        _OF_AN_OFFICE.split(),
        _OF_TALK.split(),
    ],
    ids=["python", "modules", "methods", "request", "versions", "office", "languages"],
)
def test_no_word_of_the_trade_is_an_everyday_word(words: list[str]) -> None:
    everyday = set(map(stem, EVERYDAY))
    assert not [word for word in words if stem(word.lower()) in everyday]
