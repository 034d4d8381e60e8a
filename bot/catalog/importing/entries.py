"""A section of prose that presents one link → its Draft.

The form: a title, "By …" below it, paragraphs, and at the end a link, which is the entry's own.
What else is linked on the way becomes a relative.
"""

import re
from collections.abc import Mapping, Sequence

from bot.catalog.importing.authors import authors
from bot.catalog.importing.draft import Draft
from bot.catalog.importing.kinds import guess_kind
from bot.catalog.importing.markup import SLOT, Inline, Link, fill, inline

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_NO_NAME = re.compile(r"\b(?:by|and|with)\b|[\W\d_]", re.I)
_CALL = re.compile(r"(?:read|watch|get|see|listen|find|learn|download|visit|go|more|here)\b", re.I)
_SHORT_WORD = 4
_LONGEST_BYLINE = 200


def entry(
    line: int,
    title: Inline,
    paragraphs: Sequence[Sequence[str]],
    topics: tuple[str, ...],
    references: Mapping[str, str],
) -> Draft | None:
    """Return the draft of an entry, None when it has no link; `paragraphs` are lists of lines."""
    byline, rest = take_byline(paragraphs[0] if paragraphs else (), references)
    read = [inline("\n".join(lines), references) for lines in (rest, *paragraphs[1:]) if lines]
    main, closing, texts = _take_main_link(title, read)
    if main is None:
        return None
    names = authors(byline)
    return Draft(
        line=line,
        title=title.plain.strip(" :"),
        url=main.url,
        kind=guess_kind(title.plain, byline, closing, url=main.url, otherwise="article"),
        authors=names,
        summary="\n".join([*_introduction(byline, names), *texts]) or closing,
        topics=topics,
        also=(main.label,) if _is_title(main.label) else (),
        related=tuple(link.url for paragraph in read for link in paragraph.links if link != main),
    )


def take_byline(lines: Sequence[str], references: Mapping[str, str]) -> tuple[str, Sequence[str]]:
    """Return the line or the short paragraph that says who made something, and the lines left."""
    for end in (len(lines), 1):
        read = inline("\n".join(lines[:end]), references)
        is_prose = (read.links and not _NO_NAME.match(read.plain)) or (
            end > 1 and read.plain.endswith((".", "!", "?"))
        )
        if len(read.plain) <= _LONGEST_BYLINE and not is_prose and authors(read.plain):
            return read.plain, lines[end:]
    return "", lines


def _take_main_link(
    title: Inline, paragraphs: Sequence[Inline]
) -> tuple[Link | None, str, list[str]]:
    """Return the entry's own link, the sentence that calls to open it, and the other text."""
    plain = [paragraph.plain for paragraph in paragraphs]
    if title.links:
        return title.links[0], "", plain
    linked = [at for at, paragraph in enumerate(paragraphs) if paragraph.links]
    if not linked:
        return None, "", plain
    last = paragraphs[linked[-1]]
    closing, rest = _take_last_linked_sentence(last)
    plain[linked[-1]] = rest
    return last.links[-1], closing, [text for text in plain if text]


def _take_last_linked_sentence(paragraph: Inline) -> tuple[str, str]:
    sentences, used = [], 0
    closing = 0
    for number, sentence in enumerate(_SENTENCE_END.split(paragraph.text)):
        count = sentence.count(SLOT)
        sentences.append(fill(sentence, paragraph.links[used : used + count]))
        used += count
        closing = number if count else closing
    return sentences.pop(closing), " ".join(sentences)


def _introduction(byline: str, names: tuple[str, ...]) -> list[str]:
    """Return the byline as a sentence of the summary, if it says more than the names."""
    more = byline
    for name in names:
        more = more.replace(name, "")
    return [f"{byline.rstrip('.')}."] if _NO_NAME.sub("", more) else []


def _is_title(label: str) -> bool:
    """Return whether a link is under a title, and not under "Read the article" or "here"."""
    words = [word for word in label.split() if len(word) > _SHORT_WORD]
    return len(words) > 1 and not _CALL.match(label) and all(word[0].isupper() for word in words)
