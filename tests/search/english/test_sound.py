import pytest

from bot.search.english.sound import consonants, spelt, spoken


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("nite", "knight"), ("rap", "wrap"), ("salm", "psalm"), ("com", "comb"), ("nome", "gnome"),
        ("fysical", "physical"), ("sfinks", "sphinx"), ("loosid", "lucide"), ("tablo", "tableau"),
        ("jinjer", "jinja"), ("hookt", "hooked"), ("reseets", "receipts"),
    ],
)  # fmt: skip
def test_words_that_are_said_alike_are_one(heard: str, written: str) -> None:
    assert spoken(heard) == spoken(written)


def test_vowels_are_left_out_of_the_consonants_unless_they_come_first() -> None:
    assert consonants(spoken("iceberg")) == consonants(spoken("eyesburg")) == "isbrg"


def test_letters_that_are_called_by_their_names_are_written_down() -> None:
    assert spelt(["shad", "see", "en"]) == "shadcn"
    assert spelt(["kay", "nine", "ess"]) == "k9s"
    assert spelt(["my", "sequel"]) == "mysql"
