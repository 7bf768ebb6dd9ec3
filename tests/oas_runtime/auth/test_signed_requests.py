"""Requests signed in place of a secret: exactly the fields that are sent, and nothing of the secret."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.support.clients import run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_client import ConfigurationError, CredentialsMissingError, RequestOptions, Vonage
from vonage_client.signatures import SIGNATURE_METHODS, signature

KEY = "abcd1234"
SIGNER = "a signature secret, and a long one"


def signed(kind: str, server: Server, use: Any = send, **options: Any) -> dict[str, str]:
    account = {"api_key": KEY, "signature_secret": SIGNER, **options}
    run(kind, use, **routes(server.url, **account))
    assert server.only.header("authorization") is None
    form = server.only.form
    assert len(dict(form)) == len(form) and "api_secret" not in dict(form)
    assert SIGNER not in server.only.text
    return dict(form)


@pytest.mark.parametrize("method", SIGNATURE_METHODS)
def test_what_is_sent_is_what_is_signed(kind: str, method: Any) -> None:
    def use(client: Any) -> Any:
        options = RequestOptions(extra_body={"tag": "a&b=c é"})
        return send(client, text="Hello & = wörld", client_ref="order=1&2", options=options)

    with Server() as server:
        form = signed(kind, server, use, signature_method=method)
    sig = form.pop("sig")
    assert form["api_key"] == KEY and form["tag"] == "a&b=c é" and form["text"] == "Hello & = wörld"
    assert abs(int(form["timestamp"]) - time.time()) < 60
    assert sig.lower() == signature(form, SIGNER, method)


def test_the_default_method_is_that_of_an_account(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as server:
        form = signed(kind, server)
    assert len(form.pop("sig")) == 32
    monkeypatch.setenv("VONAGE_API_KEY", KEY)
    monkeypatch.setenv("VONAGE_SIGNATURE_SECRET", SIGNER)
    monkeypatch.setenv("VONAGE_SIGNATURE_METHOD", "sha512")
    with Server() as server:
        run(kind, send, **routes(server.url))
    assert len(dict(server.only.form)["sig"]) == 128


def test_only_what_can_be_signed_is(kind: str) -> None:
    with Server(answer(SMS)) as server, pytest.raises(CredentialsMissingError, match="api_secret"):
        run(
            kind,
            lambda client: client.numbers.list_owned(),
            **routes(server.url, api_key=KEY, signature_secret=SIGNER),
        )
    assert not server.seen


def test_a_method_that_is_none() -> None:
    method: Any = "rot13"
    with pytest.raises(ConfigurationError, match="md5hash"):
        Vonage(api_key=KEY, signature_secret=SIGNER, signature_method=method)
    with Vonage(api_key=KEY, signature_secret=SIGNER) as vonage:
        assert SIGNER not in repr(vonage)
