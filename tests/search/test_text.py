import pytest

from bot.search.text import fold, humps, spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Data-Mesh, (principles)!", ["data", "mesh", "principles"]),
        ("Größe café Łódź", ["grosse", "cafe", "lodz"]),
        ("ＡＢＣ ﬁne", ["abc", "fine"]),  # full width, ligature
        ("kid's don’t o'clock", ["kid", "dont", "oclock"]),
        ("KID'S CAFÉ’S I'll we’d", ["kid", "cafe", "i", "we"]),
        ("Þórður Ŋaŋŧ", ["thordur", "nant"]),
        ("really?# studies# Notepad++ 3#", ["really", "studies", "notepad", "3"]),
        ("C++ C# k8s v2 3.11 .NET", ["c++", "c#", "k8s", "v2", "3", "11", "net"]),
        ("#hashtag snake_case", ["hashtag", "snake", "case"]),
        ("データ", ["デー", "ータ"]),
        ("数", ["数"]),
        ("数X 第3章", ["数", "x", "第", "3", "章"]),
        ("Python入門書v2", ["python", "入門", "門書", "v2"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("ข้อมูล", ["ข้", "้อ", "อม", "มู", "ูล"]),
        ("שָׁלוֹם مُحَمَّد", ["שלום", "محمد"]),  # points and vowel signs are left out as often as not
        ("", []),
        ("🚀 … !!!", []),
    ],
)
def test_words_are_found_and_folded(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_words_know_their_place_in_the_text() -> None:
    text = "Die Größe, don’t 数学も"
    places = zip(words(text), spans(text), strict=True)
    assert [(word, text[start:end]) for word, (start, end) in places] == [
        ("die", "Die"),
        ("grosse", "Größe"),
        ("dont", "don’t"),
        ("数学", "数学"),
        ("学も", "学も"),
    ]


@pytest.mark.parametrize(
    "text", ["Data Mesh", "C++ or C#, not C#7", "a_b--c.d 3.14 v2+", "#1 K8s+"]
)
def test_a_plain_text_is_read_as_any_other(text: str) -> None:
    assert words(f"{text} –") == words(text)
    assert spans(f"{text} –") == spans(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("FastAPI", ["fast", "api"]),
        ("HTTPServer for GitHub", ["http", "server", "git", "hub"]),
        ("Airflow dbt SQL", []),
        ("aBc", ["bc"]),  # one letter is no part worth finding
        ("SQLAlchemy", ["sql", "alchemy"]),
        ("SLIs, APIs and RESTful", []),
    ],
)
def test_camel_case_has_parts(text: str, parts: list[str]) -> None:
    assert [part for part, _ in humps(text)] == parts


def test_case_and_accents_fold_away() -> None:
    assert fold("ÀÉÎÕÜ") == fold("aeiou")
