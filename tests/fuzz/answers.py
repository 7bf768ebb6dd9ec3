"""The bytes of answers: good ones, changed ones, and what no server should send."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from tests.faults.contents import odd_shapes
from tests.faults.plays import chunked

JSON_VALUES: SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
_MEMBERS = (
    "type",
    "title",
    "status",
    "detail",
    "error-code",
    "error_code",
    "code",
    "messages",
    "invalid_parameters",
)
PROBLEMS = st.dictionaries(st.sampled_from(_MEMBERS), JSON_VALUES, max_size=5)
STATUSES = st.sampled_from((200, 200, 200, 200, 201, 202, 204, 301, 400, 401, 404, 408, 420, 429, 500, 503))
VERSIONS = st.sampled_from(("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "ICY", ""))
TYPES = st.sampled_from(
    (
        "application/json",
        "application/json",
        "application/problem+json",
        "application/json; charset=utf-16",
        "application/json; charset=hex",
        "application/xml",
        "text/xml; charset=latin-1",
        "text/html",
        "application/octet-stream",
        ";;",
        "",
    )
)
HEADERS = st.tuples(
    st.sampled_from(
        (
            "Retry-After",
            "Retry-After-Ms",
            "X-RateLimit-Reset",
            "Location",
            "Content-Encoding",
            "Connection",
            "Content-Length",
            "Transfer-Encoding",
            "X-Request-Id",
            "Date",
            "Set-Cookie",
            "",
            " X",
        )
    ),
    st.sampled_from(
        ("0", "-1", "9" * 400, "1e9", "soon", "gzip", "chunked", "close", "//x.example", "[::1", "é")
    )
    | st.text(max_size=12),
)
XML = st.sampled_from(
    (
        b"<a/>",
        b"<a><b>1</b><b>2</b></a>",
        b'<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>',
        b"<a>" * 3000,
        b"<?xml version='1.0' encoding='utf-16'?><a/>",
    )
)


@st.composite
def bodies(draw: DrawFn, value: Any) -> bytes:
    """A body: the good one, one with members of other shapes, other JSON, XML, or none of these."""
    kind = draw(st.sampled_from(("good", "odd", "odd", "json", "problem", "xml", "bytes")))
    if kind == "xml":
        return draw(XML)
    if kind == "bytes":
        return draw(st.binary(max_size=60))
    if kind == "odd" and isinstance(value, dict) and value:
        for _ in range(draw(st.integers(1, 3))):
            changes = [changed for _, changed in odd_shapes(value)]
            value = draw(st.sampled_from(changes)) if changes else value
    elif kind == "json":
        value = draw(JSON_VALUES)
    elif kind == "problem":
        value = draw(PROBLEMS)
    return json.dumps(value, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")


@st.composite
def _framed(draw: DrawFn, value: Any) -> bytes:
    """An answer with a head, of which any part may be odd."""
    body = draw(bodies(value))
    lines = [f"{draw(VERSIONS)} {draw(STATUSES)} {draw(st.text(max_size=5))}", f"Content-Type: {draw(TYPES)}"]
    coding = draw(st.sampled_from(("", "", "", "gzip", "deflate", "gzip, gzip", "br")))
    if coding:
        lines.append(f"Content-Encoding: {coding}")
        packed = draw(st.booleans())
        body = (gzip.compress(body) if "gzip" in coding else zlib.compress(body)) if packed else body
    frame = draw(st.sampled_from(("length", "length", "length", "chunks", "none", "wrong")))
    if frame == "chunks":
        lines.append("Transfer-Encoding: chunked")
        size = draw(st.integers(1, 50))
        body = chunked(*(body[start : start + size] for start in range(0, len(body), size)))
    elif frame != "none":
        lines.append(f"Content-Length: {len(body) + (draw(st.integers(-3, 3)) if frame == 'wrong' else 0)}")
    for name, header_value in draw(st.lists(HEADERS, max_size=3)):
        lines.insert(draw(st.integers(1, len(lines))), f"{name}: {header_value}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogatepass") + body


@st.composite
def _changed(draw: DrawFn, value: Any) -> bytes:
    """An answer of which bytes were cut, doubled, replaced or put in."""
    data = bytearray(draw(_framed(value)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        stop = min(len(data), start + draw(st.integers(0, 12)))
        how = draw(st.sampled_from(("cut", "double", "replace", "end")))
        if how == "cut":
            del data[start:stop]
        elif how == "double":
            data[start:start] = data[start:stop]
        elif how == "replace":
            data[start:stop] = draw(st.binary(max_size=12))
        else:
            del data[start:]
    return bytes(data)


def answers(value: Any) -> SearchStrategy[bytes]:
    """Answers to an operation whose good answer is the JSON ``value``."""
    return st.binary(max_size=200) | _framed(value) | _changed(value) | _changed(value)
