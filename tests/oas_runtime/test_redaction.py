"""A secret that a server repeats is hidden in whatever spelling it comes."""

from __future__ import annotations

import base64
import html
import json
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
}


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
