"""Proxies of the client's own connections: tunnels, what errors claim, and where the password is not."""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import threading
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from oas_runtime.errors import ProxyRefusedError
from tests.support.clients import ACCOUNT, OWN_KINDS, SEND, run, send
from tests.support.server import Server, routes
from vonage_client import ConfigurationError, ConnectFailedError, TLSError, Vonage, VonageError

PASSWORD = "Pr0xy-Pass/word"
QUOTED = "Pr0xy-Pass%2Fword"


class Proxy:
    """Opens tunnels; ``status`` is its answer, and ``cut`` where it ends the connection."""

    def __init__(self, status: str = "200 OK", cut: str = "") -> None:
        self.status = status
        self.cut = cut
        self.heads: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.url = f"http://user:{QUOTED}@127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        self.listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            if self.cut == "before":
                return
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                part = connection.recv(1)
                if not part:
                    return
                head += part
            self.heads.append(head)
            if self.cut == "during":
                connection.sendall(b"HTTP/1.1 200")
                return
            connection.sendall(f"HTTP/1.1 {self.status} of {PASSWORD}\r\n\r\n".encode())
            if self.cut == "after" or not self.status.startswith("2"):
                return
            port = int(head.split()[1].rpartition(b":")[2])
            with socket.create_connection(("127.0.0.1", port)) as server:
                back = threading.Thread(target=_copy, args=(server, connection), daemon=True)
                back.start()
                _copy(connection, server)
                back.join(5)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_many_calls_share_one_tunnel(kind: str, tls: tuple[ssl.SSLContext, Path]) -> None:
    def often(client: Any) -> Any:
        if kind == "sync":
            return [client.sms.send(**SEND) for _ in range(100)]

        async def all_of_them() -> list[Any]:
            return [await client.sms.send(**SEND) for _ in range(100)]

        return all_of_them()

    trusted = ssl.create_default_context(cafile=str(tls[1]))
    with Proxy() as proxy, Server(tls=tls[0]) as server:
        run(kind, often, ssl_context=trusted, proxy=proxy.url, **routes(server.url, **ACCOUNT))
    (head,) = proxy.heads
    assert head.startswith(f"CONNECT 127.0.0.1:{server.port} HTTP/1.1\r\n".encode())
    sent = next(line for line in head.split(b"\r\n") if line.startswith(b"Proxy-Authorization: Basic "))
    assert b64decode(sent.rpartition(b" ")[2]).decode() == f"user:{PASSWORD}"
    assert server.connections == 1 and len(server.seen) == 100
    assert all(seen.header("Proxy-Authorization") is None for seen in server.seen)


@pytest.mark.parametrize(
    ("status", "cut", "expected", "attempts"),
    [
        ("200 OK", "before", ConnectFailedError, 2),
        ("200 OK", "during", ProxyRefusedError, 2),
        ("200 OK", "after", TLSError, 2),
        ("407 Proxy Authentication Required", "", ProxyRefusedError, 1),
        ("403 Forbidden", "", ProxyRefusedError, 1),
        ("502 Bad Gateway", "", ProxyRefusedError, 2),
    ],
)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_what_a_proxy_keeps_from_leaving_was_not_sent(
    kind: str,
    status: str,
    cut: str,
    expected: type[VonageError],
    attempts: int,
    tls: tuple[ssl.SSLContext, Path],
    caplog: pytest.LogCaptureFixture,
) -> None:
    trusted = ssl.create_default_context(cafile=str(tls[1]))
    caplog.set_level(logging.DEBUG)
    with (
        Proxy(status, cut) as proxy,
        Server(tls=tls[0]) as server,
        pytest.raises((expected, ProxyRefusedError)) as caught,
    ):
        run(kind, send, ssl_context=trusted, proxy=proxy.url, max_retries=1, **routes(server.url, **ACCOUNT))
    error = caught.value
    assert error.sent == "no" and error.attempts == attempts and not server.seen
    if status[0] != "2":
        assert isinstance(error, ProxyRefusedError) and error.proxy_status == int(status[:3])
    shown = f"{error} {error!r} {vars(error)} {error.__cause__!r} {caplog.text}"
    assert PASSWORD not in shown and QUOTED not in shown and "dXNlcjpQ" not in shown


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_environment_names_the_proxy_only_where_asked(
    kind: str, tls: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted = ssl.create_default_context(cafile=str(tls[1]))
    for name in ("HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Proxy() as proxy, Server(tls=tls[0]) as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        options = {"ssl_context": trusted, **routes(server.url, **ACCOUNT)}
        run(kind, send, **options)
        assert not proxy.heads
        run(kind, send, proxy="environment", **options)
        assert len(proxy.heads) == 1
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        run(kind, send, proxy="environment", **options)
        assert len(proxy.heads) == 1


@pytest.mark.parametrize(
    "url", ["socks5://user:Pr0xy@host:1", "https://host", "host:3128", "http://host/path", "http://:x", 3, ""]
)
def test_what_is_no_proxy(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        Vonage(proxy=url, **ACCOUNT)
    assert "Pr0xy" not in str(caught.value)
