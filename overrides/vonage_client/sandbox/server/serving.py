"""Serving stand-ins on loopback: uvicorn in a thread, for as long as a ``with`` block lasts."""

from __future__ import annotations

import socket
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from ..app import Sandbox

_START, _STOP = 30.0, 5.0


class ServingError(OSError):
    """A stand-in cannot listen where it was asked to."""


@dataclass(frozen=True, slots=True)
class Running:
    """Stand-ins that are listening. ``servers`` is the ``servers=`` of a client that is to use them."""

    url: str
    servers: Mapping[str, str]


@contextmanager
def serve(*sandboxes: Sandbox, port: int = 0, host: str = "127.0.0.1") -> Generator[Running]:
    """Serve each stand-in on a port of its own: free ones, or ``port`` and those after it.

    Raises ``ServingError`` when a port is taken.
    """
    servers: dict[str, str] = {}
    urls: list[str] = []
    with ExitStack() as stack:
        for index, sandbox in enumerate(sandboxes):
            url = stack.enter_context(_listening(sandbox, host, port + index if port else 0))
            urls.append(url)
            servers |= sandbox.servers(url)
        yield Running(urls[0] if urls else "", servers)


@contextmanager
def _listening(sandbox: Sandbox, host: str, port: int) -> Generator[str]:
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
            sandbox.app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, args=([listener],), name=f"sandbox:{bound}", daemon=True)
        thread.start()
        try:
            _wait(server, thread)
            yield f"http://{f'[{host}]' if ':' in host else host}:{bound}"
        finally:
            server.should_exit = True
            thread.join(_STOP)
    finally:
        listener.close()


def _wait(server: uvicorn.Server, thread: Thread) -> None:
    limit = monotonic() + _START
    while not server.started:
        if not thread.is_alive() or monotonic() > limit:
            raise ServingError("The stand-in did not start.")
        sleep(0.002)
