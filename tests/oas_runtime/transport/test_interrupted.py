"""What happens in the middle of something else: Ctrl-C, signal handlers, and the closing by another thread."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from oas_runtime.common import closing
from oas_runtime.common.closing import Closing, Gate, Waiter
from oas_runtime.operation.options import Timeout
from oas_runtime.transport.base import ConnectionOptions, IdleConnections
from oas_runtime.transport.pools import h11_pool
from oas_runtime.transport.pools.async_deadline_streams import AsyncDeadlineBackend
from oas_runtime.transport.pools.deadline_streams import DeadlineBackend, DeadlineStream
from oas_runtime.wire.messages import Clock
from tests.support.clients import ACCOUNT, SEND
from tests.support.raw_server import Line, RawServer
from tests.support.server import Server, routes
from vonage_client import Vonage


def test_ctrl_c_at_the_gate_costs_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the moment in which the call was admitted."""
    interrupts = [True]

    class Interrupted(Gate):
        def acquire(self, waiter: Waiter, seconds: float) -> bool:
            admitted = super().acquire(waiter, seconds)
            if interrupts.pop():
                raise KeyboardInterrupt
            interrupts.append(False)
            return admitted

    monkeypatch.setattr(h11_pool, "Gate", Interrupted)
    timeout = Timeout(pool=0.2)
    with (
        Server() as server,
        Vonage(max_connections=1, timeout=timeout, **routes(server.url, **ACCOUNT)) as vonage,
    ):
        with pytest.raises(KeyboardInterrupt):
            vonage.sms.send(**SEND)
        interrupts.append(False)
        for _ in range(2):
            vonage.sms.send(**SEND)


def test_an_interrupt_on_any_line_of_the_gate_costs_no_place() -> None:
    """Also not one of a thread that goes through it at that time."""
    lines = 0
    for taken in (0, 1):
        for stop in range(1, 100):
            gate, others = Gate(1), [Waiter() for _ in range(taken)]
            for other in others:
                assert gate.acquire(other, 0.0)
            interrupted, waiter = _interrupted(stop, gate), Waiter()
            try:
                with pytest.raises(KeyboardInterrupt):
                    interrupted(waiter)
                lines += 1
            except pytest.fail.Exception:
                break
            finally:
                for leaving in (waiter, *others):
                    gate.leave(leaving, None)
                    gate.admit()
            next_one, last = Waiter(), Waiter()
            assert gate.acquire(next_one, 0.0)
            assert not gate.acquire(last, 0.0)
    assert lines > 8


def _interrupted(stop: int, gate: Gate) -> Callable[[Waiter], None]:
    """``gate.acquire``, with Ctrl-C on its line number ``stop``."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        if frame.f_code.co_filename != closing.__file__:
            return None
        if event == "line":
            count += 1
            if count == stop:
                raise KeyboardInterrupt
        return trace

    def acquire(waiter: Waiter) -> None:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            gate.acquire(waiter, 0.0)
        finally:
            sys.settrace(before)

    return acquire


def test_a_signal_handler_that_takes_the_last_idle_connection() -> None:
    """While the oldest is being looked at: no call may fail for that after its answer has arrived."""
    idle: IdleConnections[Any] = IdleConnections(2)

    class Taken:
        looking = False

        def has_expired(self) -> bool:
            if not self.looking:
                self.looking = True
                idle.take("key")  # type: ignore[arg-type]
            return True

    assert idle.put("key", Taken()) == []  # type: ignore[arg-type]
    assert idle.put("key", Taken()) == []  # type: ignore[arg-type]
    assert idle.take("key") == (None, [])  # type: ignore[arg-type]


@pytest.mark.parametrize("backend", [DeadlineBackend, AsyncDeadlineBackend])
def test_closing_while_other_threads_connect(
    backend: type[DeadlineBackend] | type[AsyncDeadlineBackend],
) -> None:
    opened: Any = backend(ConnectionOptions(Closing()), "http")
    aborted: list[object] = []

    class Stream:
        def abort(self) -> None:
            aborted.append(self)

    streams = [Stream() for _ in range(5)]
    for stream in streams:
        opened._streams.add(stream)
    added: list[Stream] = []

    def trace(*_: object) -> Any:
        """On every line, another thread has added a connection."""
        added.append(Stream())
        opened._streams.add(added[-1])
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        opened.abort()
    finally:
        sys.settrace(before)
    assert added and set(streams) <= set(aborted)


def test_nothing_leaves_past_tls_when_the_client_is_closed(
    tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread may write in the very moment in which the connection is ended."""
    received: list[bytes] = []
    done = threading.Event()

    def play(line: Line) -> None:
        line.connection.recv(1)
        while piece := socket.socket.recv(line.connection, 4096):  # the bytes of the network
            received.append(piece)
        done.set()

    with RawServer(play, tls=tls[0]) as server:
        clock = Clock(Timeout(deadline=20))
        backend = DeadlineBackend(ConnectionOptions(Closing()), "https")
        stream = backend.connect_tcp("127.0.0.1", server.port, clock)
        stream.start_tls(ssl.create_default_context(cafile=str(tls[1])), "127.0.0.1", clock)
        stream.write(b"x", clock)
        _write_before_the_end(stream, clock, monkeypatch)
        stream.abort()
        assert done.wait(20)
        stream.close()
    assert received and b"secret" not in b"".join(received)


def _write_before_the_end(stream: DeadlineStream, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    end = socket.socket.shutdown

    def shutdown(self: socket.socket, how: int) -> None:
        monkeypatch.undo()
        stream.write(b"secret", clock)
        end(self, how)

    monkeypatch.setattr(socket.socket, "shutdown", shutdown)
