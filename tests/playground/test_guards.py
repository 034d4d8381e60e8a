"""What every test can rely on: no way out, no settings from outside."""

import os
import socket

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("address", [("93.184.216.34", 80), ("10.0.0.1", 80), ("0.0.0.0", 80)])
def test_a_socket_to_elsewhere_is_refused(address: tuple[str, int]) -> None:
    with (
        socket.socket() as sock,
        pytest.raises(RuntimeError, match=f"tried to reach {address[0]}"),
    ):
        sock.connect(address)


async def test_a_name_of_elsewhere_is_not_even_looked_up() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(RuntimeError, match=r"tried to reach slack\.com"):
            await session.get("https://slack.com/api/api.test")


def test_no_setting_comes_from_outside() -> None:
    assert [name for name in os.environ if name.startswith("SLACK_")] == []
    assert [name for name in os.environ if name.casefold().endswith("_proxy")] == []


@given(st.text())
def test_property_tests_run_behind_the_guards(text: str) -> None:
    assert text == text[:]
