"""Folded words of a query → whether they are keywords or a question.

Measured on public lists: what wins on keywords (tolerance) ruins questions, where function words
then match everything, and what wins on questions fails on typos. So the form is decided first.
Punctuation has no say: people leave the question mark out of one and put it behind the other.
"""

from collections.abc import Sequence
from typing import Literal

from bot.search.english.stopwords import ASKING, STOP, WEAK

Form = Literal["keywords", "question"]

# The share of function words from which on words are a sentence. Titles have about a fifth,
# questions about a half; hardly anybody strings five keywords together, so less is enough there.
_SENTENCE, _LONG_SENTENCE = 0.34, 0.2
_LONG = 5  # words
# What opening with a question word adds to that share.
_ASKS = 0.2
_FEWEST_WORDS = 4  # of a sentence; "what is dbt" opens with a question word and counts as well
# What a front door's hint shifts: people mention the bot to ask, and use commands to look up.
_HINT = {None: 0.0, "question": -0.09, "keywords": 0.06}


def decide_form(words: Sequence[str], hint: Form | None = None) -> Form:
    """Tell a question from keywords by its words; the hint tips the scale where they are close."""
    if not words:
        return "keywords"
    small = sum(word in STOP or (word in WEAK) / 2 for word in words) / len(words)
    asks = words[0] in ASKING
    least = _HINT[hint] + (_SENTENCE if len(words) < _LONG else _LONG_SENTENCE)
    if len(words) >= _FEWEST_WORDS - asks and small + _ASKS * asks >= least:
        return "question"
    return "keywords"
