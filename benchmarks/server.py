"""A cheap server: it answers each request with a fixed body, in a separate process."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

SMS = (
    b'{"message-count":"1","messages":[{"to":"447700900000","message-id":"0A0000000123ABCD1",'
    b'"status":"0","remaining-balance":"3.14159265","message-price":"0.03330000","network":"12345"}]}'
)
CALL = (
    b'{"_links":{"self":{"href":"/calls/63f61863-4a51-4f6b-86e1-46edebcf9356"}},'
    b'"uuid":"63f61863-4a51-4f6b-86e1-46edebcf9356","conversation_uuid":"CON-f972836a-550f-45fa","status":"completed","direction":"outbound",'
    b'"rate":"0.00450000","price":"0.00900000","duration":"2","start_time":"2026-01-01T12:00:00Z",'
    b'"end_time":"2026-01-01T12:00:02Z","network":"65512","from":{"type":"phone","number":"447700900000"},'
    b'"to":{"type":"phone","number":"447700900001"}}'
)


class _Protocol(asyncio.Protocol):
    def __init__(self) -> None:
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.buffer) < end + 4 + length:
                return
            body = CALL if b"/v1/calls/" in head.split(b"\r\n", 1)[0] else SMS
            self.buffer = self.buffer[end + 4 + length :]
            self.transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (len(body), body)
            )


def _serve(pipe: Connection) -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(_Protocol, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


@contextmanager
def serving() -> Iterator[str]:
    """Yield the URL of the running server."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()
