"""What the load tests share: a server in a process of its own, and the kinds of async clients."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, FAST
from tests.support.server import routes

from .server import serving


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    with serving() as running:
        yield running


@pytest.fixture(params=["own connections", "fast"])
def options(request: pytest.FixtureRequest, url: str) -> dict[str, Any]:
    """Of an async client: with its default transport, and with the fast one."""
    return routes(url, **ACCOUNT, **(FAST if request.param == "fast" else {}))


@pytest.fixture
def descriptors() -> Callable[[], set[str]]:
    """The open sockets of this process, by descriptor and inode."""
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("this system does not list the descriptors of a process")

    def sockets() -> set[str]:
        links: set[str] = set()
        for descriptor in os.listdir(folder):
            try:
                target = os.readlink(folder / descriptor)
            except OSError:  # the descriptor of the listing itself
                continue
            if target.startswith("socket:"):
                links.add(f"{descriptor} {target}")
        return links

    return sockets
