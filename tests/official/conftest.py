"""The official SDK is optional: ``requirements/official.txt`` has it, and ``make setup`` installs it where it can."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import programs

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def witness(pem: str) -> object:
    """The official SDK, which sends nothing."""
    programs.OFFICIAL_SDK.require()
    from .both import Witness

    return Witness(pem)


@pytest.fixture(scope="session")
def ours(pem: str) -> object:
    """This client with a transport that records."""
    from .both import Ours

    return Ours(pem)
