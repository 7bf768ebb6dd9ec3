"""Closing a client ends what is in flight, from any thread or event loop; ``sent`` stays true."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from tests.support.clients import ACCOUNT, FAST, SEND
from tests.support.raw_server import Line, Play, RawServer
from tests.support.server import SMS, Server, answer, routes
from tests.support.threads import PATIENCE
from vonage_client import AsyncVonage, ClientClosedError, Timeout, Vonage
from vonage_client.batch import send_many, send_many_async

ANY = answer(SMS)
TURN = answer({"title": "Later"}, status=429, headers={"Retry-After": "50"})


def _silent(reached: threading.Event, ended: threading.Event) -> Callable[[socket.socket, Any], None]:
    def act(connection: socket.socket, seen: Any) -> None:
        reached.set()
        ended.wait(60)

    return act


def _mute(reached: threading.Event) -> Play:
    def play(line: Line) -> None:
        reached.set()
        line.hang()

    return play


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
    _KEPT.append(listener)
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


@pytest.fixture(autouse=True)
def no_connection_is_left() -> Iterator[None]:
    """asyncio complains of those that nobody has closed."""
    yield
    gc.collect()


pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")

KINDS = {
    "sync": _sync,
    "async": _asynchronous,
    "async fast": lambda options: _asynchronous({**options, **FAST}),
}


STATES = ("waiting for the answer", "connecting", "in the handshake", "before a retry", "for a place")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", STATES)
def test_closing_from_elsewhere_ends_the_call(kind: str, state: str) -> None:
    reached, ended = threading.Event(), threading.Event()
    options: dict[str, Any] = {"timeout": Timeout(connect=55, deadline=55), **ACCOUNT}
    server: Any
    if state == "connecting":
        listener = _backlog()
        url, server = f"http://127.0.0.1:{listener.getsockname()[1]}", None
        reached.set()
    elif state == "in the handshake":
        server = RawServer(_mute(reached), secure=True)
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


class _Waiting(logging.Handler):
    """Notices that a call begins to wait for the rate limit."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.begun = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage().endswith("rate limit"):
            self.begun.set()


@pytest.fixture
def waiting() -> Iterator[threading.Event]:
    logger, handler = logging.getLogger("vonage_client"), _Waiting()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler.begun
    logger.removeHandler(handler)
    logger.setLevel(level)


PAGE = {
    "count": 9,
    "page_size": 1,
    "record_index": 0,
    "_embedded": {"calls": [{"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356"}]},
    "_links": {"next": {"href": "/v1/calls?page_size=1&record_index=1"}},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["send_many", "iterator", "retry"])
def test_closing_ends_a_wait_for_the_rate_limit(
    kind: str, what: str, waiting: threading.Event, tmp_path: Path, pem: str
) -> None:
    """What waited was not sent, and a list that is run again sends it."""
    journal, first = tmp_path / "journal", threading.Event()
    if what != "send_many":
        first.set()  # there is one call at a time
    options: dict[str, Any] = {"timeout": 9000, "application_id": "app", "private_key": pem, **ACCOUNT}
    options |= FAST if kind == "async fast" else {}
    calls = [SEND, {**SEND, "text": "second"}, {**SEND, "text": "third"}]

    def use(client: Any) -> Any:
        if what == "send_many":
            many: Any = send_many if kind == "sync" else send_many_async
            return many(
                client.sms.send, calls, journal=journal, show="never", on_progress=lambda _: first.set()
            )
        if what == "retry":
            return client.sms.send(**SEND)
        if kind == "sync":
            return list(client.voice.iter_calls())

        async def items() -> list[Any]:
            return [item async for item in client.voice.iter_calls()]

        return items()

    answers = {
        "send_many": answer(SMS),
        "iterator": answer(PAGE),
        "retry": answer({"title": "Later"}, status=429, headers={"Retry-After": "0"}),
    }
    with Server(answers[what]) as server:
        client: Any = (Vonage if kind == "sync" else AsyncVonage)(
            server=server.url, rate_limit="1/h", **options
        )
        thread, errors = _in_thread(
            lambda: use(client) if kind == "sync" else asyncio.run(cast("Any", use(client)))
        )
        assert waiting.wait(PATIENCE) and first.wait(PATIENCE)
        if kind == "sync":
            client.close()
        else:
            asyncio.run(client.aclose())
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the wait goes on"
        (error,) = errors
        assert isinstance(error, ClientClosedError) and error.sent == "no", repr(error)
        assert len(server.seen) == 1
        if what == "send_many":
            with Vonage(server=server.url, **ACCOUNT) as again:
                report = send_many(again.sms.send, calls, journal=journal, show="never")
            assert len(report.accepted) == 3 == len(server.seen)


def test_a_signal_handler_may_use_the_client() -> None:
    """Whatever the main thread is doing with it at that moment."""
    results: list[Any] = []

    with Server() as server, Vonage(timeout=20, **routes(server.url, **ACCOUNT)) as vonage:
        depth, running = 0, True

        def arm() -> None:
            # One signal at a time, and few inside of one another, however slow the machine is.
            if running and depth < 3:
                signal.setitimer(signal.ITIMER_REAL, 0.002)

        def handler(*_: object) -> None:
            nonlocal depth
            depth += 1
            arm()
            results.append(vonage.sms.send(**SEND))
            depth -= 1
            arm()

        vonage.sms.send(**SEND)
        before = signal.signal(signal.SIGALRM, handler)
        arm()
        try:
            for _ in range(60):
                vonage.sms.send(**SEND)
        finally:
            running = False
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
    """In the first call, in a later one, and in one whose error is in an encoding that would have to be loaded."""
    code = """
import os, resource, sys
from vonage_client import Vonage, VonageError
vonage = Vonage(api_key="abcd1234", api_secret="Secret12345", server=sys.argv[1], timeout=20, max_retries=0)
send = lambda: vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
if sys.argv[2] != "first":
    send()
if sys.argv[2] == "later":
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
    strange = answer(b"\x7f\xa3", status=500, media_type="text/plain; charset=cp500")
    utf_32 = answer("no".encode("utf-32-be"), status=500)
    for when, reply in (("first", ANY), ("later", ANY), ("answered", strange), ("answered", utf_32)):
        with Server(ANY, reply) as server:
            done = subprocess.run(
                [sys.executable, "-c", code, server.url, when], capture_output=True, text=True, timeout=50
            )
        if when == "answered":
            assert done.stdout.startswith("ServerError unknown "), done.stdout + done.stderr
        else:
            assert " no " in done.stdout and "Too many open files" in done.stdout, done.stdout + done.stderr
