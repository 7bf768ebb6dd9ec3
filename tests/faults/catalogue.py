"""Every way a server may misbehave, with what a call may then come to.

What an error may claim is not written here: it is held to what the server counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from .contents import bodies, encodings
from .declared import Refusal
from .plays import (
    JSON,
    Ends,
    Fault,
    Value,
    answer,
    bare,
    chunked,
    dies_on_second,
    drip,
    early,
    end,
    extra,
    head,
    late,
    read_head,
    read_some,
    say,
    slow_reader,
    speak,
)


def faults(value: Value, refusals: Iterable[Refusal] = ()) -> Iterator[Fault]:
    """Every fault of an operation whose good answer is the JSON ``value``, and which may say no in a 200."""
    body = json.dumps(value).encode()
    good = answer(body)
    yield from _connections()
    yield from _cuts(good)
    yield from _frames(body)
    yield from _status_lines(body)
    yield from _headers(body)
    yield from _statuses(body)
    yield from encodings(body)
    yield from bodies(body)
    yield from _refusals(refusals)
    yield from _reuse(value, good)
    yield from _security(good)


def _connections() -> Iterator[Fault]:
    yield Fault("connection refused", (end("close"),), "error", reach="refused", acts=False, known=True)
    yield Fault(
        "connections never taken", (end("close"),), "error", reach="deaf", acts=False, known=True, waits=True
    )
    for then in ("close", "reset", "hang"):
        waits = then == "hang"
        yield Fault(f"accept, {then}", (end(then),), "error", acts=False, waits=waits)
        for size in (1, 20, 100):
            yield Fault(
                f"read {size} bytes, {then}", (read_some(size, then),), "error", acts=False, waits=waits
            )
        yield Fault(f"read the head, {then}", (read_head(then),), "error", waits=waits)
    for then in ("close", "hang"):
        hello = b"220 mail.example ESMTP\r\n"
        yield Fault(f"speak first, {then}", (speak(hello, then),), "error", acts=False, waits=then == "hang")


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
            yield Fault(f"{then} {name}", (say(good[:place], then=then),), "error", waits=then == "hang")
    yield Fault("whole answer, close", (say(good, then="close"),), "result")
    yield Fault(
        "whole answer, byte by byte",
        (drip(b"", good, 0.0005),),
        "result",
    )
    yield Fault("whole answer, late", (late(good),), "result")
    yield Fault("request read slowly", (slow_reader(good),), "result")

    def endless(name: str, before: bytes, data: bytes, empty: bool = False) -> Fault:
        return Fault(
            f"{name} for ever",
            (drip(before, data, 0.02, 10_000),),
            "error",
            waits=True,
            endless=empty,
            heavy=True,
        )

    yield endless("head", b"HTTP/1.1 200 OK\r\nX-A: ", b"a", empty=True)
    yield endless("headers", b"HTTP/1.1 200 OK\r\n", b"X-A: a\r\n", empty=True)
    yield endless("body", head("200 OK", JSON, length=10**6), b" ")
    yield endless("body without length", head("200 OK", JSON), b" ")
    yield endless("chunks", head("200 OK", JSON, "Transfer-Encoding: chunked"), b"1\r\n \r\n")
    extension = head("200 OK", JSON, "Transfer-Encoding: chunked") + b"1;"
    yield endless("chunk extension", extension, b"a", empty=True)
    trailers = head("200 OK", JSON, "Transfer-Encoding: chunked") + b"1\r\n \r\n0\r\n"
    yield endless("trailers", trailers, b"X-A: a\r\n", empty=True)


def _frames(body: bytes) -> Iterator[Fault]:
    size = len(body)

    def framed(name: str, ends: Ends, data: bytes, then: str = "close") -> Fault:
        return Fault(name, (say(data, then=then),), ends)

    yield framed("length too long, close", "error", head("200 OK", JSON, length=size + 10) + body)
    too_long = head("200 OK", JSON, length=size + 10) + body
    yield Fault("length too long, hang", (say(too_long, then="hang"),), "error", waits=True)
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
        status_line = head(status)
        yield Fault(f"{status}, then the answer", (say(status_line + whole, then="hang"),), "result")
    yield Fault(
        "50 times 102, then the answer", (say(head("102 Processing") * 50 + whole, then="hang"),), "either"
    )
    yield Fault(
        "101",
        (say(head("101 Switching Protocols", "Upgrade: x", "Connection: Upgrade"), then="hang"),),
        "error",
    )
    for pause in (0.0002, 0.02):
        play = drip(b"", head("102 Processing"), pause, 100_000)
        yield Fault(f"1xx for ever, every {pause} s", (play,), "error", waits=True, endless=True, heavy=True)


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
    odd = json.dumps(
        {"type": 5, "title": [], "status": "x", "error-code": {}, "invalid_parameters": 7}
    ).encode()
    texts = {
        "problem": problem,
        "html": b"<html><h1>No</h1></html>",
        "empty": b"",
        "the good answer": body,
        "odd": odd,
    }

    def fault(name: str, data: bytes, known: bool = True) -> Fault:
        return Fault(name, (say(data, acts=False),), "error", acts=False, known=known)

    for status in (400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 418, 420, 422, 429, 431, 451, 499):
        for kind in (list(texts)[status % 5], list(texts)[(status + 2) % 5]):
            yield fault(
                f"status {status}, {kind}",
                answer(texts[kind], status=f"{status} No"),
                kind != "the good answer",
            )
    for wait in ("0", "0.1", "99999", "Wed, 21 Oct 2015 07:28:00 GMT", "-1", "soon", "9" * 400):
        yield fault(
            f"status 429, Retry-After {wait[:30]}", answer(b"", f"Retry-After: {wait}", status="429 No")
        )
        data = answer(b"", f"Retry-After: {wait}", status="503 No")
        # The server turns it away; where it does not say for how long in a way that is one, that may be a ruse.
        understood = (wait[0].isdigit() and len(wait) < 20) or wait[0] == "W"
        name = f"status 503, Retry-After {wait[:30]}"
        yield Fault(name, (say(data, acts=False),), "error", acts=False, known=understood)
    for status in (408, 500, 501, 502, 503, 504, 507, 520, 599):
        kind = list(texts)[status % 5]
        data = answer(texts[kind], status=f"{status} No")
        yield Fault(f"status {status}, {kind}", (say(data),), "error")
    for status in (301, 302, 303, 307, 308):
        for place in ("https://evil.example/", "/elsewhere", "file:///etc/passwd", "//evil.example/x", ""):
            data = answer(b"", f"Location: {place}", status=f"{status} Moved")
            yield fault(f"status {status} to {place}", data, status != 303)
    for status in (300, 304, 399):
        yield fault(f"status {status}", head(f"{status} X", length=0), status != 304)
    yield Fault("status 201", (say(answer(body, status="201 Created")),), "result")
    yield Fault("status 299", (say(answer(body, status="299 Odd")),), "either")
    yield Fault("status 204", (say(head("204 No Content")),), "either")
    yield Fault("status 204 with a body", (say(answer(body, status="204 No Content")),), "either")
    refusal = answer(problem, status="413 Too large")
    yield Fault("an early refusal", (early(refusal),), "error", acts=False)


def _refusals(refusals: Iterable[Refusal]) -> Iterator[Fault]:
    """A success that says no. What is known to have been refused was not done; all else may have been."""
    for refusal in refusals:
        data = answer(json.dumps(refusal.value).encode())
        yield Fault(
            f"200, {refusal.name}",
            (say(data, acts=not refusal.known),),
            "error",
            acts=not refusal.known,
            known=refusal.known,
        )


def _reuse(value: Value, good: bytes) -> Iterator[Fault]:
    """What happens on a connection that is kept: the second call is judged."""
    other = answer(json.dumps(_marked(value)).encode())
    again = say(good)

    def kept(name: str, ends: Ends, first: Any, own: bool = False, waits: bool = False) -> Fault:
        return Fault(name, (first, again), ends, calls=2, kept=own, waits=waits)

    yield kept("kept, then closed", "result", say(good, then="close"))
    yield kept("kept, then reset", "either", say(good, then="reset"))
    yield kept("a left-over answer", "result", extra(good, other, 0.0))
    yield kept("a late left-over answer", "result", extra(good, other, 0.03))
    yield kept("a left-over byte", "result", extra(good, b"x", 0.0))
    yield kept("left-over blank lines", "result", extra(good, b"\r\n\r\n", 0.0))
    for then in ("close", "reset", "hang"):
        name = f"the second request on a kept connection, {then}"
        yield kept(name, "error", dies_on_second(good, then), own=True, waits=then == "hang")


def _marked(value: Value) -> Value:
    """The same answer for somebody else."""
    if isinstance(value, dict):
        return {key: _marked(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_marked(item) for item in value]
    return f"{value}9" if isinstance(value, str) and len(value) > 3 else value


def _security(good: bytes) -> Iterator[Fault]:
    for kind in ("expired", "not yet valid", "another host", "nobody's"):
        yield Fault(f"TLS: certificate {kind}", (say(good),), "error", tls=kind, acts=False, known=True)
    yield Fault("TLS: right", (say(good),), "result", tls="right")
    middle = good.index(b"\r\n\r\n") + 9
    for then in ("close", "reset", "hang"):
        waits = then == "hang"
        yield Fault(
            f"TLS: {then} after the request", (say(b"", then=then),), "error", tls="right", waits=waits
        )
        cut = say(good[:middle], then=then)
        yield Fault(f"TLS: {then} in the body", (cut,), "error", tls="right", waits=waits)
    for name, data in (("plain HTTP", good), ("garbage", b"\xff" * 64), ("an alert", ALERT)):
        yield Fault(f"TLS: {name} in place of the answer", (bare(data),), "error", tls="right")
    for name, play in (
        ("close", end("close")),
        ("reset", end("reset")),
        ("hang", end("hang")),
        ("plain HTTP", speak(answer(b"", status="400 Bad"), "close")),
        ("garbage", speak(b"\xff" * 64, "close")),
        ("an alert", speak(ALERT, "close")),
        ("a cut record", speak(b"\x16\x03\x03\x40\x00\x02", "close")),
    ):
        yield Fault(
            f"TLS: {name} in place of the handshake",
            (play,),
            "error",
            handshake=True,
            acts=False,
            known=True,
            waits=name == "hang",
        )


ALERT = b"\x15\x03\x03\x00\x02\x02\x28"
"""TLS: the handshake failed."""
