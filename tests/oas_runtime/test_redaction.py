"""A secret that a server repeats is hidden in whatever spelling it comes."""

from __future__ import annotations

import base64
import html
import json
from html.entities import codepoint2name as NAMES
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oas_runtime.common.secrets import Redactor
from tests.support.clients import ACCOUNT, KINDS, run, send
from tests.support.server import Server, answer, routes
from vonage_client import VonageError

SECRET = "Abc/d&<é>+9\\x"


def _unicode(text: str) -> str:
    return "".join(f"\\u{ord(one):04x}" if ord(one) < 0x10000 else json.dumps(one)[1:-1] for one in text)


SPELLINGS: dict[str, Any] = {
    "plain": str,
    "json": lambda text: json.dumps(text)[1:-1],
    "escaped slash": lambda text: json.dumps(text, ensure_ascii=False)[1:-1].replace("/", "\\/"),
    "unicode": _unicode,
    "json in json": lambda text: json.dumps(json.dumps(text).replace("/", "\\/"))[1:-1],
    "url": lambda text: quote(text, safe=""),
    "form": quote_plus,
    "html": html.escape,
    "numbers": lambda text: "".join(f"&#{ord(one)};" for one in text),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "HEXADECIMAL": lambda text: text.encode().hex().upper(),
    "bytes of Python": lambda text: repr(text.encode())[2:-1],
    "base64 of more, by 1": lambda text: base64.b64encode(b"x" + text.encode() + b"yz").decode(),
    "base64 of more, by 2": lambda text: base64.urlsafe_b64encode(b"xy" + text.encode() + b"z").decode(),
    "base64 of UTF-16": lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
    "hexadecimal of UTF-16": lambda text: text.encode("utf-16-be").hex(),
    "octal": lambda text: "".join(f"\\{octet:03o}" for octet in text.encode()),
    "quoted-printable": lambda text: "".join(f"={octet:02X}" for octet in text.encode()),
    "escapes of Python": lambda text: "".join(f"\\U{ord(one):08x}" for one in text),
    "escapes of JavaScript": lambda text: "".join(f"\\u{{{ord(one):x}}}" for one in text),
    "escapes of old scripts": lambda text: "".join(
        f"%u{ord(one):04x}" if ord(one) < 0x10000 else quote(one) for one in text
    ),
    "padded numbers": lambda text: "".join(f"&#{ord(one):09d};" for one in text),
    "open numbers": lambda text: "".join(f"&#{ord(one)}{';' if one.isalnum() else ''}" for one in text + "z"),
    "names": lambda text: "".join(f"&{NAMES[ord(one)]};" if ord(one) in NAMES else one for one in text),
}


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("media_type", ["text/plain", "application/json"])
@pytest.mark.parametrize("named", [False, True])
def test_every_encoding(encoding: str, media_type: str, named: bool) -> None:
    """Said of the body or not."""
    secret = "Secret/é+Ü=9"
    content = json.dumps({"title": secret}, ensure_ascii=False).encode(encoding)
    media_type += f"; charset={encoding}" if named else ""
    with (
        Server(answer(content, status=500, media_type=media_type)) as server,
        pytest.raises(VonageError) as caught,
    ):
        run("sync", send, **routes(server.url, **{**ACCOUNT, "api_secret": secret}))
    error: Any = caught.value
    for text in (str(error), f"{error.data} {error.problem}", error.content.decode(encoding, "replace")):
        assert secret not in text and "9" not in text.replace("9999", "")


@pytest.mark.parametrize("space", ["\n", "\r\n  ", " "])
def test_over_several_lines(space: str) -> None:
    for text in (SECRET, base64.b64encode(SECRET.encode()).decode().rstrip("="), SECRET.encode().hex()):
        broken = space.join(text[start : start + 4] for start in range(0, len(text), 4))
        assert Redactor([SECRET]).text(f"a\nb {broken} c\n") == "a\nb *** c\n"


@pytest.mark.parametrize("content", [b"\0" * 50, b"\0\0\0x" * 9 + b"\xff", b"x\0" * 9 + b"y"])
def test_bytes_that_are_no_text_stay(content: bytes) -> None:
    assert Redactor(["12345678"]).content(content) == content


def test_json_that_is_nested_too_deeply_is_redacted_as_text() -> None:
    content = b'{"a":' * 50_000 + b'"12345678"'
    assert Redactor(["12345678"]).content(content) == content.replace(b"12345678", b"***")


@pytest.mark.parametrize(
    "text", ["a=1&copy=2&foo;", "&", "&;", "&#;", "=", "50% of =A", "\\", "\\U1234", "%u12"]
)
def test_what_looks_like_an_escape_stays(text: str) -> None:
    assert Redactor(["12345678"]).text(text) == text
    assert Redactor(["12345678"]).text(f"{text}12345678{text}") == f"{text}***{text}"


@pytest.mark.parametrize("spelling", SPELLINGS)
@settings(max_examples=100, deadline=None)
@given(secret=st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0"), min_size=6, max_size=40))
def test_every_spelling(spelling: str, secret: str) -> None:
    redactor = Redactor([secret])
    text = f"<<{SPELLINGS[spelling](secret)}>>"
    assert "***" in redactor.text(text)
    assert b"***" in redactor.content(text.encode())


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_echoing_server(kind: str, spelling: str) -> None:
    basic = base64.b64encode(f"abcd1234:{SECRET}".encode()).decode()
    body = f'{{"title": "no", "detail": "{SPELLINGS[spelling](SECRET)}", "basic": "{basic}"}}'
    try:
        json.loads(body)
    except ValueError:
        body = json.dumps({"title": "no", "detail": SPELLINGS[spelling](SECRET), "basic": basic})
    with Server(answer(body.encode(), status=400)) as server, pytest.raises(VonageError) as caught:
        run(kind, send, **routes(server.url, **{**ACCOUNT, "api_secret": SECRET}))
    error: Any = caught.value
    shown = f"{error} {error!r} {error.problem} {error.data} {error.content!r} {error.headers}"
    for form in (SECRET, SPELLINGS[spelling](SECRET), basic, json.dumps(SECRET)[1:-1]):
        assert form not in shown
    assert error.data["title"] == "no" and json.loads(error.content)["basic"] == "***"


def test_a_secret_that_is_a_number() -> None:
    assert json.loads(Redactor(["12345678"]).content(b'{"a": 12345678, "b": [1]}')) == {"a": "***", "b": [1]}
