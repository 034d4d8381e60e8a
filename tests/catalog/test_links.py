import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog import links


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com",
        "http://example.com/",
        "HTTPS://EXAMPLE.COM/Path",
        "https://example.com:8443/a/b.html?c=d&e=%20#f",
        "https://en.example.org/wiki/Mesh_(data)",
        "https://münchen.example/straße",
        "http://localhost:8000",
        "http://127.0.0.1/x",
        "http://[2001:db8::1]/x",
        "https://example.com./",
    ],
)
def test_a_link_is_returned_as_it_is(link: str) -> None:
    assert links.check(link) == link


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("javascript:alert(1)", "begins with javascript:; only"),
        ("data:text/html,x", "begins with data:; only"),
        ("file:///etc/passwd", "begins with file:; only"),
        ("example.com/x", "write https:// in front"),
        ("//example.com/x", "write https:// in front"),
        ("localhost:8000/x", "write https:// in front"),
        ("https:", "names no site"),
        ("https://", "names no site"),
        ("https://?q", "names no site"),
        ("https://a..b/", "names no site"),
        ("https://ex%61mple.com", "names no site"),
        ("https://[::1", "names no site"),
        ("https://[zz::1]/", "names no site"),
        ("https://example.com:port/", "names no site"),
        ("https://example.com:99999/", "names no site"),
        ("https://ann@example.com/", "holds a user name or password"),
        ("https://example.com@evil.example/", "holds a user name or password"),
        ("https://example.com/a b", "has a blank inside; write %20 for it"),
        ("https://example.com/a\nb", "has a blank inside; write %0A for it"),
        ("https://example.com/<b>", "has `<` inside; write %3C for it"),
        ("https://example.com/a|b", "has `|` inside; write %7C for it"),
        ("https://example.com\\@evil.example", "has `\\` inside; write %5C for it"),
        ("https://example.com/\u202egpj.exe", "has an invisible character inside"),
    ],
)
def test_what_is_no_link_is_refused_with_what_to_write(link: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"; ") as caught:
        links.check(link)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "other",
    [
        "http://example.com/a%C3%A4",
        "https://EXAMPLE.com/a%c3%a4",
        "https://www.example.com/aä/",
        "https://example.com:443/aä",
        "http://example.com:80/aä",
        "https://example.com./aä",
        "https://example.com/aä#",
        "https://example.com/aä?",
        "https://example.com/%61ä",
        "https://example.com/aä?utm_source=list&utm_Medium=mail",
        "https://example.com/aä?fbclid=1",
        "https://example.com/aä#:~:text=mesh",
    ],
)
def test_spellings_of_one_page(other: str) -> None:
    assert links.page(other) == links.page("https://example.com/aä")


@pytest.mark.parametrize(
    "other",
    [
        "https://example.com/A",
        "https://example.com/a#part",
        "https://example.com/a?x=1",
        "https://example.com/a%2Fb",
        "https://docs.example.com/a",
        "https://example.com:8080/a",
        "http://example.com:443/a",
    ],
)
def test_links_to_other_pages_are_others(other: str) -> None:
    assert links.page(other) != links.page("https://example.com/a")


def test_an_international_site_is_the_same_in_either_script() -> None:
    assert links.page("https://münchen.example/") == links.page("https://xn--mnchen-3ya.example")


def test_a_site_too_long_for_any_name_is_compared_as_it_is() -> None:
    assert links.page(f"https://{'ä' * 80}.example") == f"{'ä' * 80}.example"


@given(st.text())
def test_any_text_can_be_written_as_a_link_or_is_refused(text: str) -> None:
    try:
        link = links.check(f"https://example.com/{links.encode(text)}")
    except ValueError as error:
        pytest.fail(f"{text!r} {error}")
    assert links.page(link)


@given(st.text(alphabet=st.characters(max_codepoint=0x3000)))
def test_no_text_breaks_the_check(text: str) -> None:
    for link in (text, f"https://{text}", f"http://a/{text}"):
        try:
            links.check(link)
        except ValueError:
            continue
        assert links.page(link)
