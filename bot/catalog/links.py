"""Links: what is wrong with one, and when two of them lead to the same page.

Addresses are kept as they were written; nothing here asks the network.
"""

import re
from contextlib import suppress
from urllib.parse import SplitResult, quote, urlsplit

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):(?!\d)")
# All outside RFC 3986, and several end a link or begin markup in the places where one is shown.
_FORBIDDEN = re.compile(
    r'[<>"\\^`{|}\x00-\x20\x7f-\xa0\ud800-\udfff\s\u202a-\u202e\u2066-\u2069\ufeff]'
)
_HOST = re.compile(r"(?:[\w-]+\.)*[\w-]+\.?|[0-9a-f.]*(?::[0-9a-f.]*){2,8}")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id", re.IGNORECASE)
_ENCODED = re.compile(r"%[0-9a-fA-F]{2}")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


def check(link: str) -> str:
    """Return the link unchanged, or raise ValueError: what is wrong, and what to write instead."""
    if bad := _FORBIDDEN.search(link):
        raise ValueError(f"has {_name(bad[0])} inside; write {encode(bad[0])} for it")
    scheme = _SCHEME.match(link)
    if scheme is None:
        raise ValueError("lacks its beginning; write https:// in front")
    if scheme[1].lower() not in _DEFAULT_PORTS:
        raise ValueError(f"begins with {scheme[1]}:; only http:// and https:// links can be shared")
    _check_site(link)
    return link


def _name(char: str) -> str:
    if char.isspace():
        return "a blank"
    return f"`{char}`" if char.isprintable() else "an invisible character"


def _check_site(link: str) -> None:
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError("names no site; write it as https://example.com/page") from error
    if "@" in parts.netloc:
        raise ValueError("holds a user name or password; remove everything from // to @")
    if not _HOST.fullmatch(host):
        raise ValueError("names no site; write it as https://example.com/page")


def encode(link: str) -> str:
    """Return the link with percent codes for the characters that no link can have."""
    return _FORBIDDEN.sub(lambda bad: quote(bad[0], errors="replace"), link)


def page(link: str) -> str:
    """Return what is the same for all spellings of a valid link to one page.

    Ignored are: http or https, letter case and `www.` of the site, its default port, a slash at
    the end, tracking parameters, and how characters are percent-encoded. A fragment counts: two
    chapters of one page are two resources, and wrongly refusing them would cost a curator more
    than a duplicate does; only what a browser adds to scroll to a text (`#:~:text=`) is ignored.
    """
    parts = urlsplit(link)
    query = "&".join(
        field
        for field in parts.query.split("&")
        if field and not _TRACKING.fullmatch(field.partition("=")[0])
    )
    fragment = parts.fragment.partition(":~:")[0]
    rest = _normal(parts.path.rstrip("/") + "?" * bool(query) + query)
    return _site(parts) + rest + "#" * bool(fragment) + _normal(fragment)


def _site(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if not host.isascii():
        with suppress(UnicodeError):  # longer than a name can be: compared as it is
            host = host.encode("idna").decode("ascii")
    is_default = parts.port in (None, _DEFAULT_PORTS.get(parts.scheme))
    return host if is_default else f"{host}:{parts.port}"


def _normal(text: str) -> str:
    return _ENCODED.sub(_decode_unreserved, quote(text, safe="%/?#[]@!$&'()*+,;=:~"))


def _decode_unreserved(match: re.Match[str]) -> str:
    char = chr(int(match[0][1:], 16))
    return char if _UNRESERVED.fullmatch(char) else match[0].upper()
