"""``transport="fast"``: what is its own. What it shares: ``test_transport``, ``tests/faults``, ``tests/load``."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import subprocess
import sys
import time
from typing import Any

import pytest
import trio

from tests.support.clients import ACCOUNT, FAST, SECRET, SEND, run, send
from tests.support.server import DONE, SMS, Server, answer, routes
from vonage_client import (
    AsyncVonage,
    ConfigurationError,
    ConnectionLostError,
    ProtocolError,
    ResponseTooLargeError,
    StatusError,
    Vonage,
    VonageError,
)

UUID = "63f61863-4a51-4f6b-86e1-46edebcf9356"


def test_without_the_extra_it_says_what_to_install() -> None:
    code = """
import sys
sys.modules["aiohttp"] = None
from vonage_client import AsyncVonage, ConfigurationError
AsyncVonage(api_key="a", api_secret="b")
try:
    AsyncVonage(api_key="a", api_secret="b", transport="fast")
except ConfigurationError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "install the extra 'fast'" in done.stdout


def test_nothing_of_it_is_loaded_unless_it_is_asked_for() -> None:
    code = "import sys; from vonage_client import AsyncVonage; AsyncVonage(api_key='a', api_secret='b'); "
    code += "print([name for name in sys.modules if name.partition('.')[0] in ('aiohttp', 'yarl')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_where_it_does_not_go() -> None:
    import httpx

    with pytest.raises(ConfigurationError, match="asynchronous"):
        Vonage(transport="fast", **ACCOUNT)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="not both"):
        AsyncVonage(transport="fast", http_client=httpx.AsyncClient(), **ACCOUNT)
    with pytest.raises(ConfigurationError, match="max_connections"):
        AsyncVonage(transport="fast", max_connections=0, **ACCOUNT)
    with pytest.raises(ConfigurationError, match="AsyncBaseTransport"):
        AsyncVonage(transport="quick", **ACCOUNT)  # type: ignore[arg-type]


def test_trio_is_told() -> None:
    async def main() -> None:
        async with AsyncVonage(**FAST, **ACCOUNT) as vonage:
            with pytest.raises(ConfigurationError, match="asyncio"):
                await vonage.sms.send(**SEND)

    trio.run(main)


@pytest.mark.parametrize("call", ["form", "json", "query", "nothing", "a post of nothing"])
def test_it_sends_the_same_bytes(call: str, pem: str) -> None:
    """Method, target, headers in their order, body; but for the length of no body, which aiohttp adds to a DELETE."""
    uses: dict[str, Any] = {
        "form": lambda v: v.sms.send(**{**SEND, "text": "é & = 🎉"}),
        "json": lambda v: v.voice.play_text_to_speech(uuid=UUID, text="Hello", level="0"),
        "query": lambda v: v.numbers.list_owned(pattern="a b&/%2F.."),
        "a post of nothing": lambda v: v.verify.next_v2_workflow(request_id=UUID),
        "nothing": lambda v: v.voice.stop_text_to_speech(uuid=UUID),
    }
    seen = []
    for kind in ("async", "async fast"):
        with Server(answer({**DONE, **SMS})) as server:
            options = routes(server.url, application_id="app", private_key=pem, validate=False, **ACCOUNT)
            run(kind, uses[call], **options)
        one = server.only
        headers = [
            (name, value if name not in ("Host", "Authorization") else "")
            for name, value in one.headers
            if (name, value) != ("Content-Length", "0")
        ]
        seen.append((one.method, one.target, headers, one.body))
    assert seen[0] == seen[1]


def test_a_call_that_acts_twice_is_not_sent_again_on_a_connection_that_died(pem: str) -> None:
    """aiohttp by itself sends a PUT again."""

    def act(connection: socket.socket, seen: Any) -> None:
        if seen.method == "PUT":
            connection.close()
        else:
            connection.sendall(answer({"uuid": UUID}))

    async def use(vonage: Any) -> None:
        await vonage.voice.get_call(uuid=UUID)
        await vonage.voice.play_text_to_speech(uuid=UUID, text="Hello")

    with Server(act=act) as server, pytest.raises(ConnectionLostError) as caught:
        run("async fast", use, **routes(server.url, application_id="app", private_key=pem))
    assert [seen.method for seen in server.seen] == ["GET", "PUT"]
    assert caught.value.sent == "unknown"


def test_nothing_of_the_environment_nor_of_earlier_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as proxy, Server(answer(SMS, headers={"Set-Cookie": "a=b; Path=/"})) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)

        async def use(vonage: Any) -> None:
            await send(vonage)
            await send(vonage)
            server.answers = [answer(b"", status=302, headers={"Location": proxy.url})]
            with pytest.raises(VonageError, match="not followed"):
                await send(vonage)

        run("async fast", use, **routes(server.url, **ACCOUNT))
    assert proxy.connections == 0 and len(server.seen) == 3
    assert all(seen.header("Cookie") is None for seen in server.seen)


@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_that_is_too_long(packed: bool) -> None:
    body = json.dumps({**SMS, "more": "x" * 100_000}).encode()
    reply = answer(gzip.compress(body), headers={"Content-Encoding": "gzip"}) if packed else answer(body)
    with Server(reply) as server, pytest.raises(ResponseTooLargeError):
        run("async fast", send, **routes(server.url, max_response_bytes=50_000, **ACCOUNT))


def test_an_answer_that_would_never_end() -> None:
    def act(connection: socket.socket, seen: Any) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"4000\r\n" + b" " * 0x4000 + b"\r\n")

    with Server(act=act) as server, pytest.raises(ResponseTooLargeError):
        run("async fast", send, **routes(server.url, max_response_bytes=50_000, timeout=10, **ACCOUNT))


@pytest.mark.parametrize("garbage", [b"NOT HTTP\r\n\r\n", b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"])
def test_no_error_shows_the_credentials_of_the_url(garbage: bytes) -> None:
    with Server(garbage) as server:
        options = routes(server.url, max_retries=0, credentials_in="document", **ACCOUNT)
        with pytest.raises(ProtocolError) as caught:
            run("async fast", lambda v: v.numbers.list_owned(), **options)
    assert "api_secret" in server.seen[0].target
    assert SECRET not in str(caught.value) and "api_secret" not in str(caught.value)
    assert caught.value.__cause__ is None and caught.value.__context__ is None


@pytest.mark.parametrize("piece", [b"zz\r\n", b""], ids=["a broken chunk", "the end"])
def test_a_body_that_breaks_off_later(piece: bytes) -> None:
    """What is wrong comes in a packet of its own, when the answer has begun."""

    def act(connection: socket.socket, seen: Any) -> None:
        connection.sendall(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n')
        time.sleep(0.05)
        connection.sendall(piece)
        connection.close()

    with Server(act=act) as server, pytest.raises(VonageError) as caught:
        run("async fast", send, **routes(server.url, timeout=10, **ACCOUNT))
    assert type(caught.value) is (ProtocolError if piece else ConnectionLostError)
    assert caught.value.sent == "unknown" and len(server.seen) == 1


def test_a_long_request_arrives_whole() -> None:
    async def use(vonage: Any) -> None:
        await asyncio.gather(*(send(vonage, text=letter * 3_000_000) for letter in "abc"))

    with Server() as server:
        run("async fast", use, **routes(server.url, validate=False, **ACCOUNT))
    texts = sorted(dict(seen.form)["text"] for seen in server.seen)
    assert texts == [letter * 3_000_000 for letter in "abc"]


def test_an_answer_that_comes_while_the_request_is_still_being_sent() -> None:
    """The server has heard enough: it refuses, reads no more, and ends the connection."""

    def greet(connection: socket.socket) -> None:
        connection.recv(1000)
        connection.sendall(answer({"title": "Too long"}, status=413))
        time.sleep(0.2)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()

    with Server(greet=greet) as server, pytest.raises(StatusError) as caught:
        run(
            "async fast",
            lambda v: send(v, text="x" * 16_000_000),
            **routes(server.url, validate=False, **ACCOUNT),
        )
    assert caught.value.status == 413


@pytest.mark.parametrize("length", [10, 70_000, 1_000_000])
def test_long_answers_and_many_of_them(length: int) -> None:
    """On one connection, whose answers come in many pieces."""
    reply = answer({**SMS, "more": "x" * length})

    async def use(vonage: Any) -> None:
        for _ in range(5):
            assert len((await send(vonage)).additional_properties["more"]) == length

    with Server(reply) as server:
        run("async fast", use, **routes(server.url, **ACCOUNT))
    assert server.connections == 1
