"""Closing a client ends what is in flight, from any thread or event loop; ``sent`` stays true."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, FAST, SEND
from tests.support.server import Server, answer, routes
from vonage_client import AsyncVonage, ClientClosedError, Vonage

TURN = answer({"title": "Later"}, status=429, headers={"Retry-After": "50"})


def _silent(reached: threading.Event, ended: threading.Event) -> Callable[[socket.socket, Any], None]:
    def act(connection: socket.socket, seen: Any) -> None:
        reached.set()
        ended.wait(60)

    return act


def _backlog() -> socket.socket:
    """A port that accepts no connection: its queue is full."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    for _ in range(8):
        waiting = socket.socket()
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
        _KEPT.append(waiting)
    return listener


_KEPT: list[socket.socket] = []


def _in_thread(function: Callable[[], object]) -> tuple[threading.Thread, list[Exception]]:
    errors: list[Exception] = []

    def work() -> None:
        try:
            function()
        except Exception as error:  # noqa: BLE001 - looked at by the test
            errors.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, errors


def _sync(options: dict[str, Any]) -> tuple[Callable[[], object], Callable[[], object]]:
    client = Vonage(**options)
    return lambda: client.sms.send(**SEND), client.close


def _asynchronous(options: dict[str, Any]) -> tuple[Callable[[], object], Callable[[], object]]:
    client = AsyncVonage(**options)

    async def send() -> None:
        await client.sms.send(**SEND)

    return lambda: asyncio.run(send()), lambda: asyncio.run(client.aclose())


KINDS = {
    "sync": _sync,
    "async": _asynchronous,
    "async fast": lambda options: _asynchronous({**options, **FAST}),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", ["waiting for the answer", "connecting", "before a retry", "for a place"])
def test_closing_from_elsewhere_ends_the_call(kind: str, state: str) -> None:
    reached, ended = threading.Event(), threading.Event()
    options: dict[str, Any] = {"timeout": 55, **ACCOUNT}
    if state == "connecting":
        listener = _backlog()
        url, server = f"http://127.0.0.1:{listener.getsockname()[1]}", None
        reached.set()
    elif state == "before a retry":
        server = Server(TURN)
        options["on_retry"] = lambda event: reached.set()
    else:
        server = Server(act=_silent(reached, ended))
        options["max_connections"] = 1
    if server is not None:
        server.__enter__()
        url = server.url
    call, close = KINDS[kind](routes(url, **options))
    thread, errors = _in_thread(call)
    assert reached.wait(30)
    if state == "for a place":
        if kind != "sync":  # a place is of an event loop
            close()
            return
        thread.join(0.2)
        thread, errors = _in_thread(call)
    thread.join(0.3)
    close()
    thread.join(25)
    alive = thread.is_alive()
    ended.set()
    while _KEPT:
        _KEPT.pop().close()
    if server is not None:
        server.__exit__(None, None, None)
    assert not alive, "the call goes on"
    (error,) = errors
    assert isinstance(error, ClientClosedError), repr(error)
    assert error.sent == ("unknown" if state == "waiting for the answer" else "no")


def test_a_signal_handler_may_use_the_client() -> None:
    """Whatever the main thread is doing with it at that moment."""
    results: list[Any] = []

    with Server() as server, Vonage(timeout=20, **routes(server.url, **ACCOUNT)) as vonage:

        def handler(*_: object) -> None:
            results.append(vonage.sms.send(**SEND))

        vonage.sms.send(**SEND)
        before = signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
        try:
            for _ in range(60):
                vonage.sms.send(**SEND)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    assert results and len(server.seen) == 61 + len(results)


def test_a_fork_during_the_first_call_leaves_a_child_that_works() -> None:
    """While another thread was still loading what its first call needs."""
    code = """
import os, sys, threading
from vonage_client import Vonage
vonage = Vonage(api_key="abcd1234", api_secret="Secret12345", server=sys.argv[1], timeout=20)
send = lambda: vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
threading.Thread(target=send).start()
child = os.fork()
if not child:
    send()
    os._exit(0)
print(os.waitpid(child, 0)[1])
"""
    with Server() as server:
        done = subprocess.run(
            [sys.executable, "-c", code, server.url], capture_output=True, text=True, timeout=50, check=True
        )
    assert done.stdout.strip() == "0", done.stderr
    assert len(server.seen) == 2


def test_where_no_file_can_be_opened_errors_stay_typed() -> None:
    """In the first call, and in a later one."""
    code = """
import os, resource, sys
from vonage_client import Vonage, VonageError
vonage = Vonage(api_key="abcd1234", api_secret="Secret12345", server=sys.argv[1], timeout=20, max_retries=0)
send = lambda: vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
if sys.argv[2] == "later":
    send()
    vonage._transport._pool.close()
resource.setrlimit(resource.RLIMIT_NOFILE, (3, 64))
held = []
try:
    while True:
        held.append(os.dup(0))
except OSError:
    pass
try:
    send()
except VonageError as error:
    text = type(error).__name__ + " " + error.sent + " " + str(error)
finally:
    for file in held:
        os.close(file)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
print(text)
"""
    for when in ("first", "later"):
        with Server() as server:
            done = subprocess.run(
                [sys.executable, "-c", code, server.url, when], capture_output=True, text=True, timeout=50
            )
        assert " no " in done.stdout and "Too many open files" in done.stdout, done.stdout + done.stderr
