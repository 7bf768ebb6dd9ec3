"""Small servers on loopback that record requests and misbehave on demand."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .raw_server import Line, RawServer


@dataclass(frozen=True)
class Seen:
    """One received request."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def form(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode(), keep_blank_values=True)

    def header(self, name: str) -> str | None:
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) <= 1, f"{name} came {len(values)} times"
        return values[0] if values else None

    @property
    def text(self) -> str:
        """All parts in one text, to search for forbidden texts."""
        lines = [f"{self.method} {self.target}", *(f"{name}: {value}" for name, value in self.headers)]
        return "\n".join([*lines, self.body.decode("latin-1")])


def answer(
    body: bytes | object = b"",
    *,
    status: int = 200,
    media_type: str | None = "application/json",
    headers: dict[str, str] | None = None,
) -> bytes:
    """Return the bytes of a response; other values become JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever"]
    if media_type is not None and content:
        lines.append(f"Content-Type: {media_type}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if status not in (204, 304):
        lines.append(f"Content-Length: {len(content)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + content


DONE = {"uuid": "u", "id": "i", "message_uuid": "m", "request_id": "r", "error-code": "200"}
"""A success for nearly every operation: it proves that the request was carried out."""
SMS = {"message-count": "1", "messages": [{"to": "447700900000", "message-id": "0A1", "status": "0"}]}

Act = Callable[[socket.socket, Seen], None]


class Server(RawServer):
    """Answers each request with the next of ``answers`` (the last one repeats), or lets ``act`` do it.

    ``greet`` is called with each new connection before anything is read.
    """

    def __init__(
        self,
        *answers: bytes,
        act: Act | None = None,
        greet: Callable[[socket.socket], None] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__(self._answer, tls=tls)
        self.answers = list(answers or [answer(SMS)])
        self.act = act
        self.greet = greet
        self.seen: list[Seen] = []

    @property
    def only(self) -> Seen:
        assert len(self.seen) == 1, self.seen
        return self.seen[0]

    def _answer(self, line: Line) -> None:
        connection = line.connection
        if self.greet is not None:
            self.greet(connection)
        for request in requests(connection):
            with self._lock:
                self.seen.append(request)
                reply = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if self.act is not None:
                self.act(connection, request)
            else:
                connection.sendall(reply)


def requests(connection: socket.socket) -> Iterator[Seen]:
    """Read the requests of one connection until the other side closes it."""
    buffer = b""
    while True:
        while b"\r\n\r\n" not in buffer:
            more = connection.recv(65536)
            if not more:
                return
            buffer += more
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        while len(buffer) < length:
            more = connection.recv(65536)
            if not more:
                return
            buffer += more
        body, buffer = buffer[:length], buffer[length:]
        yield Seen(method, target, headers, body)


held: dict[int, socket.socket] = {}
"""The sockets of ``free_port``: a released port could become that of another test's server."""


def free_port() -> int:
    """Return a port without a listener; it stays bound to the end, so that no server can take it."""
    holder = socket.socket()
    holder.bind(("127.0.0.1", 0))
    port: int = holder.getsockname()[1]
    held[port] = holder
    return port


HOSTS = ("rest.nexmo.com", "api.nexmo.com", "api-eu.vonage.com", "video.api.vonage.com")


def routes(url: str, **more: Any) -> dict[str, Any]:
    """Return client options that send every server of the document to ``url``."""
    return {"servers": {f"https://{host}": url for host in HOSTS}, **more}
