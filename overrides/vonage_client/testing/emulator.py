"""An emulator for tests, with the environment in which ``Vonage()`` uses it."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from ..account import VARIABLES
from ..sandbox import Running, Sandbox, serve
from .phones import Phone

if TYPE_CHECKING:
    import httpx

    from ..client import AsyncVonage, Vonage


@cache
def _no_certificates() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class TestSandbox(Sandbox):
    """A ``Sandbox`` that is served, with what tests need of it."""

    __test__ = False
    running: Running

    @property
    def url(self) -> str:
        """The URL of the emulator."""
        return self.running.url

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which ``Vonage()`` uses the emulator."""
        parts = {**self.credentials, "signature_secret": self.signature_secret}
        return {**{VARIABLES[name]: part for name, part in parts.items()}, "VONAGE_SERVER": self.url}

    def client(self, **options: Any) -> Vonage:
        """A client of the emulator; ``options`` are those of ``Vonage``. Close it, or use it in a ``with`` block."""
        from ..client import Vonage

        return Vonage(**self._arguments(options))

    def async_client(self, **options: Any) -> AsyncVonage:
        """An asynchronous client of the emulator."""
        from ..client import AsyncVonage

        return AsyncVonage(**self._arguments(options))

    def _arguments(self, options: Mapping[str, Any]) -> dict[str, Any]:
        arguments: dict[str, Any] = {**self.credentials, "servers": self.running.servers, **options}
        if "transport" not in options:
            # The emulator speaks plain HTTP: reading the certificates of the world would take most of a test's time.
            arguments.setdefault("ssl_context", _no_certificates())
        return arguments

    def phone(self, number: str | None = None) -> Phone:
        """The phone of a number, or all phones."""
        return Phone(self, number)

    def deliver_webhooks_with(self, client: httpx.Client | None) -> None:
        """Send webhooks with this client, such as FastAPI's ``TestClient``; None takes the emulator's own again."""
        self.engine.outbox.use(client)


@contextmanager
def emulator(**options: Any) -> Generator[TestSandbox]:
    """Serve an emulator on a free port, with its environment, as long as the block lasts.

    ``options`` are those of ``Sandbox``; the clock is manual unless another is given.
    """
    sandbox = TestSandbox(**options)
    with serve(sandbox) as running:
        sandbox.running = running
        with environment(sandbox.environment):
            yield sandbox


@contextmanager
def environment(variables: Mapping[str, str]) -> Generator[None]:
    """Set environment variables as long as the block lasts."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
