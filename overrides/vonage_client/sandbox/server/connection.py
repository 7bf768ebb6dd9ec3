"""Faults of a connection, not of a response."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterable
from itertools import islice, repeat
from typing import Any, cast

import httpx
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..faults.rules import Effect

KEY = "sandbox.connection"
_SLOW = 0.05


class BreakableProtocol(H11Protocol):
    """The HTTP protocol of uvicorn; lets the application reach the connection of a request."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        inner = self.app

        async def application(scope: Any, receive: Any, send: Any) -> None:
            scope[KEY] = self.transport
            await inner(scope, receive, send)

        self.app = application


async def break_connection(
    scope: Scope,
    receive: Receive,
    send: Send,
    answer: tuple[int, list[tuple[bytes, bytes]], bytes],
    effect: Effect,
) -> None:
    """Inject a connection fault in place of a response.

    ``reset`` and ``empty`` end the connection without an answer, ``hang`` never answers, ``malformed`` answers with
    something that is not an HTTP, ``cut`` ends in the middle of the answer, ``slow`` sends it byte by byte,
    ``drop_after_work`` is ``empty`` after the work was done, ``raw`` sends octets in place of an answer.
    """
    transport: asyncio.Transport | None = scope.get(KEY)
    fault, then = str(effect.connection), effect.then
    if fault == "hang":
        while (await receive())["type"] != "http.disconnect":
            pass
        return
    if fault == "slow":
        await _slowly(send, answer)
        return
    if transport is None:  # in process without a connection: the client's transport raises the error
        raise httpx.RemoteProtocolError("The emulator closed the connection before the response.")
    status, headers, body = answer
    if fault == "raw":
        await _speak(transport, effect)
        fault = "reset" if then == "reset" else "raw"
    elif fault == "malformed":
        transport.write(b"HTTP/1.1 2OO O\r\nContent-Length: banana\r\n\r\n{")
    elif fault == "cut":
        head = f"HTTP/1.1 {status} OK\r\nContent-Length: {len(body) + 10}\r\n".encode()
        lines = b"".join(b"%s: %s\r\n" % pair for pair in headers if pair[0].lower() != b"content-length")
        transport.write(head + lines + b"\r\n" + body[: len(body) // 2])
    if fault == "reset":
        handle = transport.get_extra_info("socket")
        if handle is not None:
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    elif then != "hang":
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _speak(transport: asyncio.Transport, effect: Effect) -> None:
    """Write the octets of a fault no faster than the client reads them."""
    pieces: Iterable[bytes]
    if effect.drip:
        transport.write(effect.raw)
        pieces = islice(repeat(effect.drip), effect.repeat)
    elif effect.pause:
        pieces = (effect.raw[index : index + 1] for index in range(len(effect.raw)))
    else:
        pieces = (effect.raw,)
    for piece in pieces:
        await asyncio.sleep(effect.pause)
        if transport.is_closing():
            return
        transport.write(piece)
        await cast("BreakableProtocol", transport.get_protocol()).flow.drain()


async def _slowly(send: Send, answer: tuple[int, list[tuple[bytes, bytes]], bytes]) -> None:
    status, headers, body = answer
    await send({"type": "http.response.start", "status": status, "headers": headers})
    pieces = [
        body[index : index + max(1, len(body) // 20)]
        for index in range(0, len(body), max(1, len(body) // 20))
    ]
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        await asyncio.sleep(_SLOW)
    await send({"type": "http.response.body", "body": b""})
