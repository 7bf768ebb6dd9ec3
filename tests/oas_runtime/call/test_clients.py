"""Clients as objects: opened, shared, copied, forked, closed; and other people's HTTP clients."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.support.clients import ACCOUNT, SECRET, SEND, run, send
from tests.support.server import SMS, Server, answer, free_port, routes
from vonage_client import (
    AsyncVonage,
    ClientClosedError,
    ConfigurationError,
    ConnectFailedError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineAfterSendingError,
    ResponseTimeoutError,
    Vonage,
    VonageError,
)

WHOLE = answer(SMS)
LOOPS_THAT_ENDED = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""asyncio complains of the connections that an event loop left open when it ended."""


def test_a_closed_client_sends_nothing(kind: str) -> None:
    with Server() as server:
        if kind == "sync":
            client: Any = Vonage(**routes(server.url, **ACCOUNT))
            client.close()
            client.close()
            with pytest.raises(ClientClosedError):
                client.sms.send(**SEND)
            with pytest.raises(ClientClosedError), client:
                pass
        else:

            async def main() -> None:
                client = AsyncVonage(**routes(server.url, **ACCOUNT))
                await client.aclose()
                await client.aclose()
                with pytest.raises(ClientClosedError):
                    await client.sms.send(**SEND)

            asyncio.run(main())
    assert server.connections == 0


def test_copies_share_the_connections() -> None:
    with Server() as server:
        with Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            vonage.sms.send(**SEND)
            with vonage.with_options(timeout=5) as copy:
                copy.sms.send(**SEND)
            with pytest.raises(ClientClosedError):
                copy.sms.send(**SEND)
            vonage.with_options(validate=False).with_credentials(api_key="x").sms.send(**SEND)
            left = vonage.with_options()
            assert server.connections == 1
        with pytest.raises(ClientClosedError):
            left.sms.send(**SEND)
    assert len(server.seen) == 3


def test_copies_do_not_change_the_original() -> None:
    with Server() as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        assert vonage.sms is vonage.sms
        copy = vonage.with_options(credentials_in="header")
        assert copy.sms is not vonage.sms
        copy.sms.send(**SEND)
        vonage.sms.send(**SEND)
        assert [seen.header("Authorization") is None for seen in server.seen] == [False, True]
        with pytest.raises(TypeError, match="retry"):
            vonage.with_options(retry=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("used", [True, False])
def test_a_client_that_is_not_closed_says_so(kind: str, used: bool) -> None:
    def sync() -> None:
        client = Vonage(**routes(server.url, **ACCOUNT))
        if used:
            client.sms.send(**SEND)

    async def asynchronous() -> None:
        client = AsyncVonage(**routes(server.url, **ACCOUNT))
        if used:
            await client.sms.send(**SEND)

    with Server() as server, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if kind == "sync":
            sync()
        else:
            asyncio.run(asynchronous())
        gc.collect()
    messages = [
        str(warning.message)
        for warning in caught
        if warning.category is ResourceWarning and "client" in str(warning.message)
    ]
    assert len(messages) == (1 if used else 0)


def test_many_threads(pem: str) -> None:
    """Every call gets its own answer, and the first use makes one pool."""

    def act(connection: Any, seen: Any) -> None:
        connection.sendall(answer({**SMS, "message-count": dict(seen.form)["text"]}))

    wrong: list[object] = []
    with Server(act=act) as server:
        with Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            barrier = threading.Barrier(16)

            def work(name: int) -> None:
                barrier.wait()
                for number in range(10):
                    text = f"{name}-{number}"
                    if vonage.sms.send(**{**SEND, "text": text}).message_count != text:
                        wrong.append(text)

            threads = [threading.Thread(target=work, args=(name,)) for name in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert server.connections <= 16
    assert wrong == [] and len(server.seen) == 160


def test_many_tasks_and_cancellation() -> None:
    def act(connection: Any, seen: Any) -> None:
        text = dict(seen.form)["text"]
        time.sleep(0.3 if text.startswith("slow") else 0)
        connection.sendall(answer({**SMS, "message-count": text}))

    async def main() -> None:
        async with AsyncVonage(**routes(server.url, max_connections=5, **ACCOUNT)) as vonage:
            slow = [asyncio.create_task(vonage.sms.send(**{**SEND, "text": f"slow{n}"})) for n in range(4)]
            await asyncio.sleep(0.1)
            for task in slow:
                task.cancel()
            results = await asyncio.gather(*slow, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            texts = [str(n) for n in range(40)]
            answers = await asyncio.gather(*(vonage.sms.send(**{**SEND, "text": text}) for text in texts))
            assert [answer.message_count for answer in answers] == texts

    with Server(act=act) as server:
        asyncio.run(main())


@LOOPS_THAT_ENDED
def test_an_async_client_lives_through_several_event_loops() -> None:
    with Server() as server:
        vonage = AsyncVonage(**routes(server.url, **ACCOUNT))
        for _ in range(2):
            assert asyncio.run(vonage.sms.send(**SEND)).messages

        async def last() -> None:
            await vonage.sms.send(**SEND)
            await vonage.aclose()

        asyncio.run(last())
        assert len(server.seen) == 3
    gc.collect()


@LOOPS_THAT_ENDED
def test_event_loops_in_several_threads() -> None:
    with Server() as server:
        vonage = AsyncVonage(**routes(server.url, **ACCOUNT))
        failures: list[Exception] = []

        def work() -> None:
            async def calls() -> None:
                for _ in range(5):
                    await vonage.sms.send(**SEND)

            try:
                asyncio.run(calls())
            except Exception as error:  # noqa: BLE001
                failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asyncio.run(vonage.aclose())
        gc.collect()
    assert failures == [] and len(server.seen) == 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_has_connections_of_its_own() -> None:
    with Server() as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        vonage.sms.send(**SEND)
        pool: Any = vonage._transport._pool  # type: ignore[attr-defined]
        pool._lock.acquire()  # as if another thread were just opening the pool
        child = os.fork()
        if child == 0:
            code = 1
            signal.alarm(20)  # a lock that nobody will release must not hang the suite
            try:
                vonage.sms.send(**SEND)
                vonage.sms.send(**SEND)
                code = 0
            finally:
                os._exit(code)
        pool._lock.release()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        vonage.sms.send(**SEND)
        assert len(server.seen) == 4 and server.connections == 2


# --- the caller's own clients and transports --------------------------------------------------


def test_a_client_of_the_callers(kind: str) -> None:
    with Server() as server, Server() as foreign:
        server.answers = [
            answer(SMS, headers={"Set-Cookie": "s=1"}),
            answer(b"", status=302, headers={"Location": foreign.url}),
        ]
        own: dict[str, Any] = {"auth": ("evil", "evil"), "headers": {"X-Default": "1"}, "cookies": {"a": "b"}}
        own["follow_redirects"] = True
        run(kind, send, **routes(server.url, own=own, **ACCOUNT))
        with pytest.raises(VonageError, match="not followed"):
            run(kind, send, **routes(server.url, own=own, **ACCOUNT))
    for seen in server.seen:
        assert seen.header("Authorization") is None and seen.header("Cookie") is None
        assert seen.header("X-Default") is None
        assert seen.form[-1] == ("api_secret", SECRET)
    assert foreign.connections == 0


def transport(kind: str, handle: Callable[[httpx.Request], httpx.Response]) -> httpx.MockTransport:
    return httpx.MockTransport(handle)


def test_a_transport_of_the_callers(kind: str) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=SMS)

    sent = run(kind, send, transport=transport(kind, handle), **ACCOUNT)
    assert sent.messages[0].status == "0"
    assert str(seen[0].url) == "https://rest.nexmo.com/sms/json" and seen[0].method == "POST"
    assert seen[0].content.endswith(b"Pass-Word%261%2F%C3%A9%3D0")
    limits = seen[0].extensions["timeout"]
    assert all(0 < limits[name] <= 60 for name in ("connect", "read", "write", "pool"))


def test_compressed_answers_of_a_transport(kind: str) -> None:
    import gzip
    import json

    body = gzip.compress(json.dumps(SMS).encode())

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, content=body)

    assert run(kind, send, transport=transport(kind, handle), **ACCOUNT).messages


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx.ConnectError("x"), ConnectFailedError),
        (httpx.ConnectTimeout("x"), ConnectTimeoutError),
        (httpx.PoolTimeout("x"), ConnectTimeoutError),
        (httpx.ReadTimeout("x"), ResponseTimeoutError),
        (httpx.WriteTimeout("x"), ResponseTimeoutError),
        (httpx.ReadError("x"), ConnectionLostError),
        (httpx.WriteError("x"), ConnectionLostError),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), ConnectionLostError),
        (OSError(5, "x"), ConnectionLostError),
        (KeyError("x"), ConnectionLostError),
    ],
)
def test_errors_of_a_transport(kind: str, error: Exception, expected: type[VonageError]) -> None:
    calls: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        calls.append(1)
        raise error

    with pytest.raises(VonageError) as caught:
        run(kind, send, transport=transport(kind, handle), **ACCOUNT)
    assert type(caught.value) is expected and len(calls) == 1, "a foreign transport is not trusted to repeat"


def test_a_dripping_body_through_the_callers_client(kind: str) -> None:
    head, _, body = WHOLE.partition(b"\r\n\r\n")

    def act(connection: Any, seen: Any) -> None:
        connection.sendall(head + b"\r\n\r\n")
        for byte in body:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)

    with Server(act=act) as server, pytest.raises(DeadlineAfterSendingError):
        run(kind, send, **routes(server.url, own={}, timeout=1.5, **ACCOUNT))


def test_the_library_does_not_log_query_credentials(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Server(answer({"count": 0})) as server:
        for extra in ({}, {"own": {}}):
            options = routes(server.url, credentials_in="document", **extra, **ACCOUNT)
            run(kind, lambda v: v.numbers.list_owned(), **options)
        httpx.get(server.url + "/other?kept=Pass-Word")
    assert "HTTP Request: GET" in caplog.text and "***" in caplog.text and "kept=Pass-Word" in caplog.text
    assert SECRET not in caplog.text and "Pass-Word%26" not in caplog.text


@pytest.mark.parametrize("keyword", ["http_client", "transport"])
def test_the_wrong_kind_of_client_is_refused(kind: str, keyword: str) -> None:
    other: Any = {
        ("sync", "http_client"): httpx.AsyncClient,
        ("async", "http_client"): httpx.Client,
        ("sync", "transport"): httpx.AsyncHTTPTransport,
        ("async", "transport"): httpx.HTTPTransport,
    }[kind, keyword]
    given = other()
    with pytest.raises(ConfigurationError, match=keyword):
        run(kind, send, **{keyword: given}, **ACCOUNT)
    if isinstance(given, httpx.Client | httpx.HTTPTransport):
        given.close()
    else:
        asyncio.run(given.aclose())
    with pytest.raises(ConfigurationError, match="not both"):
        run(
            kind,
            send,
            http_client=object(),
            transport=httpx.MockTransport(lambda r: httpx.Response(200)),
            **ACCOUNT,
        )


# --- imports ----------------------------------------------------------------------------------


def fresh(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_importing_loads_nothing_heavy() -> None:
    heavy = ("httpx", "httpcore", "attrs", "attr", "jwt", "cryptography", "anyio")
    assert fresh(f"import sys, vonage_client; print([m for m in {heavy} if m in sys.modules])") == "[]"
    code = "import sys; from vonage_client import Vonage; v = Vonage(api_key='a', api_secret='b'); "
    heavy = ("jwt", "cryptography", "defusedxml", "dateutil", "httpcore", "asyncio", "anyio", "html", "email")
    code += f"print([m for m in {heavy} if m in sys.modules])"
    assert fresh(code) == "[]"


def test_every_public_name_is_there() -> None:
    import vonage_client

    for name in vonage_client.__all__:
        assert getattr(vonage_client, name) is not None and name in dir(vonage_client)
    with pytest.raises(AttributeError, match="nothing"):
        vonage_client.nothing  # noqa: B018


def test_a_refused_connection_of_the_callers_client_is_not_repeated(kind: str) -> None:
    with pytest.raises(ConnectFailedError, match="Nothing was sent"):
        run(kind, send, **routes(f"http://127.0.0.1:{free_port()}", own={}, **ACCOUNT))


def test_a_library_of_event_loops_that_another_thread_is_importing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trio", ModuleType("trio"))
    with Server() as server:
        assert run("async", send, **routes(server.url, **ACCOUNT)).messages
    assert server.only.target == "/sms/json"
