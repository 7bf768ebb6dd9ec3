"""A server on loopback ports that keeps every byte it is sent, and answers what it is told."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self


@dataclass(frozen=True)
class Recorded:
    """One request as it came in. ``server`` is the document's server URL that its port stands for."""

    server: str
    port: int
    head: bytes
    body: bytes

    @property
    def line(self) -> bytes:
        return self.head.partition(b"\r\n")[0]

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.head.split(b"\r\n")[1:]
        pairs = (line.partition(b":") for line in lines)
        return [
            (name.decode("latin-1").lower(), value.decode("latin-1").strip(" \t")) for name, _, value in pairs
        ]


@dataclass(frozen=True)
class Reply:
    """What the recorder sends back."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = field(default=())

    def raw(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Recorded", *(f"{name}: {value}" for name, value in self.headers)]
        if self.status != 204:
            lines.append(f"Content-Length: {len(self.body)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


class Recorder:
    """One listening socket for each server URL of a document, and one thread for each connection."""

    def __init__(self, servers: Iterable[str]) -> None:
        self._lock = threading.Lock()
        self._requests: list[Recorded] = []
        self._answer = Reply()
        self._sockets: list[socket.socket] = []
        self.received = 0
        """How many bytes have come in, on all ports."""
        self.mapping: dict[str, str] = {}
        """Server URL of the document -> URL of the recorder."""
        for server in servers:
            listener = socket.create_server(("127.0.0.1", 0))
            self._sockets.append(listener)
            self.mapping[server] = f"http://127.0.0.1:{listener.getsockname()[1]}"
            threading.Thread(target=self._listen, args=(listener, server), daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        for listener in self._sockets:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def expect(self, answer: Reply) -> None:
        """Forget what came in, and answer this from now on."""
        with self._lock:
            self._requests.clear()
            self._answer = answer

    def requests(self) -> list[Recorded]:
        """The requests since ``expect``."""
        with self._lock:
            return list(self._requests)

    def _listen(self, listener: socket.socket, server: str) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self._lock:
                self._sockets.append(connection)
            threading.Thread(target=self._serve, args=(connection, server), daemon=True).start()

    def _serve(self, connection: socket.socket, server: str) -> None:
        port = connection.getsockname()[1]
        pending = b""
        with connection, suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while True:
                while b"\r\n\r\n" not in pending:
                    pending += self._receive(connection)
                head, _, pending = pending.partition(b"\r\n\r\n")
                length = _length(head)
                while len(pending) < length:
                    pending += self._receive(connection)
                body, pending = pending[:length], pending[length:]
                with self._lock:
                    self._requests.append(Recorded(server, port, head, body))
                    answer = self._answer.raw()
                connection.sendall(answer)

    def _receive(self, connection: socket.socket) -> bytes:
        piece = connection.recv(65536)
        if not piece:
            raise ConnectionError
        with self._lock:
            self.received += len(piece)
        return piece


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0
