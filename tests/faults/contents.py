"""Faults of an answer's content: how it is packed, and the JSON inside."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from functools import cache

from .plays import JSON, Ends, Fault, Value, answer, chunked, head, say, stream

MIB = 1 << 20


@cache
def _packed_blanks(mebibytes: int) -> bytes:
    """So many MiB of blanks, packed; the whole of it is never held."""
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    blanks = b" " * MIB
    return b"".join([*(packer.compress(blanks) for _ in range(mebibytes)), packer.flush()])


@cache
def _packed_text(mebibytes: int) -> bytes:
    """So many MiB of one JSON text, packed."""
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    letters = b"a" * MIB
    pieces = [packer.compress(b'"'), *(packer.compress(letters) for _ in range(mebibytes))]
    return b"".join([*pieces, packer.compress(b'"'), packer.flush()])


def encodings(body: bytes) -> Iterator[Fault]:
    """What ``Content-Encoding`` says, and what comes."""

    def encoded(name: str, ends: Ends, coding: str, data: bytes, heavy: bool = False) -> Fault:
        play = say(answer(data, f"Content-Encoding: {coding}"))
        return Fault(f"encoding: {name}", (play,), ends, heavy=heavy)

    packed = gzip.compress(body)
    yield encoded("gzip", "result", "gzip", packed)
    yield encoded("gzip, in capitals", "result", "GZIP", packed)
    yield encoded("gzip in two members", "result", "gzip", gzip.compress(body[:9]) + gzip.compress(body[9:]))
    yield encoded("x-gzip", "either", "x-gzip", packed)
    yield encoded("deflate", "result", "deflate", zlib.compress(body))
    yield encoded("raw deflate", "either", "deflate", zlib.compress(body, wbits=-15))
    yield encoded("identity", "result", "identity", body)
    yield encoded("gzip twice", "either", "gzip, gzip", gzip.compress(packed))
    yield encoded("gzip, not packed", "error", "gzip", body)
    yield encoded("gzip of nothing", "error", "gzip", b"")
    for size in (1, 5, 10, len(packed) // 2, len(packed) - 9, len(packed) - 1):
        yield encoded(f"gzip, cut to {size}", "error", "gzip", packed[:size])
    yield encoded("gzip, wrong checksum", "error", "gzip", packed[:-8] + b"\0" * 8)
    yield encoded("gzip, wrong length", "error", "gzip", packed[:-4] + b"\xff" * 4)
    yield encoded("gzip, broken inside", "error", "gzip", packed[:12] + b"\xff" * 8 + packed[20:])
    yield encoded("gzip and garbage", "either", "gzip", packed + b"garbage")
    yield encoded("unknown", "error", "wibble", body)
    yield encoded("br", "error", "br", body)
    yield encoded("a bomb of 300 MB", "error", "gzip", _packed_blanks(300), heavy=True)
    yield encoded("a bomb just small enough", "error", "gzip", _packed_blanks(15), heavy=True)
    # Just within what an answer may be (16 MB): it is read, as any answer so long.
    yield encoded("one text of 15 MiB", "error", "gzip", _packed_text(15), heavy=True)
    ten = ", ".join(["gzip"] * 10)
    yield encoded("gzip ten times", "error", ten, _times(_packed_blanks(15), 9), heavy=True)


def _times(data: bytes, count: int) -> bytes:
    for _ in range(count):
        data = gzip.compress(data)
    return data


def bodies(body: bytes) -> Iterator[Fault]:
    """What stands where JSON should stand."""

    def fault(name: str, ends: Ends, data: bytes, *lines: str) -> Fault:
        return Fault(f"body: {name}", (say(answer(data, *lines)),), ends)

    for text in (
        b"",
        b"   ",
        b"{",
        b"}",
        b'{"a":',
        b'{"a":1,}',
        b'{"a" 1}',
        b"{'a': 1}",
        b"{a: 1}",
        b'{"a": 01}',
        b'{"a": +1}',
        b'{"a": "\\x"}',
        b'{"a": "\\u12"}',
        b'{"a": "\n"}',
        b"/* c */ {}",
        b"{} {}",
        b"[1,",
        b"nul",
        b"NaN",
        b"-Infinity",
        b"1e999",
        b"<html></html>",
        b"not json",
        b"\xff\xfe\xfd",
        b"\x00",
    ):
        yield fault(repr(text)[1:], "error", text)
    for text in (b"null", b"true", b"1", b'"text"', b"[]", b"[1,2]"):
        yield fault(text.decode(), "error", text)
    yield fault("{}", "either", b"{}")
    yield fault("cut in the middle, with its length", "error", body[: len(body) // 2])
    yield fault("NaN", "either", b'{"a": NaN, ' + body[1:])
    yield fault("a number of 6,000 digits", "either", b'{"a": ' + b"9" * 6000 + b", " + body[1:])
    yield fault("a key twice", "either", b'{"messages": 1, ' + body[1:])
    yield fault("a byte order mark", "result", b"\xef\xbb\xbf" + body)
    yield fault("UTF-16", "either", body.decode().encode("utf-16"))
    yield fault("broken UTF-8", "either", b'{"a": "\xff", ' + body[1:])
    yield fault("a lone surrogate", "result", b'{"a": "\\ud800", ' + body[1:])
    yield fault("blanks around", "result", b" \r\n" + body + b"\n ")
    yield fault("unknown fields", "result", b'{"new": {"deep": [1]}, ' + body[1:])
    deep = b"[" * 100_000 + b"]" * 100_000
    yield fault("100,000 deep", "error", deep)
    yield fault("100,000 deep inside", "either", b'{"a": ' + deep + b", " + body[1:])
    yield Fault("body: 80 MB, announced", (stream(lambda: _masses(True)),), "error", heavy=True)
    yield Fault("body: 80 MB in chunks", (stream(lambda: _masses(False)),), "error", heavy=True)
    for kind in ("text/html", "text/plain"):
        data = head("200 OK", f"Content-Type: {kind}", length=len(body)) + body
        yield Fault(f"body: said to be {kind}", (say(data),), "either")
    yield Fault("body: of no type", (say(head(length=len(body)) + body),), "either")


def _masses(announced: bool) -> Iterator[bytes]:
    """80 MiB of one text."""
    if announced:
        yield head("200 OK", JSON, length=80 * MIB + 1) + b'"'
    else:
        yield head("200 OK", JSON, "Transfer-Encoding: chunked") + chunked(b'"', last=b"")
    letters = b"a" * MIB
    for _ in range(80):
        yield letters if announced else chunked(letters, last=b"")


ODD: tuple[Value, ...] = (None, 5, -1.5, True, "", "odd", [], {}, [[1]], {"a": {}}, 10**30, "\ud800", ...)
"""What stands in place of a value; ``...`` takes it away."""


def odd_shapes(value: Value) -> Iterator[tuple[str, Value]]:
    """``value`` with one of its members at a time of another type, or missing."""
    for path in _paths(value):
        for odd in ODD:
            shown = "missing" if odd is ... else json.dumps(odd)
            yield f"{'.'.join(map(str, path))} {shown}", _changed(value, path, odd)


def _paths(value: Value, path: tuple[Value, ...] = ()) -> Iterator[tuple[Value, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, steps in inner:
        yield (*path, key)
        yield from _paths(steps, (*path, key))


def _changed(value: Value, path: tuple[Value, ...], odd: Value) -> Value:
    key, *rest = path
    made = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        made[key] = _changed(value[key], tuple(rest), odd)
    elif odd is ...:
        del made[key]
    else:
        made[key] = odd
    return made
