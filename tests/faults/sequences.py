"""A server that draws another fault for each request, and remembers what it could have charged to whom."""

from __future__ import annotations

import contextlib
import random
import re
import socket
import threading
from collections import Counter, defaultdict
from functools import partial

from tests.support.raw_server import Gone, Line, RawServer

from .cells import ANSWERS, catalogue
from .plays import Fault

_MARK = re.compile(rb"[?&]mark=(\d+)")
_LONGEST = 20_000


class _Next(Exception):
    """The play is over, and the connection goes on."""


class _Line(Line):
    """A connection on which each request may meet another fault."""

    served = False
    fault: Fault

    def request(self, acts: bool = True) -> bytes:
        if self.served:
            raise _Next
        self.served = True
        return super().request(acts)

    def hang(self) -> None:
        """Hang only where that is the fault: elsewhere it means to wait for what the client does next."""
        if not self.fault.waits:
            raise _Next
        super().hang()


def _fit(fault: Fault) -> bool:
    """Whether a fault is one to be drawn by the thousand."""
    first = fault.plays[0]
    size = len(first.keywords.get("data", b"")) if isinstance(first, partial) else 0
    plain = not (fault.heavy or fault.tls or fault.handshake) and fault.reach == "open"
    return plain and fault.calls == 1 and size < _LONGEST


class Sequences(RawServer):
    """``now`` is the call that is being made: its number, which its request carries as ``mark``, and its operation.

    Calls are made one after the other. Before each try ``weather`` decides whether anything listens at all.
    """

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.random = random.Random(seed)
        self.now: tuple[int, str] = (0, "")
        self.charged: Counter[int] = Counter()
        self.met: defaultdict[int, list[Fault]] = defaultdict(list)
        self._faults = {call: [fault for fault in catalogue(call) if _fit(fault)] for call in ANSWERS}
        self._good = {
            call: [fault for fault in faults if fault.ends == "result"]
            for call, faults in self._faults.items()
        }
        self._up = True

    def weather(self) -> None:
        """For the next try there is a server, or none."""
        up = self.random.random() > 0.15
        if up == self._up:
            return
        self._up = up
        if up:
            self._listener.listen(64)
            threading.Thread(target=self._accept, daemon=True).start()
            return
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for opened in self._open:
                with contextlib.suppress(OSError):
                    opened.shutdown(socket.SHUT_RDWR)
            self._open.clear()
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))  # holds the port; nothing listens

    def count(self, acts: bool, request: bytes) -> None:
        super().count(acts, request)
        mark = _MARK.search(request)
        assert mark is not None
        with self._lock:
            self.charged[int(mark[1])] += acts

    def _draw(self) -> Fault:
        with self._lock:
            number, call = self.now
            good = self.random.random() < 0.35
            fault = self.random.choice((self._good if good else self._faults)[call])
            self.met[number].append(fault)
            return fault

    def _serve(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.append(connection)
        line = _Line(self, connection)
        with contextlib.suppress(OSError, Gone):
            while True:
                line.fault = self._draw()
                line.served = False
                try:
                    line.fault.plays[0](line)
                    break
                except _Next:
                    line.connection.settimeout(None)
                    if not line.buffer:
                        line._more()
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
        with self._lock, contextlib.suppress(ValueError):
            self._open.remove(connection)
