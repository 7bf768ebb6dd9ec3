"""A stand-in of the whole document, made once: it keeps no state but its record of requests."""

from __future__ import annotations

import pytest

from vonage_client.sandbox import Sandbox


@pytest.fixture(scope="session")
def whole() -> Sandbox:
    """The stand-in for all servers."""
    return Sandbox()


@pytest.fixture
def sandbox(whole: Sandbox) -> Sandbox:
    """The stand-in for all servers, with nothing recorded."""
    whole.requests.clear()
    return whole
