"""Every way a server may misbehave, with what a call may then come to.

``ends`` is ``result`` where the call has to succeed, ``error`` where it must not, ``either`` where both are
right. What an error may claim is not written here: it is held to what the server counted.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from .server import Line, Play

Ends = Literal["result", "error", "either"]
Value = Any


@dataclass(frozen=True)
class Fault:
    """One way to misbehave. ``calls`` are made one after the other; only the last one is judged."""

    name: str
    plays: tuple[Play, ...]
    ends: Ends
    calls: int = 1
    tls: str = ""
    """Which certificate the server shows; empty: plain HTTP."""
    kept: bool = False
    """Needs the connection of the call before."""
    bomb: bool = False
    """Holds far more than it seems: memory is watched."""


def head(status: str = "200 OK", *lines: str, length: int | None = None, version: str = "HTTP/1.1") -> bytes:
    """The head of an answer."""
    said = [f"{version} {status}", *lines]
    if length is not None:
        said.append(f"Content-Length: {length}")
    return ("\r\n".join(said) + "\r\n\r\n").encode("latin-1")


JSON = "Content-Type: application/json"


def answer(body: bytes, *lines: str, status: str = "200 OK") -> bytes:
    """A whole answer with a JSON body."""
    return head(status, JSON, *lines, length=len(body)) + body


def chunked(*pieces: bytes, last: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + last


def say(data: bytes, *, acts: bool = True, then: str = "again") -> Play:
    """Read a request, send ``data``, and then ``close``, ``reset``, ``hang`` or serve the next request."""

    def play(line: Line) -> None:
        while True:
            line.request(acts)
            line.send(data)
            if then != "again":
                getattr(line, then)()

    return play


def _read_some(line: Line, size: int, then: str) -> None:
    line.some(size)
    getattr(line, then)()


def _head_only(line: Line, then: str) -> None:
    said = line.head().lower()
    if b"content-length:" not in said or b"content-length: 0" in said:
        line.server.count(True)  # that was the whole request
    getattr(line, then)()


def _drip(line: Line, before: bytes, data: bytes, times: int | None, pause: float) -> None:
    line.request()
    line.send(before)
    line.drip(data, pause, times)


def _late(line: Line, good: bytes) -> None:
    line.request()
    line.pause(0.15)
    line.send(good)
    line.hang()


def _extra(line: Line, good: bytes, extra: bytes, pause: float) -> None:
    while True:
        line.request()
        line.send(good if pause else good + extra)
        if pause:
            line.pause(pause)
            line.send(extra)


def _dies_on_second(line: Line, good: bytes, then: str) -> None:
    line.request()
    line.send(good)
    line.request()
    getattr(line, then)()


def _early(line: Line, data: bytes) -> None:
    line.some(1)
    line.send(data)
    line.pause(0.05)


def _then(line: Line, then: str) -> None:
    getattr(line, then)()


def _send_only(line: Line, data: bytes) -> None:
    line.send(data)
    line.hang()


def faults(value: Value) -> Iterator[Fault]:
    """Every fault of an operation whose good answer is the JSON ``value``."""
    body = json.dumps(value).encode()
    good = answer(body)
    yield from _connections()
    yield from _cuts(good)
    yield from _frames(body)
    yield from _status_lines(body)
    yield from _headers(body)
    yield from _statuses(body)
    yield from _encodings(body)
    yield from _bodies(body)
    yield from _shapes(value)
    yield from _reuse(value, good)
    yield from _security(good)


def _connections() -> Iterator[Fault]:
    for then in ("close", "reset"):
        yield Fault(f"accept, {then}", (partial(_then, then=then),), "error")
        for size in (1, 20):
            yield Fault(f"read {size} bytes, {then}", (partial(_read_some, size=size, then=then),), "error")
        yield Fault(f"read the head, {then}", (partial(_head_only, then=then),), "error")
    yield Fault("read the head, hang", (partial(_head_only, then="hang"),), "error")
    yield Fault("speak first", (partial(_send_only, data=b"220 mail.example ESMTP\r\n"),), "error")


def _cuts(good: bytes) -> Iterator[Fault]:
    middle = good.index(b"\r\n\r\n")
    places = {
        "before the answer": 0,
        "in the first byte": 1,
        "in the status line": 9,
        "in a header": good.index(b"Content-Type") + 5,
        "before the blank line": middle + 2,
        "after the head": middle + 4,
        "in the body": middle + 4 + (len(good) - middle) // 2,
        "before the last byte": len(good) - 1,
    }
    for name, place in places.items():
        for then in ("close", "reset", "hang"):
            yield Fault(f"{then} {name}", (say(good[:place], then=then),), "error")
    yield Fault("whole answer, close", (say(good, then="close"),), "result")
    yield Fault(
        "whole answer, byte by byte",
        (partial(_drip, before=b"", data=good, times=None, pause=0.0005),),
        "result",
    )
    yield Fault("whole answer, late", (partial(_late, good=good),), "result")
    endless = partial(_drip, times=10_000, pause=0.02)
    yield Fault("head for ever", (partial(endless, before=b"HTTP/1.1 200 OK\r\nX-A: ", data=b"a"),), "error")
    yield Fault(
        "body for ever", (partial(endless, before=head("200 OK", JSON, length=10**6), data=b" "),), "error"
    )
    chunks = head("200 OK", JSON, "Transfer-Encoding: chunked")
    yield Fault("chunks for ever", (partial(endless, before=chunks, data=b"1\r\n \r\n"),), "error")


def _frames(body: bytes) -> Iterator[Fault]:
    size = len(body)

    def framed(name: str, ends: Ends, data: bytes, then: str = "close") -> Fault:
        return Fault(name, (say(data, then=then),), ends)

    yield framed("length too long, close", "error", head("200 OK", JSON, length=size + 10) + body)
    yield framed("length too long, hang", "error", head("200 OK", JSON, length=size + 10) + body, "hang")
    yield framed("length too short", "error", head("200 OK", JSON, length=size - 1) + body)
    yield framed(
        "two equal lengths", "either", head("200 OK", JSON, f"Content-Length: {size}", length=size) + body
    )
    for wrong in (size + 5, size - 1, 0):
        data = head("200 OK", JSON, f"Content-Length: {wrong}", length=size) + body
        yield framed(f"two lengths ({wrong - size:+d})", "error", data)
    for text in ("-1", "x", "", "1e3", "0x10", "+5", "9" * 40, "5, 7", "١٢"):
        data = b"HTTP/1.1 200 OK\r\nContent-Length: " + text.encode() + b"\r\n\r\n" + body
        yield framed(f"length {text[:8]!r}", "error", data)
    te = "Transfer-Encoding: chunked"
    yield framed("chunked", "result", head("200 OK", JSON, te) + chunked(body), "hang")
    yield framed(
        "chunked, in capitals", "result", head("200 OK", JSON, "TRANSFER-ENCODING: Chunked") + chunked(body)
    )
    pieces = [body[index : index + 7] for index in range(0, size, 7)]
    yield framed("chunked, in pieces", "result", head("200 OK", JSON, te) + chunked(*pieces))
    extended = b"%x;a=b;c\r\n%s\r\n0\r\n\r\n" % (size, body)
    yield framed("chunked, with extensions", "result", head("200 OK", JSON, te) + extended)
    trailers = chunked(body, last=b"0\r\nX-Checksum: 1\r\n\r\n")
    yield framed("chunked, with trailers", "result", head("200 OK", JSON, te) + trailers)
    yield framed("chunked, and a length", "either", head("200 OK", JSON, te, length=size) + chunked(body))
    for name, data in {
        "a size of garbage": b"zz\r\n" + body,
        "a negative size": b"-5\r\n" + body,
        "a huge size": b"f" * 30 + b"\r\n" + body,
        "no line ends": b"%x" % size + body,
        "a size too long": b"%x\r\n%s\r\n0\r\n\r\n" % (size + 9, body),
        "a size too short": b"%x\r\n%s\r\n0\r\n\r\n" % (size - 3, body),
        "no last chunk": chunked(body, last=b""),
        "a cut last chunk": chunked(body, last=b"0\r\n"),
    }.items():
        yield framed(f"chunked, {name}", "error", head("200 OK", JSON, te) + data)
    yield framed(
        "unknown transfer encoding", "either", head("200 OK", JSON, "Transfer-Encoding: wibble") + body
    )
    yield framed("no length, close", "result", head("200 OK", JSON) + body)
    yield framed("HTTP/1.0", "result", head("200 OK", JSON, version="HTTP/1.0") + body)
    yield framed(
        "HTTP/1.0 with a length", "result", head("200 OK", JSON, version="HTTP/1.0", length=size) + body
    )


def _status_lines(body: bytes) -> Iterator[Fault]:
    rest = b"\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    for line in (
        b"\x00\x01\x02\x03",
        b"HTTP/1.1",
        b"HTTP/1.1 ",
        b"HTTP/1.1 abc OK",
        b"HTTP/1.1 2000 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 -200 OK",
        b"HTTP/9 200 OK",
        b"ICY 200 OK",
        b"SSH-2.0-OpenSSH_9.6",
        b"<html><body>Bad gateway</body></html>",
        b"\x15\x03\x01\x00\x02\x02\x28",
        b"HTTP/1.1 200 " + b"a" * 400_000,
    ):
        yield Fault(f"status line {line[:24]!r}", (say(line + rest, then="close"),), "error")
    for line in (
        b"HTTP/1.1 000 Nothing",
        b"HTTP/1.1 099 Nothing",
        b"HTTP/1.1 1000 Much",
        b"HTTP/1.1 600 New",
    ):
        yield Fault(f"status line {line[:24]!r}", (say(line + rest, then="close"),), "error")
    yield Fault("status line without a reason", (say(b"HTTP/1.1 200" + rest, then="close"),), "result")
    yield Fault(
        "status line with an odd reason", (say(b"HTTP/1.1 200 \xe9\xff" + rest, then="close"),), "either"
    )
    yield Fault("blank lines first", (say(b"\r\n\r\nHTTP/1.1 200 OK" + rest, then="close"),), "either")
    whole = b"HTTP/1.1 200 OK" + rest
    yield Fault("only line feeds", (say(whole.replace(b"\r\n", b"\n"), then="close"),), "either")
    for status in ("100 Continue", "103 Early Hints"):
        said = head(status)
        yield Fault(f"{status}, then the answer", (say(said + whole, then="hang"),), "result")
    yield Fault(
        "50 times 102, then the answer", (say(head("102 Processing") * 50 + whole, then="hang"),), "either"
    )
    yield Fault(
        "101",
        (say(head("101 Switching Protocols", "Upgrade: x", "Connection: Upgrade"), then="hang"),),
        "error",
    )
    endless = partial(_drip, before=b"", data=head("102 Processing"), times=100_000, pause=0.0002)
    yield Fault("1xx for ever", (endless,), "error")


def _headers(body: bytes) -> Iterator[Fault]:
    def headed(name: str, ends: Ends, lines: bytes) -> Fault:
        data = b"HTTP/1.1 200 OK\r\n" + lines + b"\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        return Fault(f"header: {name}", (say(data, then="close"),), ends)

    yield headed("no colon", "error", b"nonsense")
    yield headed("no name", "error", b": value")
    yield headed("a space before the colon", "either", b"X-A : b")
    yield headed("folded", "either", b"X-A: b\r\n  c")
    yield headed("NUL", "error", b"X-A: a\x00b")
    yield headed("not ASCII", "either", b"X-A: \xe9\xff")
    yield headed("a carriage return inside", "error", b"X-A: a\rb")
    yield headed("300 KB", "error", b"X-A: " + b"a" * 300_000)
    yield headed("20,000 of them", "error", b"\r\n".join(b"X-%d: a" % index for index in range(20_000)))
    yield headed("the same twice", "result", b"X-A: a\r\nX-A: b")
    yield headed("cookies", "result", b"Set-Cookie: a=b; Domain=evil.example")
    yield headed("Connection: close", "result", b"Connection: close")
    yield headed("an odd Content-Type", "either", b"Content-Type: ;;;=\x01")
    yield headed("an unknown charset", "either", b"Content-Type: application/json; charset=wibble")


def _statuses(body: bytes) -> Iterator[Fault]:
    problem = json.dumps({"type": "https://x.example/e#y", "title": "No", "detail": "Because."}).encode()
    texts = {"problem": problem, "html": b"<html><h1>No</h1></html>", "empty": b"", "the good answer": body}
    for status in (400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 418, 420, 422, 429, 431, 451, 499):
        kind = list(texts)[status % 3]
        data = answer(texts[kind], status=f"{status} No")
        yield Fault(f"status {status}, {kind}", (say(data, acts=False, then="hang"),), "error")
    for status in (408, 500, 501, 502, 503, 504, 507, 520, 599):
        kind = list(texts)[status % 4]
        yield Fault(
            f"status {status}, {kind}",
            (say(answer(texts[kind], status=f"{status} No"), then="hang"),),
            "error",
        )
    for status in (301, 302, 303, 307, 308):
        for place in ("https://evil.example/", "/elsewhere", "file:///etc/passwd", "//evil.example/x"):
            data = answer(b"", f"Location: {place}", status=f"{status} Moved")
            yield Fault(f"status {status} to {place}", (say(data, acts=False, then="hang"),), "error")
    for status in (300, 304):
        yield Fault(
            f"status {status}", (say(head(f"{status} X", length=0), acts=False, then="hang"),), "error"
        )
    yield Fault("status 201", (say(answer(body, status="201 Created")),), "result")
    yield Fault("status 299", (say(answer(body, status="299 Odd")),), "either")
    yield Fault("status 204", (say(head("204 No Content"), then="hang"),), "either")
    yield Fault("an early refusal", (partial(_early, data=answer(problem, status="413 Too large")),), "error")


def _encodings(body: bytes) -> Iterator[Fault]:
    def encoded(name: str, ends: Ends, coding: str, data: bytes, bomb: bool = False) -> Fault:
        return Fault(
            f"encoding: {name}", (say(answer(data, f"Content-Encoding: {coding}")),), ends, bomb=bomb
        )

    packed = gzip.compress(body)
    yield encoded("gzip", "result", "gzip", packed)
    yield encoded("gzip, in capitals", "result", "GZIP", packed)
    yield encoded("x-gzip", "either", "x-gzip", packed)
    yield encoded("deflate", "result", "deflate", zlib.compress(body))
    yield encoded("raw deflate", "either", "deflate", zlib.compress(body, wbits=-15))
    yield encoded("identity", "result", "identity", body)
    yield encoded("gzip twice", "either", "gzip, gzip", gzip.compress(packed))
    yield encoded("gzip, not packed", "error", "gzip", body)
    yield encoded("gzip, cut", "error", "gzip", packed[:-9])
    yield encoded("gzip, wrong checksum", "error", "gzip", packed[:-8] + b"\0" * 8)
    yield encoded("gzip and garbage", "either", "gzip", packed + b"garbage")
    yield encoded("unknown", "error", "wibble", body)
    yield encoded("gzip bomb", "error", "gzip", gzip.compress(b" " * (300 << 20), 9), bomb=True)
    yield encoded(
        "gzip ten times",
        "error",
        ", ".join(["gzip"] * 10),
        _times(gzip.compress(b" " * (30 << 20), 9), 9),
        bomb=True,
    )


def _times(data: bytes, count: int) -> bytes:
    for _ in range(count):
        data = gzip.compress(data)
    return data


def _bodies(body: bytes) -> Iterator[Fault]:
    def said(name: str, ends: Ends, data: bytes, *lines: str, bomb: bool = False) -> Fault:
        return Fault(f"body: {name}", (say(answer(data, *lines)),), ends, bomb=bomb)

    for text in (
        b"",
        b"   ",
        b"{",
        b'{"a":',
        b'{"a":1,}',
        b"{} {}",
        b"<html></html>",
        b"not json",
        b"\xff\xfe\xfd",
    ):
        yield said(repr(text)[1:], "error", text)
    for text in (b"null", b"true", b"1", b'"text"', b"[]", b"[1,2]"):
        yield said(text.decode(), "error", text)
    yield said("{}", "either", b"{}")
    yield said("NaN", "either", b'{"a": NaN, ' + body[1:])
    yield said("a number of 6,000 digits", "either", b'{"a": ' + b"9" * 6000 + b", " + body[1:])
    yield said("a key twice", "either", b'{"messages": 1, ' + body[1:])
    yield said("a byte order mark", "result", b"\xef\xbb\xbf" + body)
    yield said("UTF-16", "either", body.decode().encode("utf-16"))
    yield said("broken UTF-8", "either", b'{"a": "\xff", ' + body[1:])
    yield said("a lone surrogate", "result", b'{"a": "\\ud800", ' + body[1:])
    yield said("blanks around", "result", b" \r\n" + body + b"\n ")
    yield said("unknown fields", "result", b'{"new": {"deep": [1]}, ' + body[1:])
    yield said("100,000 deep", "error", b"[" * 100_000 + b"]" * 100_000)
    yield said(
        "100,000 deep inside", "either", b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b", " + body[1:]
    )
    yield said("80 MB", "error", b'{"a": "' + b"a" * (80 << 20) + b'", ' + body[1:], bomb=True)
    data = head("200 OK", "Content-Type: text/html", length=len(body)) + body
    yield Fault("body: said to be HTML", (say(data),), "either")
    data = head("200 OK", "Content-Type: text/plain", length=len(body)) + body
    yield Fault("body: said to be text", (say(data),), "either")


def _shapes(value: Value) -> Iterator[Fault]:
    """Every field of the good answer, with a value of another type or without."""
    for path in _paths(value):
        for odd in (None, 5, -1.5, True, "", "odd", [], {}, [[1]], {"a": {}}, ...):
            changed = _changed(value, path, odd)
            shown = "missing" if odd is ... else json.dumps(odd)
            yield Fault(
                f"shape: {'.'.join(map(str, path))} {shown}",
                (say(answer(json.dumps(changed).encode())),),
                "either",
            )


def _paths(value: Value, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield (*path, key)
        yield from _paths(each, (*path, key))


def _changed(value: Value, path: tuple[Any, ...], odd: Any) -> Value:
    key, *rest = path
    made = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        made[key] = _changed(value[key], tuple(rest), odd)
    elif odd is ...:
        del made[key]
    else:
        made[key] = odd
    return made


def _reuse(value: Value, good: bytes) -> Iterator[Fault]:
    """What happens on a connection that is kept: the second call is judged."""
    other = answer(json.dumps(_marked(value)).encode())
    again = say(good)
    yield Fault("kept, then closed", (say(good, then="close"), again), "result", calls=2)
    yield Fault("kept, then reset", (say(good, then="reset"), again), "either", calls=2)
    yield Fault(
        "a left-over answer", (partial(_extra, good=good, extra=other, pause=0.0), again), "result", calls=2
    )
    yield Fault(
        "a late left-over answer",
        (partial(_extra, good=good, extra=other, pause=0.03), again),
        "result",
        calls=2,
    )
    yield Fault(
        "a left-over byte", (partial(_extra, good=good, extra=b"x", pause=0.0), again), "result", calls=2
    )
    for then in ("close", "reset", "hang"):
        name = f"the second request on a kept connection, {then}"
        yield Fault(
            name, (partial(_dies_on_second, good=good, then=then), again), "error", calls=2, kept=True
        )


def _marked(value: Value) -> Value:
    """The same answer for somebody else."""
    if isinstance(value, dict):
        return {key: _marked(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_marked(each) for each in value]
    return f"{value}9" if isinstance(value, str) and len(value) > 3 else value


def _security(good: bytes) -> Iterator[Fault]:
    for kind in ("expired", "another host", "nobody's"):
        yield Fault(f"TLS: certificate {kind}", (say(good),), "error", tls=kind)
    yield Fault("TLS: right", (say(good),), "result", tls="right")


def closed_handshake() -> Callable[[Line], None]:
    """A server that takes a connection for TLS and closes it."""
    return partial(_then, then="close")
