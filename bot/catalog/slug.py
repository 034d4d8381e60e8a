"""Any text → a word for addresses: lower-case ASCII letters and digits, joined by hyphens."""

import re
import unicodedata

MAX_ID = 80


def slug(text: str) -> str:
    """Return the text as an id of at most 80 characters, cut between words; maybe empty."""
    bare = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", bare.lower()))
    while len("-".join(words)) > MAX_ID and len(words) > 1:
        words.pop()
    return "-".join(words)[:MAX_ID]
