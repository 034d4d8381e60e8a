"""Input that nobody means well with → the slowest answer of our search, in milliseconds."""

from collections.abc import Iterator
from time import perf_counter

from bot.search import Index
from tests.relevance.sized import sized

TRIES = 5
LONGEST = 4_000  # characters: what Slack lets people type
SCRIPTS = (
    "данные", "δεδομένα", "데이터", "データ", "数据", "ข้อมูล", "נתונים", "بيانات", "डेटा", "தரவு",
    "მონაცემები", "տվյալներ", "መረጃ", "ཡིག་ཆ", "données",
)  # fmt: skip


def inputs() -> Iterator[tuple[str, str]]:
    """Yield what each input is and the input."""
    yield "nothing", ""
    yield "one letter", "a"
    yield "one letter 4,000 times", "a" * LONGEST
    yield "a word of 4,000 letters", "qwertyuiopasdfghjklzxcvbnm" * (LONGEST // 26)
    yield (
        "4,000 characters of prose",
        (PROSE * 90)[:LONGEST],
    )
    yield "500 different words", " ".join(f"{word}{n}" for n in range(100) for word in WORDS)
    yield "500 misspelt words", " ".join(f"{w[:1]}{w[2:]}{chr(97 + n % 26)}" for n, w in MANY)
    yield "a word 800 times", "data " * 800
    yield "only punctuation", "!?.,;:-_'\"()[]{}<>*~`|\\/&%$#@^+= " * 100
    yield "only quotes", '"' * LONGEST
    yield "only filters", "kind: by: topic: level: " * 150
    yield "only exclusions", "-a " * 1_300
    yield "a frequent word in quotes", '"tool"'
    yield "a phrase of frequent words", '"tool for"'
    yield "small words in quotes", f'"{"the of " * 16}"'
    yield "phrases left out", " ".join(f'-"{one} {other}"' for one in COMMON for other in COMMON)
    yield "misspelt filters", " ".join(f"by:{w[:1]}{w[2:]}{n},b{w}{n}" for n, w in MANY[:100])
    yield "filters of many words", " ".join(f'by:"{PROSE * 3}{n}"' for n in range(20))
    yield "15 scripts", " ".join(SCRIPTS)
    yield "15 scripts 50 times", " ".join(SCRIPTS * 50)[:LONGEST]
    yield "emoji", "🐘🚀👩‍💻🏳️‍🌈" * 400
    yield "control characters", "".join(map(chr, range(32))) * 100
    yield "combining accents", "e" + "\u0301" * (LONGEST - 1)
    yield "two-letter words", " ".join(a + b for a in LETTERS for b in LETTERS)
    yield "a glued sentence", "".join(WORDS) * 40


PROSE = "how do we test a data pipeline in production "
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = ("parsing", "testing", "query", "server", "python")
COMMON = ("tool", "for", "and", "data", "web", "a")
MANY = tuple(enumerate(WORDS * 100))


def table(size: int) -> Iterator[tuple[str, float]]:
    """Yield each input's name and the slowest of a few tries, in milliseconds."""
    index = Index(sized(size).resources)
    index.search("warm up")
    for name, text in inputs():
        yield name, max(_milliseconds(index, text) for _ in range(TRIES))


def _milliseconds(index: Index, text: str) -> float:
    start = perf_counter()
    index.search(text)
    return (perf_counter() - start) * 1000
