import pytest

from bot.search.english.dictionary import DICTIONARY, HOMONYMS
from bot.search.english.everyday import EVERYDAY
from bot.search.english.irregular import STEMS
from bot.search.english.stem import stem
from bot.search.english.synonyms import WORDS as SYNONYMS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("principles", "principle"),
        ("governance", "govern"),
        ("classes", "class"),
        ("policies", "policy"),
        ("agreed", "agree"),
        ("hopping", "hop"),
        ("filing", "file"),
        ("conflated", "conflate"),
        ("troubling", "trouble"),
        ("sized", "size"),
        ("happiness", "happy"),
        ("relational", "relate"),
        ("organisation", "organization"),
        ("formalise", "formal"),
        ("adoption", "adopt"),
        ("decision", "decisive"),
        ("controlling", "control"),
        ("schedulers", "scheduling"),
        ("falling", "fall"),
        ("typing", "type"),
        ("playing", "played"),
        ("knives", "knife"),
        ("analyses", "analyse"),
        ("indices", "index"),
        ("faster", "fast"),
        ("paid", "pay"),
        ("easiest", "easy"),
        ("experiments", "experimental"),
        ("coloured", "colors"),
        ("theatres", "theater"),
        ("grey", "gray"),
        ("programmes", "programs"),
        ("seven", "7"),
        ("deployment", "deploy"),
        ("flies", "fly"),
        ("severity", "severe"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    "word", ["is", "sky", "sing", "feed", "red", "k8s", "größe", "c++", "rate"]
)
def test_a_word_without_an_ending_keeps_its_letters(word: str) -> None:
    assert stem(word) in (word, word.removesuffix("e"), word.removesuffix("y") + "i")


def test_different_words_stay_apart() -> None:
    assert len({stem(word) for word in ("data", "date", "mesh", "mash", "produce", "price")}) == 6


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("news", "new"),
        ("animals", "animation"),
        ("community", "communication"),
        ("engines", "engineers"),
        ("several", "severe"),
        ("past", "paste"),
        ("transitions", "transit"),
        ("driven", "drive"),
    ],
)
def test_words_that_only_look_like_forms_of_one_another_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_what_is_kept_apart_has_its_stem_for_itself() -> None:
    own = set(STEMS.values())
    others = (EVERYDAY | DICTIONARY | HOMONYMS | SYNONYMS) - set(STEMS)
    assert [word for word in sorted(others) if stem(word) in own] == []
