"""For every test: a Slack of our own, a clean environment, and no way out to the network."""

import ipaddress
import os
import socket
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio

from bot.playground import Slack

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SLACK_") or name.casefold() in PROXIES:
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def guarded_connect(self: socket.socket, address: object) -> None:
        _refuse_far(self, address)
        connect(self, address)  # type: ignore[arg-type] # as loose as the original

    def guarded_connect_ex(self: socket.socket, address: object) -> int:
        _refuse_far(self, address)
        return connect_ex(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", _guard_names(socket.getaddrinfo))
    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)


def _guard_names(resolve: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(host: str | bytes | None, *rest: object, **more: object) -> object:
        _refuse_host(host.decode() if isinstance(host, bytes) else host or "localhost")
        return resolve(host, *rest, **more)

    return guarded


def _refuse_far(sock: socket.socket, address: object) -> None:
    if sock.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        _refuse_host(str(address[0]))


def _refuse_host(host: str) -> None:
    try:
        near = ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        near = host == "localhost"
    if not near:
        raise RuntimeError(f"a test tried to reach {host}: tests stay on 127.0.0.1")


@pytest_asyncio.fixture
async def slack() -> AsyncIterator[Slack]:
    """A running Slack; at the end it must have refused only what the test said to `expect`."""
    async with Slack() as running:
        yield running
        unexpected = [str(each) for each in running.unexpected]
        assert not unexpected, f"Slack refused {unexpected}\n{running.transcript}"
