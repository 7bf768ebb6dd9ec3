"""Serves emulators on loopback: uvicorn in a thread, for the duration of a ``with`` block."""

from __future__ import annotations

import socket
from collections.abc import Collection, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Protocol

import uvicorn
from starlette.types import ASGIApp

from ..outgoing.hosts import is_loopback
from .connection import BreakableProtocol
from .guard import Guard

_START, _STOP = 30.0, 5.0


class Served(Protocol):
    """An application that can be served: a ``Sandbox``."""

    @property
    def app(self) -> ASGIApp: ...
    def servers(self, base_url: str) -> dict[str, str]: ...
    def is_known_host(self, host: str) -> bool: ...
    def warm(self) -> None: ...
    def close(self) -> None: ...


class ServingError(OSError):
    """An emulator cannot listen at the requested address."""


@dataclass(frozen=True, slots=True)
class Running:
    """Running emulators. ``servers`` is the ``servers=`` of a client that uses them."""

    url: str
    servers: Mapping[str, str]


@contextmanager
def serve(
    *sandboxes: Served,
    port: int = 0,
    host: str = "127.0.0.1",
    token: str | None = None,
    hosts: Collection[str] = (),
    certificate: Path | None = None,
) -> Generator[Running]:
    """Serve each emulator on a port of its own: free ones, or ``port`` and those after it.

    Args:
        sandboxes: What is served.
        port: The first port; 0 for free ones.
        host: The address to listen on. Another than loopback needs a token.
        token: What requests to ``/_sandbox`` have to present.
        hosts: Further host names by which it may be addressed.
        certificate: A PEM file with a certificate and its key: then it speaks https.

    Raises ``ServingError`` when a port is taken, or when other machines could reach it without a token.
    """
    if not is_loopback(host) and not token:
        raise ServingError(
            f"{host} can be reached from other machines: set a token (--token), or listen on 127.0.0.1."
        )
    servers: dict[str, str] = {}
    urls: list[str] = []
    with ExitStack() as stack:
        for index, sandbox in enumerate(sandboxes):
            stack.callback(sandbox.close)
            url = stack.enter_context(
                _listening(sandbox, host, port + index if port else 0, token, hosts, certificate)
            )
            urls.append(url)
            servers |= sandbox.servers(url)
        yield Running(urls[0] if urls else "", servers)


@contextmanager
def _listening(
    sandbox: Served, host: str, port: int, token: str | None, hosts: Collection[str], certificate: Path | None
) -> Generator[str]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except (OSError, OverflowError) as error:
            raise ServingError(f"Cannot listen on {host} port {port}: {error}.") from None
        bound = listener.getsockname()[1]
        # The access log of uvicorn shows queries, and queries hold credentials.
        config = uvicorn.Config(
            Guard(sandbox.app, {host, *hosts}, sandbox.is_known_host, token),
            http=BreakableProtocol,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
            ssl_certfile=certificate,
        )
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, args=([listener],), name=f"sandbox:{bound}", daemon=True)
        thread.start()
        try:
            _wait(server, thread)
            Thread(target=sandbox.warm, name="sandbox:warm", daemon=True).start()
            scheme = "https" if certificate else "http"
            yield f"{scheme}://{f'[{host}]' if ':' in host else host}:{bound}"
        finally:
            server.should_exit = True
            thread.join(_STOP)
    finally:
        listener.close()


def _wait(server: uvicorn.Server, thread: Thread) -> None:
    limit = monotonic() + _START
    while not server.started:
        if not thread.is_alive() or monotonic() > limit:
            raise ServingError("The emulator did not start.")
        sleep(0.002)
