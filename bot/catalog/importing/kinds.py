"""What is said about a link, and where it leads → what kind of thing it is."""

import re

_WORDS = {
    "book": r"e-?books?|books?",
    "workshop": r"workshops?",
    "video": r"webinars?|videos?|screencasts?|recordings?|watch|youtube|vimeo|youtu",
    "podcast": r"podcasts?|episodes?|listen",
    "course": r"courses?|moocs?|trainings?|coursera|udemy|edx",
    "talk": r"talks?|keynotes?|presentations?|conferences?|slides?|slideshare|speakerdeck",
    "paper": r"papers?|whitepapers?|arxiv|thesis|doi",
    "newsletter": r"newsletters?",
    "tutorial": r"tutorials?|how-?tos?",
    "guide": r"guides?|handbooks?|cheat-?sheets?",
    "tool": r"tools?|tooling|librar(?:y|ies)|frameworks?|platforms?|software|plugins?|github",
    "article": r"articles?|blogs?|posts?|essays?|reads?|reading|medium|substack",
}
_ANY = re.compile("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _WORDS.items()), re.I)


def guess_kind(*said: str, url: str, otherwise: str) -> str:
    """Return the kind that the first of the texts with one names first, else the link's words."""
    address = url.partition("?")[0].replace("_", " ")
    for text in (*said, address):
        if found := _ANY.search(text):
            return str(found.lastgroup)
    return otherwise
