"""What faults are made of: the pieces of an answer, and what a server does on a connection."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from tests.support.raw_server import Line, Play, Reach

Ends = Literal["result", "error", "either"]
Value = Any
JSON = "Content-Type: application/json"


@dataclass(frozen=True)
class Fault:
    """One way to misbehave. ``calls`` are made one after the other; only the last one is judged.

    ``ends`` is ``result`` where the call has to succeed, ``error`` where it must not, ``either`` where both
    are right.
    """

    name: str
    plays: tuple[Play, ...]
    ends: Ends
    calls: int = 1
    tls: str = ""
    """Which certificate the server shows; empty: plain HTTP."""
    handshake: bool = False
    """It does not speak TLS although it is reached by ``https``."""
    reach: Reach = "open"
    acts: bool = True
    """The server could act on the request, if the whole of it arrives."""
    known: bool = False
    """The client can know that nothing was done: the server says so, or was never reached."""
    waits: bool = False
    """The server falls silent or never ends: only the client's limits end the call."""
    endless: bool = False
    """Something that is no content comes again and again, for ever."""
    kept: bool = False
    """Needs the connection of the call before, as the client's own connections keep it."""
    most: int = 64 << 20
    """Bytes of memory that the call may take at most."""
    heavy: bool = False
    """Takes long, or many bytes: not one to be drawn by the thousand."""


def head(status: str = "200 OK", *lines: str, length: int | None = None, version: str = "HTTP/1.1") -> bytes:
    """The head of an answer."""
    lines_of = [f"{version} {status}", *lines]
    if length is not None:
        lines_of.append(f"Content-Length: {length}")
    return ("\r\n".join(lines_of) + "\r\n\r\n").encode("latin-1")


def answer(body: bytes, *lines: str, status: str = "200 OK") -> bytes:
    """A whole answer with a JSON body."""
    return head(status, JSON, *lines, length=len(body)) + body


def chunked(*pieces: bytes, last: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + last


def say(data: bytes, *, acts: bool = True, then: str = "again") -> Play:
    """Read a request, send ``data``, and then ``close``, ``reset``, ``hang`` or serve the next request."""
    return partial(_say, data=data, acts=acts, then=then)


def _say(line: Line, data: bytes, acts: bool, then: str) -> None:
    while True:
        line.request(acts)
        line.send(data)
        if then != "again":
            getattr(line, then)()


def stream(pieces: Callable[[], Iterable[bytes]]) -> Play:
    """Read a request, and send what is made piece by piece, so that nobody holds the whole of it."""

    def play(line: Line) -> None:
        line.request()
        for piece in pieces():
            line.send(piece)
        line.close()

    return play


def end(how: str) -> Play:
    """Accept, and ``close``, ``reset`` or ``hang`` before a byte is read."""
    return partial(_end, how=how)


def _end(line: Line, how: str) -> None:
    getattr(line, how)()


def read_some(size: int, then: str) -> Play:
    """Read ``size`` bytes of the request, and no more."""
    return partial(_read_some, size=size, then=then)


def _read_some(line: Line, size: int, then: str) -> None:
    line.some(size)
    getattr(line, then)()


def read_head(then: str) -> Play:
    """Read the head of the request, and not its body."""
    return partial(_read_head, then=then)


def _read_head(line: Line, then: str) -> None:
    head = line.head()
    low = head.lower()
    if b"content-length:" not in low or b"content-length: 0" in low:
        line.server.count(True, head)  # that was the whole request
    getattr(line, then)()


def drip(before: bytes, data: bytes, pause: float, times: int | None = None) -> Play:
    """Send ``before``, then ``data`` byte after byte, round and round for ``times`` bytes."""
    return partial(_drip, before=before, data=data, times=times, pause=pause)


def _drip(line: Line, before: bytes, data: bytes, times: int | None, pause: float) -> None:
    line.request()
    line.send(before)
    line.drip(data, pause, times)


def late(good: bytes) -> Play:
    """Answer after a while."""
    return partial(_late, good=good)


def _late(line: Line, good: bytes) -> None:
    line.request()
    line.pause(0.15)
    line.send(good)
    line.hang()


def slow_reader(good: bytes) -> Play:
    """Read the request in small pieces, then answer."""
    return partial(_slow_reader, good=good)


def _slow_reader(line: Line, good: bytes) -> None:
    line.slowly(0.002)
    line.request()
    line.send(good)
    line.close()


def extra(good: bytes, more: bytes, pause: float) -> Play:
    """Answer each request, and then say something that nobody asked for."""
    return partial(_extra, good=good, more=more, pause=pause)


def _extra(line: Line, good: bytes, more: bytes, pause: float) -> None:
    while True:
        line.request()
        line.send(good if pause else good + more)
        if pause:
            line.pause(pause)
            line.send(more)


def dies_on_second(good: bytes, then: str) -> Play:
    """Answer one request; read the next one on the connection, and end it."""
    return partial(_dies_on_second, good=good, then=then)


def _dies_on_second(line: Line, good: bytes, then: str) -> None:
    line.request()
    line.send(good)
    line.request()
    getattr(line, then)()


def early(data: bytes) -> Play:
    """Answer before the request is read."""
    return partial(_early, data=data)


def _early(line: Line, data: bytes) -> None:
    line.some(1)
    line.send(data)
    time.sleep(0.05)


def speak(data: bytes, then: str = "hang") -> Play:
    """Say something before anything was asked."""
    return partial(_speak, data=data, then=then)


def _speak(line: Line, data: bytes, then: str) -> None:
    line.send(data)
    getattr(line, then)()


def bare(data: bytes) -> Play:
    """Read a request, and answer past the encryption."""
    return partial(_bare, data=data)


def _bare(line: Line, data: bytes) -> None:
    line.request()
    line.bare(data)
    line.hang()
