"""The pytest plugin: fixtures around the emulator, and a guard that keeps tests away from the live API.

Nothing is imported until a fixture is used. The guard is the environment variable ``VONAGE_ALLOW_HOSTS=loopback``,
which every client of this package and every process that inherits it obeys.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..client import AsyncVonage, Vonage
    from ..sandbox.state.clock import Clock
    from .emulator import TestSandbox
    from .phones import Phone

GUARD = "VONAGE_ALLOW_HOSTS"
_LOOPBACK = "loopback"
_INSTALL = "pip install 'vonage-client[sandbox]'"
_ADVICE = (
    "Tests are kept away from the live API. Use the fixture vonage_sandbox, or, to reach it on purpose, "
    "mark the test with @pytest.mark.vonage_live or set vonage_live = true in the configuration of pytest."
)
_MARK = "vonage_live: the test may reach the live API"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the ini option that turns the guard off."""
    parser.addini(
        "vonage_live", "permit all tests to reach the live API of Vonage", type="bool", default=False
    )


def pytest_configure(config: pytest.Config) -> None:
    """Put up the guard."""
    config.addinivalue_line("markers", _MARK)
    if not config.getini("vonage_live"):
        before = os.environ.get(GUARD)
        os.environ[GUARD] = _LOOPBACK
        config.add_cleanup(lambda: _restore(before))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Take the guard away for a test that is marked ``vonage_live``."""
    if item.get_closest_marker("vonage_live") is None:
        return (yield)
    before = os.environ.pop(GUARD, None)
    try:
        return (yield)
    finally:
        _restore(before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say how a test that the guard refused may reach the live API."""
    report = yield
    if (
        call.excinfo is not None
        and GUARD in str(call.excinfo.value)
        and not item.get_closest_marker("vonage_live")
    ):
        report.sections.append(("vonage", _ADVICE))
    return report


def _restore(before: str | None) -> None:
    if before is None:
        os.environ.pop(GUARD, None)
    else:
        os.environ[GUARD] = before


@pytest.fixture(scope="session")
def _vonage_session() -> Generator[TestSandbox]:  # pyright: ignore[reportUnusedFunction]
    """One emulator a process; workers of xdist have one each."""
    try:
        from .emulator import TestSandbox
    except ImportError as error:
        pytest.skip(f"The fixtures of vonage-client need its emulator ({error.name}): {_INSTALL}")
    sandbox = TestSandbox()
    with sandbox.serve() as running:
        sandbox.running = running
        yield sandbox


@pytest.fixture
def vonage_sandbox(_vonage_session: TestSandbox) -> Generator[TestSandbox]:
    """The emulator, reset for the test; ``Vonage()`` uses it through the environment."""
    from .emulator import environment

    _vonage_session.reset()
    with environment(_vonage_session.environment):
        yield _vonage_session
    _vonage_session.deliver_webhooks_with(None)


@pytest.fixture
def vonage(vonage_sandbox: TestSandbox) -> Generator[Vonage]:
    """A client of the emulator."""
    with vonage_sandbox.client(max_retries=0) as client:
        yield client


@pytest.fixture
def async_vonage(vonage_sandbox: TestSandbox) -> Generator[AsyncVonage]:
    """An asynchronous client of the emulator."""
    import asyncio

    client = vonage_sandbox.async_client(max_retries=0)
    yield client
    asyncio.run(client.aclose())


@pytest.fixture
def vonage_phone(vonage_sandbox: TestSandbox) -> Phone:
    """The imaginary phones: ``vonage_phone("447700900005").received("Hello")``."""
    return vonage_sandbox.phone()


@pytest.fixture
def vonage_clock(vonage_sandbox: TestSandbox) -> Clock:
    """The virtual clock: ``advance(30)``, ``next()``, ``idle()``."""
    return vonage_sandbox.clock
