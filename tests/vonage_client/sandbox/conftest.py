"""A stand-in of the whole document, made once: it keeps no state but its record of requests."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from vonage_client import Vonage
from vonage_client.sandbox import Sandbox

from .emulator import Hooks, World, accept


@pytest.fixture(scope="session")
def whole() -> Sandbox:
    """The stand-in for all servers."""
    return Sandbox(stateful=False)


@pytest.fixture
def sandbox(whole: Sandbox) -> Sandbox:
    """The stand-in for all servers, with nothing recorded."""
    whole.requests.clear()
    return whole


@pytest.fixture(scope="session")
def served() -> Iterator[World]:
    """The emulator of the whole session."""
    hooks = Hooks()
    sandbox = Sandbox(check_answers=True, webhook_client=httpx.Client(transport=httpx.MockTransport(hooks)))
    with (
        sandbox.serve() as running,
        Vonage(**sandbox.credentials, servers=running.servers, max_retries=0) as vonage,
        httpx.Client(trust_env=False) as http,
    ):
        yield World(sandbox, running, vonage, hooks, http)


@pytest.fixture
def world(served: World) -> World:
    """The emulator at its start."""
    served.sandbox.reset()
    served.hooks.requests.clear()
    served.hooks.answer = accept
    return served
