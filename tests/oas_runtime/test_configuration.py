"""Mistakes in the set-up of a client are named before anything is sent."""

from __future__ import annotations

import base64
import logging
import re
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from oas_runtime.errors import UnknownOptionError
from tests.support.clients import ACCOUNT, OWN_KINDS, run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_client import AuthenticationError, ConfigurationError, Timeout, Vonage


@pytest.mark.parametrize("content", [None, b"no certificate"])
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_certificates_that_are_not_there(
    kind: str, content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cert.pem"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE") as caught:
        run(kind, send, **routes("https://127.0.0.1:1", **ACCOUNT))
    assert str(file) in str(caught.value) and caught.value.attempts == 0
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "nowhere") if content is None else str(tmp_path))
    with pytest.raises(ConfigurationError, match="SSL_CERT_DIR"):
        run(kind, send, **routes("https://127.0.0.1:1", **ACCOUNT))


@pytest.mark.parametrize(
    "value", [" Secret123", "Secret123\n", '"Secret123"', "'Secret123'", "Sec\nret", "\ufeffSecret"]
)
def test_what_surrounds_a_copied_credential(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="api_secret") as caught:
        Vonage(api_key="abcd1234", api_secret=value)
    assert "Sec" not in str(caught.value)
    monkeypatch.setenv("VONAGE_API_SECRET", value)
    with pytest.raises(ConfigurationError, match="VONAGE_API_SECRET"):
        Vonage(api_key="abcd1234")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"base_url": "http://127.0.0.1:4010"}, "server='http://127.0.0.1:4010'"),
        ({"timeot": 3}, "Did you mean 'timeout'"),
        ({"api_ky": "x"}, "Did you mean 'api_key'"),
        ({"timeout": 1e12}, "at most"),
        ({"timeout": 10**400}, "at most"),
        ({"server": "http://example.com"}, "plain http"),
    ],
)
def test_options_that_cannot_work(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(message)) as caught:
        Vonage(**{**ACCOUNT, **options})
    assert (
        isinstance(caught.value, TypeError)
        == ("Did you mean" in message)
        == isinstance(caught.value, UnknownOptionError)
    )
    with pytest.raises(ConfigurationError):
        Timeout(read=1e9)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_one_switch_for_another_server(
    kind: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, pem: str
) -> None:
    caplog.set_level(logging.INFO)
    options = {**ACCOUNT, "application_id": "app", "private_key": pem, "max_retries": 0}

    def both(client: Any) -> Any:
        if kind == "sync":
            return client.sms.send(to="447700900000", from_="A", text="x"), client.voice.list_calls()

        async def calls() -> None:
            await client.sms.send(to="447700900000", from_="A", text="x")
            await client.voice.list_calls()

        return calls()

    sms = {"message-count": "1", "messages": [{"to": "4", "message-id": "1", "status": "0"}]}
    for by_variable in (False, True):
        with Server(answer(sms), answer({"count": 0})) as server, Server() as other:
            if by_variable:
                monkeypatch.setenv("VONAGE_SERVER", server.url)
                run(kind, both, **options)
            else:
                run(kind, both, server=server.url, **options)
            assert [seen.path for seen in server.seen] == ["/sms/json", "/v1/calls"]
            assert server.url in caplog.text
            run(kind, send, servers={"https://rest.nexmo.com": other.url}, server=server.url, **ACCOUNT)
            assert len(other.seen) == 1


def test_private_keys_in_every_recoverable_form(rsa_key: rsa.RSAPrivateKey, pem: str, tmp_path: Path) -> None:
    def claims(value: Any) -> None:
        with Server(answer({"count": 0})) as server:
            with Vonage(application_id="app", private_key=value, server=server.url) as vonage:
                vonage.voice.list_calls()
            assert (server.only.header("Authorization") or "").startswith("Bearer ")

    escaped, files = pem.replace("\n", "\\n"), tmp_path / "private.key"
    for text in (
        pem,
        escaped,
        pem.replace("\n", "\\r\\n"),
        pem.strip().replace("\n", " "),
        "\ufeff" + pem,
        f"friendlyName: \u041a\u043b\u044e\u0447\n{pem}",
        f'"{escaped}"',
        base64.b64encode(pem.encode()).decode(),
    ):
        claims(text)
        files.write_text(text, "utf-8")
        claims(files)
        claims(text.encode())
    for encoding in ("utf-16", "utf-16-le", "utf-8-sig"):
        files.write_bytes(pem.encode(encoding))
        claims(str(files))
        claims(pem.encode(encoding))
    public = rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    locked = rsa_key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"pass"),
    )
    for key, reason in ((public, "public key"), (locked, "encrypted"), (tmp_path / "none", "no file")):
        with pytest.raises(ConfigurationError, match=reason):
            claims(key)


@pytest.mark.parametrize(("offset", "message"), [(-600, "ahead of"), (600, "behind"), (0, None)])
def test_a_token_refused_because_the_clock_is_wrong(offset: int, message: str | None, pem: str) -> None:
    date = formatdate(time.time() + offset, usegmt=True)
    reply = answer({"title": "Unauthorized"}, status=401, headers={"Date": date})
    with (
        Server(reply) as server,
        Vonage(application_id="app", private_key=pem, server=server.url) as vonage,
        pytest.raises(AuthenticationError) as caught,
    ):
        vonage.voice.list_calls()
    text = f"{caught.value} {caught.value.advice}"
    assert ("clock" in text) == (message is not None)
    assert message is None or message in text


@pytest.mark.parametrize("options", [{}, {"timeout": 3}, 3, "fast"])
def test_options_of_a_call_that_are_none(kind: str, options: Any) -> None:
    with Server(answer(SMS)) as server:
        with pytest.raises(ConfigurationError, match=r"RequestOptions\(timeout=5\)") as caught:
            run(kind, lambda v: send(v, options=options), **routes(server.url, **ACCOUNT))
        assert caught.value.sent == "no" and not server.seen
