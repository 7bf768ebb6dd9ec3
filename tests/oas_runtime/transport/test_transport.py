"""What a call does when the network misbehaves: in time, once, and with a true word on the outcome."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from oas_runtime.transport.pools import deadline_streams
from tests.support.clients import ACCOUNT, EVERY_KIND, OWN_KINDS, SEND, run, send
from tests.support.server import SMS, Server, answer, free_port, held, routes
from tests.support.threads import PATIENCE
from vonage_client import (
    CallTimeoutError,
    ConfigurationError,
    ConnectFailedError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineAfterSendingError,
    DeadlineBeforeSendingError,
    NotSentError,
    OutcomeUnknownError,
    ProtocolError,
    RequestOptions,
    ResponseTimeoutError,
    Timeout,
    TLSError,
    Vonage,
    VonageError,
)

WHOLE = answer(SMS)


@pytest.fixture(params=EVERY_KIND)
def kind(request: pytest.FixtureRequest) -> str:
    """With the client's own connections, and with those of each library that a caller may bring."""
    value: str = request.param
    return value


def failed(kind: str, server: Server | str, use: Any = send, **options: Any) -> tuple[VonageError, float]:
    url = server if isinstance(server, str) else server.url
    started = time.monotonic()
    with pytest.raises(VonageError) as caught:
        run(kind, use, **routes(url, **{**ACCOUNT, **options}))
    return caught.value, time.monotonic() - started


def failed_after_arrival(
    kind: str, server: Server, use: Any = send, **options: Any
) -> tuple[VonageError, float]:
    """``failed``, of a request that arrived: a busy machine may need a whole deadline to connect."""
    before = len(server.seen)
    while True:
        outcome = failed(kind, server, use, **options)
        if len(server.seen) > before or type(outcome[0]) is not DeadlineBeforeSendingError:
            return outcome


def test_a_refused_connection_is_tried_again_and_then_said(kind: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    for retries in (0, 2):
        error, _ = failed(kind, url, max_retries=retries)
        assert type(error) is ConnectFailedError and not error.may_have_acted
        assert error.attempts == retries + 1
        assert "Connection refused" in str(error) and "Nothing was sent" in str(error)


def test_a_server_that_comes_up_in_time_gets_the_request_once(kind: str) -> None:
    port = free_port()
    server = Server()

    def start() -> None:
        time.sleep(0.15)
        server._listener.close()
        server._listener = held.pop(port)
        server._listener.listen()
        server.__enter__()

    thread = threading.Thread(target=start)
    thread.start()
    # Waits are drawn at random: enough of them outlast the server's absence.
    assert run(kind, send, **routes(f"http://127.0.0.1:{port}", max_retries=8, **ACCOUNT)).messages
    thread.join()
    server.__exit__(None, None, None)
    assert len(server.seen) == 1


def test_an_unknown_host_was_never_reached(kind: str) -> None:
    error, _ = failed(kind, "https://no-such-host.invalid", max_retries=0)
    assert type(error) is ConnectFailedError


CUTS = {
    "no answer": b"",
    "half a status line": b"HTTP/1.1 2",
    "half the headers": WHOLE[:40],
    "no body": WHOLE.partition(b"\r\n\r\n")[0] + b"\r\n\r\n",
    "half the body": WHOLE[:-10],
    "half a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc",
}


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("cut", CUTS)
def test_a_connection_lost_after_the_request_is_never_sent_again(kind: str, cut: str, reset: bool) -> None:
    def act(connection: socket.socket, seen: Any) -> None:
        connection.sendall(CUTS[cut])
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()

    with Server(act=act) as server:
        error, _ = failed(kind, server)
    assert isinstance(error, OutcomeUnknownError) and error.may_have_acted
    assert type(error) in (ConnectionLostError, ProtocolError)
    assert len(server.seen) == 1 and server.connections == 1


@pytest.mark.parametrize(
    "garbage",
    [
        b"SSH-2.0-OpenSSH_9\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
        b"\0\0\0\0\r\n\r\n",
    ],
)
def test_an_answer_that_is_not_http(kind: str, garbage: bytes) -> None:
    with Server(garbage) as server:
        error, _ = failed(kind, server)
    assert type(error) is ProtocolError and len(server.seen) == 1


def test_silence_after_the_request(kind: str) -> None:
    with Server(act=lambda connection, seen: time.sleep(PATIENCE)) as server:
        error, seconds = failed(kind, server, timeout=Timeout(read=0.3))
    assert type(error) is ResponseTimeoutError and isinstance(error, TimeoutError)
    assert error.may_have_acted and seconds > 0.2 and len(server.seen) == 1
    options = RequestOptions(timeout=Timeout(read=0.3))
    with Server(act=lambda connection, seen: time.sleep(PATIENCE)) as server:
        error, _ = failed(kind, server, lambda v: send(v, options=options))
    assert type(error) is ResponseTimeoutError


def test_the_whole_call_has_a_deadline(kind: str) -> None:
    limits = RequestOptions(timeout=Timeout(deadline=1))
    with Server(act=lambda connection, seen: time.sleep(PATIENCE)) as server:
        for error, seconds in (
            failed_after_arrival(kind, server, timeout=1),
            failed_after_arrival(kind, server, lambda v: send(v.with_options(timeout=1))),
            failed_after_arrival(kind, server, lambda v: send(v, options=RequestOptions(timeout=1))),
            failed_after_arrival(kind, server, lambda v: send(v, options=limits)),
        ):
            assert type(error) is DeadlineAfterSendingError and isinstance(error, CallTimeoutError)
            assert error.may_have_acted and seconds > 0.9


@pytest.mark.parametrize("where", ["headers", "body", "chunks", "informational"])
def test_a_dripping_answer_ends_at_the_deadline(kind: str, where: str) -> None:
    head, _, body = WHOLE.partition(b"\r\n\r\n")
    drips = {
        "headers": (b"", WHOLE),
        "body": (head + b"\r\n\r\n", body),
        "chunks": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 100),
        "informational": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100),
    }

    def act(connection: socket.socket, seen: Any) -> None:
        first, rest = drips[where]
        connection.sendall(first)
        for byte in rest:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)

    with Server(act=act) as server:
        error, seconds = failed_after_arrival(kind, server, timeout=Timeout(read=PATIENCE, deadline=1))
    assert type(error) is DeadlineAfterSendingError and seconds > 0.9 and len(server.seen) == 1


def test_a_server_that_does_not_take_the_request(kind: str) -> None:
    """The body is larger than what the sockets hold, and nobody reads it."""

    def greet(connection: socket.socket) -> None:
        time.sleep(PATIENCE)

    huge = "x" * 16_000_000
    with Server(greet=greet) as server:
        error, _ = failed(
            kind, server, lambda v: send(v, text=huge), timeout=Timeout(write=0.5), validate=False
        )
        assert type(error) is ResponseTimeoutError and "sending the request" in str(error)
        error, _ = failed(kind, server, lambda v: send(v, text=huge), timeout=2, validate=False)
        assert type(error) is DeadlineAfterSendingError


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_server_that_takes_a_long_request_slowly(kind: str) -> None:
    """The limit is for each part of the request: the whole may take longer."""
    paused = 0.0

    def greet(connection: socket.socket) -> None:
        nonlocal paused
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(1)
        left = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        while left and (piece := connection.recv(min(left, 100_000), socket.MSG_WAITALL)):
            left -= len(piece)
            time.sleep(0.03)
            paused += 0.03
        connection.sendall(WHOLE)

    limits = Timeout(write=1.2, deadline=PATIENCE)
    with Server(greet=greet) as server:
        options = routes(server.url, timeout=limits, validate=False, **ACCOUNT)
        result = run(kind, lambda client: send(client, text="x" * 12_000_000), **options)
    assert result.messages[0].message_id == "0A1"
    assert paused > 2 * limits.write


def black_hole() -> tuple[socket.socket, list[socket.socket], str]:
    """A listener whose backlog is full: connecting to it waits for ever."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port = listener.getsockname()[1]
    fillers = []
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", port))
        fillers.append(filler)
    time.sleep(0.05)
    return listener, fillers, f"http://127.0.0.1:{port}"


def test_connecting_takes_too_long(kind: str) -> None:
    listener, fillers, url = black_hole()
    try:
        error, seconds = failed(kind, url, timeout=Timeout(connect=0.2), max_retries=1)
        assert type(error) is ConnectTimeoutError and isinstance(error, NotSentError)
        assert seconds >= 0.4 and not error.may_have_acted
        error, _ = failed(kind, url, timeout=0.3, max_retries=5)
        assert type(error) is DeadlineBeforeSendingError
    finally:
        for opened in (*fillers, listener):
            opened.close()


def test_name_resolution_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    look_up = socket.getaddrinfo
    released = threading.Event()

    def slow(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host in ("slow.localhost", b"slow.localhost") and not kwargs.get("flags"):
            released.wait(PATIENCE)
        return look_up(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    error, _ = failed("sync", "http://slow.localhost:9", timeout=0.3)
    assert type(error) is DeadlineBeforeSendingError

    async def use(vonage: Any) -> None:
        try:
            await send(vonage)
        finally:
            released.set()  # for the event loop, which waits at its end for the thread that looks up

    error, _ = failed("async", "http://slow.localhost:9", use, timeout=0.3)
    assert type(error) is DeadlineBeforeSendingError


def test_every_address_of_a_host_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as server:
        monkeypatch.setattr(
            deadline_streams,
            "_resolve",
            lambda host, port, *_: [(socket.AF_INET, (f"127.0.0.{last}", port)) for last in (2, 1)],
        )
        assert run("sync", send, **routes(f"http://several.localhost:{server.port}", **ACCOUNT)).messages


def test_waiting_for_a_free_connection() -> None:
    release = threading.Event()

    def act(connection: socket.socket, seen: Any) -> None:
        release.wait(PATIENCE)
        connection.sendall(WHOLE)

    options = {"max_connections": 1, "timeout": Timeout(pool=0.2)}
    with Server(act=act) as server, Vonage(**routes(server.url, **ACCOUNT, **options)) as vonage:
        thread = threading.Thread(target=lambda: vonage.sms.send(**SEND))
        thread.start()
        while not server.seen:
            time.sleep(0.01)
        with pytest.raises(ConnectTimeoutError, match="free connection"):
            vonage.sms.send(**SEND)
        release.set()
        thread.join()
        assert len(server.seen) == 1


def test_tls_that_is_trusted(
    kind: str, tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    context, file = tls
    trusting = ssl.create_default_context(cafile=str(file))
    with Server(tls=context) as server:
        assert run(kind, send, **routes(server.url, ssl_context=trusting, **ACCOUNT)).messages
        if kind not in OWN_KINDS:
            return  # a client of the caller's trusts what its caller says
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        assert run(kind, send, **routes(server.url, **ACCOUNT)).messages


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system keeps its certificates in a store")
@pytest.mark.parametrize("own", OWN_KINDS)
def test_the_certificates_of_the_operating_system(
    own: str, tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("truststore")
    context, file = tls
    system: dict[str, Any] = {"ssl_context": "system", **ACCOUNT}
    with Server(tls=context) as server:
        with pytest.raises(TLSError) as caught:
            run(own, send, **routes(server.url, max_retries=0, **system))
        assert caught.value.sent == "no" and not server.seen
        monkeypatch.setenv("SSL_CERT_FILE", str(file))  # where OpenSSL looks for those of the system
        assert run(own, send, **routes(server.url, **system)).messages
        monkeypatch.setitem(sys.modules, "truststore", None)
        with pytest.raises(ConfigurationError, match="install the extra 'truststore'") as missing:
            run(own, send, **routes(server.url, **system))
        assert missing.value.sent == "no" and len(server.seen) == 1


def test_a_certificate_that_is_not_trusted(kind: str, tls: tuple[ssl.SSLContext, Path]) -> None:
    with Server(tls=tls[0]) as server:
        error, _ = failed(kind, server)
        assert type(error) is TLSError and "self-signed" in str(error) and not error.may_have_acted
        trusting = ssl.create_default_context(cafile=str(tls[1]))
        error, _ = failed(kind, f"https://localhost:{server.port}", ssl_context=trusting)
        assert type(error) is TLSError and "localhost" in str(error)
    assert server.seen == []
    with Server() as plain:
        limits = Timeout(connect=0.5)  # a deadline that cancels a handshake loses the connection of httpx
        error, _ = failed(kind, f"https://127.0.0.1:{plain.port}", timeout=limits, max_retries=0)
    assert isinstance(error, NotSentError)


def test_a_handshake_that_never_ends(kind: str) -> None:
    with Server(greet=lambda connection: time.sleep(PATIENCE)) as server:
        error, _ = failed(
            kind, f"https://127.0.0.1:{server.port}", timeout=Timeout(connect=0.3), max_retries=0
        )
    assert type(error) is ConnectTimeoutError and "handshake" in str(error)


def several(kind: str, pause: float) -> Any:
    """Three calls in a row; what they were answered."""

    def sync(vonage: Any) -> list[str]:
        results = []
        for _ in range(3):
            results.append(send(vonage).message_count)
            time.sleep(pause)
        return results

    async def asynchronous(vonage: Any) -> list[str]:
        results = []
        for _ in range(3):
            results.append((await send(vonage)).message_count)
            await asyncio.sleep(pause)
        return results

    return sync if kind == "sync" else asynchronous


STALE = answer({**SMS, "message-count": "stale"})
GARBAGE = b"x"


@pytest.mark.parametrize("kind", OWN_KINDS)
@pytest.mark.parametrize("extra", [STALE, GARBAGE], ids=["an answer", "garbage"])
def test_an_answer_nobody_asked_for_is_not_given_to_the_next_call(kind: str, extra: bytes) -> None:
    with Server(WHOLE + extra, WHOLE) as server:
        assert run(kind, several(kind, 0.0), **routes(server.url, **ACCOUNT)) == ["1"] * 3
    assert server.connections == 2


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_connection_with_an_answer_of_two_lengths_is_not_used_again(kind: str) -> None:
    head, _, body = WHOLE.partition(b"\r\n\r\n")
    chunk = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    with Server(head + b"\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk, WHOLE) as server:
        assert run(kind, several(kind, 0.0), **routes(server.url, **ACCOUNT)) == ["1"] * 3
    assert b"content-length" in head.lower() and server.connections == 2


@pytest.mark.parametrize("kind", OWN_KINDS)
@pytest.mark.parametrize("busy", [False, True], ids=["seen when it comes", "not read before the next call"])
def test_a_late_extra_answer_is_noticed(kind: str, busy: bool) -> None:
    stale = threading.Semaphore(0)

    def act(connection: socket.socket, seen: Any) -> None:
        connection.sendall(WHOLE)
        time.sleep(0.05)
        connection.sendall(STALE)
        stale.release()

    def sync(vonage: Any) -> list[str]:
        counts = []
        for _ in range(3):
            counts.append(send(vonage).message_count)
            assert stale.acquire(timeout=PATIENCE)
        return counts

    async def asynchronous(vonage: Any) -> list[str]:
        counts = []
        for _ in range(3):
            counts.append((await send(vonage)).message_count)
            if busy:  # the event loop does not run
                assert stale.acquire(timeout=PATIENCE)
            else:
                assert await asyncio.to_thread(stale.acquire, timeout=PATIENCE)
                await asyncio.sleep(0.02)
        return counts

    with Server(act=act) as server:
        use = sync if kind == "sync" else asynchronous
        assert run(kind, use, **routes(server.url, **ACCOUNT)) == ["1"] * 3


def test_connections_are_used_again_and_dead_ones_are_not() -> None:
    with Server() as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        for _ in range(3):
            vonage.sms.send(**SEND)
        assert server.connections == 1
    with Server(act=lambda connection, seen: (connection.sendall(WHOLE), connection.close())[0]) as server:
        with Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            for _ in range(3):
                vonage.sms.send(**SEND)
                time.sleep(0.05)
        assert len(server.seen) == 3
