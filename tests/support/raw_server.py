"""A server on loopback that misbehaves on demand and counts the requests that it could have carried out.

It speaks in bytes, so that it can do what no HTTP library would. One ``Play`` says what happens on each
connection, in order; the last one repeats.
"""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Generator
from types import TracebackType
from typing import Literal, Self


class Gone(Exception):
    """The client closed the connection, or the server is closing."""


class Line:
    """One connection, on the server's side."""

    def __init__(self, server: RawServer, connection: socket.socket) -> None:
        self.server = server
        self.connection = connection
        self.buffer = b""

    def _more(self) -> None:
        try:
            with self.server.at_rest():
                piece = self.connection.recv(65536)
        except OSError as error:
            raise Gone from error
        if not piece:
            raise Gone
        self.buffer += piece

    def head(self) -> bytes:
        """Read the head of a request."""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        return head

    def request(self, acts: bool = True) -> bytes:
        """Read a whole request: from here on the server could have carried it out, if it ``acts``."""
        head = self.head()
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        while len(self.buffer) < length:
            self._more()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        self.server.count(acts, head + b"\r\n\r\n" + body)
        return head

    def some(self, size: int) -> None:
        """Read ``size`` bytes of a request."""
        while len(self.buffer) < size:
            self._more()

    def slowly(self, pause: float) -> None:
        """Read slowly in small pieces from here on."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        while b"\r\n\r\n" not in self.buffer:
            piece = self.connection.recv(7)
            if not piece:
                raise Gone
            self.buffer += piece
            self.pause(pause)

    def send(self, data: bytes) -> None:
        try:
            self.connection.sendall(data)
        except OSError as error:
            raise Gone from error

    def bare(self, data: bytes) -> None:
        """Send ``data`` unchanged, below TLS."""
        os.write(self.connection.fileno(), data)

    def drip(self, data: bytes, pause: float, times: int | None = None) -> None:
        """Send byte by byte."""
        for index in range(len(data) if times is None else times):
            self.send(data[index % len(data) : index % len(data) + 1])
            self.pause(pause)

    def pause(self, seconds: float) -> None:
        if self.server.closing.wait(seconds):
            raise Gone

    def hang(self) -> None:
        """Stay silent until the client goes away."""
        self.connection.settimeout(0.1)
        while not self.server.closing.is_set():
            try:
                if not self.connection.recv(65536):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        raise Gone

    def reset(self) -> None:
        """Close with RST."""
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        raise Gone

    def close(self) -> None:
        """Close with FIN."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
        raise Gone


Play = Callable[[Line], None]
Reach = Literal["open", "refused", "deaf"]


class RawServer:
    """Plays ``plays`` on its connections, the last one again and again.

    ``tls`` wraps them; ``secure`` only says ``https``. ``reach`` is ``refused`` where nothing listens, and
    ``deaf`` where connections are neither taken nor refused.
    """

    def __init__(
        self,
        *plays: Play,
        tls: ssl.SSLContext | None = None,
        secure: bool = False,
        reach: Reach = "open",
    ) -> None:
        self.plays = list(plays)
        self.tls = tls
        self.secure = secure or tls is not None
        self.reach = reach
        self.requests = 0
        """Complete requests."""
        self.charges = 0
        """Requests that the server could have carried out."""
        self.connections = 0
        self.closing = threading.Event()
        self.busy = 0
        """Connections with work in progress or scheduled, independent of further requests."""
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self.secure else 'http'}://127.0.0.1:{self.port}"

    def count(self, acts: bool, request: bytes) -> None:
        """Count a complete request."""
        with self._lock:
            self.requests += 1
            self.charges += acts

    @contextlib.contextmanager
    def at_rest(self, by: int = -1) -> Generator[None, None, None]:
        """Count one busy connection less, or with ``by`` 1 one more."""
        with self._lock:
            self.busy += by
        try:
            yield
        finally:
            with self._lock:
                self.busy -= by

    def __enter__(self) -> Self:
        if self.reach == "open":
            self._listener.listen(1024)
            self._accepting.start()
        elif self.reach == "deaf":
            self._listener.listen(0)
            for _ in range(4):  # fills the queue; later connections wait indefinitely
                waiting = socket.socket()
                waiting.setblocking(False)
                waiting.connect_ex(("127.0.0.1", self.port))
                self._open.append(waiting)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the accepting thread
        if self._accepting.is_alive():
            # Otherwise it could accept a connection of the next server, whose file number is the same.
            self._accepting.join(5)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self.at_rest(by=1):
            self._play(connection)

    def _play(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, Gone):
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
                connection.do_handshake()
            with self._lock:
                self._open.append(connection)
                self.connections += 1
                play = self.plays.pop(0) if len(self.plays) > 1 else self.plays[0]
            play(Line(self, connection))
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
