"""What a server sends beyond its response never reaches the next call, in whatever layer it waits."""

from __future__ import annotations

import gc
import json
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import pytest

from oas_runtime.wire.messages import EncodedRequest, HttpResponse
from tests.support.clients import ACCOUNT, OWN_KINDS, SEND, run
from tests.support.server import SMS, Server, answer, routes

OTHERS = {"message-count": "1", "messages": [{"to": "447700900999", "message-id": "THEIRS", "status": "0"}]}


class Raw:
    """A TLS server over memory BIOs, which decides how records lie in segments."""

    def __init__(self, context: ssl.SSLContext, surplus: bytes, cut: int | None) -> None:
        self.context = context
        self.surplus = surplus
        self.cut = cut
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = self.context.wrap_bio(incoming, outgoing, server_side=True)
        first = True
        data = b""
        connected = False
        while True:
            try:
                if not connected:
                    tls.do_handshake()
                    connected = True
                data += tls.read(65536)
                if b"api_secret=" in data.partition(b"\r\n\r\n")[2]:
                    data = b""
                    tls.write(answer(SMS))
                    records = outgoing.read()
                    if first:
                        tls.write(self.surplus)
                        extra = outgoing.read()
                        records += extra if self.cut is None else extra[: self.cut]
                    first = False
                    connection.sendall(records)
            except ssl.SSLWantReadError:
                if outgoing.pending:
                    connection.sendall(outgoing.read())
                try:
                    received = connection.recv(65536)
                except OSError:
                    return
                if not received:
                    return
                incoming.write(received)
            except OSError:
                return


def sent(count: int, kind: str, url: str, certificate: Path) -> list[Any]:
    """The results of messages that are sent one after the other."""

    def use(client: Any) -> Any:
        if kind == "sync":
            return [client.sms.send(**SEND) for _ in range(count)]

        async def all_of_them() -> list[Any]:
            return [await client.sms.send(**SEND) for _ in range(count)]

        return all_of_them()

    trusted = ssl.create_default_context(cafile=str(certificate))
    results: list[Any] = run(kind, use, ssl_context=trusted, **routes(url, **ACCOUNT))
    return results


@pytest.mark.parametrize("surplus", [answer(OTHERS), b"H"], ids=["a response", "a byte"])
@pytest.mark.parametrize("cut", [None, 3, 9], ids=["whole record", "part of its head", "part of it"])
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_record_of_its_own(
    kind: str, cut: int | None, surplus: bytes, tls: tuple[ssl.SSLContext, Path]
) -> None:
    server = Raw(tls[0], surplus, cut)
    results = sent(2, kind, server.url, tls[1])
    server.listener.close()
    assert [result.messages[0].message_id for result in results] == ["0A1", "0A1"]
    assert server.connections == 2


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_without_surplus_a_connection_is_kept(kind: str, tls: tuple[ssl.SSLContext, Path]) -> None:
    server = Raw(tls[0], b"", None)
    sent(5, kind, server.url, tls[1])
    server.listener.close()
    assert server.connections == 1


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_end_of_tls_ends_a_connection(kind: str, tls: tuple[ssl.SSLContext, Path]) -> None:
    def act(connection: socket.socket, _: object) -> None:
        connection.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + json.dumps(SMS).encode()
        )
        with suppress(OSError):
            cast("ssl.SSLSocket", connection).unwrap()  # and TCP stays open

    with Server(act=act, tls=tls[0]) as server:
        results = sent(2, kind, server.url, tls[1])
    assert [result.messages[0].message_id for result in results] == ["0A1", "0A1"]


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_an_idle_connection_keeps_nothing_of_a_call(kind: str) -> None:
    def kept() -> int:
        gc.collect()
        return sum(isinstance(thing, EncodedRequest | HttpResponse) for thing in gc.get_objects())

    def use(client: Any) -> Any:
        if kind == "sync":
            client.sms.send(**SEND)
            return kept()

        async def send() -> int:
            await client.sms.send(**SEND)
            return kept()

        return send()

    before = kept()
    with Server(answer(SMS)) as server:
        assert run(kind, use, **routes(server.url, **ACCOUNT)) <= before
