"""Results that are files: in little memory, whole or not at all, on every kind of client."""

from __future__ import annotations

import gzip
import socket
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, EVERY_KIND, run
from tests.support.server import Act, Seen, Server, answer, routes
from vonage_client import ConfigurationError, ConnectionLostError, NotFoundError

RECORDING = {"file_id": "63f61863-4a51-4f6b-86e1-46edebcf9356"}
PART = b"x" * 65_536
every_kind = pytest.mark.parametrize("kind", EVERY_KIND)


def head(length: int, *more: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", "Content-Type: audio/mpeg", f"Content-Length: {length}", *more]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def large(parts: int, announced: int | None = None) -> Act:
    def act(connection: socket.socket, seen: Seen) -> None:
        connection.sendall(head((announced or parts) * len(PART)))
        for _ in range(parts):
            connection.sendall(PART)
        if announced is not None:
            connection.shutdown(socket.SHUT_RDWR)

    return act


def download(kind: str, server: Server, pem: str, use: Any, **options: Any) -> Any:
    """``use(download)`` with a client of each kind; awaited where it is asynchronous."""
    return run(
        kind,
        lambda client: use(client.download(client.voice.download_recording, **RECORDING)),
        **routes(server.url, **ACCOUNT, application_id="app", private_key=pem, **options),
    )


@every_kind
def test_a_large_file_takes_little_memory(kind: str, pem: str, tmp_path: Path) -> None:
    target, seen = tmp_path / "call.mp3", list[tuple[int, int | None]]()
    parts = 200
    with Server(act=large(1)) as server:  # what the first call loads is not a part of the measurement
        download(kind, server, pem, lambda d: d.to(tmp_path / "first.mp3"))
    (tmp_path / "first.mp3").unlink()
    with Server(act=large(parts)) as server:
        tracemalloc.start()
        try:
            size = download(
                kind, server, pem, lambda d: d.to(target, on_progress=lambda *at: seen.append(at))
            )
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert size == target.stat().st_size == parts * len(PART)
    assert seen[-1] == (size, size)
    assert peak < 8_000_000
    assert [path.name for path in tmp_path.iterdir()] == ["call.mp3"]
    assert server.only.header("Accept-Encoding") == "identity"


@every_kind
def test_a_file_that_is_cut_short_never_has_the_name(kind: str, pem: str, tmp_path: Path) -> None:
    with Server(act=large(3, announced=5)) as server, pytest.raises(ConnectionLostError):
        download(kind, server, pem, lambda d: d.to(tmp_path / "call.mp3"), max_retries=0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_lost_connection_begins_the_file_anew(kind: str, pem: str, tmp_path: Path) -> None:
    acts = [large(3, announced=5), large(2)]
    with Server(act=lambda connection, seen: acts.pop(0)(connection, seen)) as server:
        assert download(kind, server, pem, lambda d: d.to(tmp_path / "call.mp3")) == 2 * len(PART)
    assert (tmp_path / "call.mp3").read_bytes() == PART * 2


@every_kind
def test_an_encoded_file_is_decoded(kind: str, pem: str, tmp_path: Path) -> None:
    body = gzip.compress(PART)
    with Server(head(len(body), "Content-Encoding: gzip") + body) as server:
        assert download(kind, server, pem, lambda d: d.to(tmp_path / "call.mp3")) == len(PART)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_error_is_the_error_of_the_call(kind: str, pem: str, tmp_path: Path) -> None:
    with Server(answer({"title": "Not found"}, status=404)) as server, pytest.raises(NotFoundError):
        download(kind, server, pem, lambda d: d.to(tmp_path / "call.mp3"))
    assert list(tmp_path.iterdir()) == []


@every_kind
def test_what_the_progress_raises_ends_the_download(kind: str, pem: str, tmp_path: Path) -> None:
    def full(received: int, size: int | None) -> None:
        raise OSError(28, "No space left on device")

    with Server(act=large(3)) as server, pytest.raises(OSError, match="No space left"):
        download(kind, server, pem, lambda d: d.to(tmp_path / "call.mp3", on_progress=full))
    assert len(server.seen) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_complete_file_to_read(pem: str) -> None:
    def read(recording: Any) -> bytes:
        with recording as file:
            content: bytes = file.read()
        assert file.closed
        return content

    with Server(act=large(2)) as server:
        assert download("sync", server, pem, read) == PART * 2


def test_a_complete_file_to_read_async(pem: str) -> None:
    async def read(recording: Any) -> bytes:
        async with recording as file:
            content: bytes = file.read()
        return content

    with Server(act=large(2)) as server:
        assert download("async", server, pem, read) == PART * 2


def test_a_file_of_that_name_is_not_damaged(pem: str, tmp_path: Path) -> None:
    target = tmp_path / "call.mp3"
    target.write_text("mine")
    with Server(act=large(1)) as server:
        with pytest.raises(ConfigurationError, match="overwrite=True"):
            download("sync", server, pem, lambda d: d.to(target))
        for missing in (tmp_path / "no folder" / "call.mp3", tmp_path):
            with pytest.raises(ConfigurationError, match="Nothing was sent"):
                download("sync", server, pem, lambda d, path=missing: d.to(path))
        assert server.seen == []
        assert target.read_text() == "mine"
        download("sync", server, pem, lambda d: d.to(target, overwrite=True))
    assert target.read_bytes() == PART


def test_a_method_that_returns_no_file(pem: str) -> None:
    with Server() as server, pytest.raises(ConfigurationError, match="does not return a file"):
        run("sync", lambda v: v.download(v.voice.list_calls), **routes(server.url, **ACCOUNT))
