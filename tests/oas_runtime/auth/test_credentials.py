"""Where credentials travel, where they come from, and what is said when they are missing."""

from __future__ import annotations

import base64
import threading
import time
from pathlib import Path
from typing import Any

import jwt as pyjwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from oas_runtime.auth.jwt import JWTSigner
from tests.support.clients import ACCOUNT, SECRET, SEND, run, send
from tests.support.server import DONE, SMS, Server, answer, routes
from vonage_client import AsyncVonage, ConfigurationError, CredentialsMissingError, RequestOptions, Vonage

BASIC = "Basic " + base64.b64encode(f"abcd1234:{SECRET}".encode()).decode()
APPLICATION = "11111111-2222-3333-4444-555555555555"


def test_form_fields_take_the_credentials_and_nothing_else_does(kind: str) -> None:
    with Server() as server:
        run(kind, send, **routes(server.url, **ACCOUNT))
    assert server.only.form == [
        ("to", "447700900000"),
        ("from", "Acme"),
        ("text", "Hello"),
        ("api_key", "abcd1234"),
        ("api_secret", SECRET),
    ]
    assert server.only.target == "/sms/json"
    assert server.only.header("Authorization") is None
    assert server.only.header("Content-Type") == "application/x-www-form-urlencoded"


def test_no_url_holds_a_secret_by_default(kind: str) -> None:
    with Server(answer({"count": 0, "numbers": []})) as server:
        run(kind, lambda v: v.numbers.list_owned(), **routes(server.url, **ACCOUNT))
    assert server.only.target == "/account/numbers"
    assert server.only.header("Authorization") == BASIC


def test_query_takes_the_credentials_where_the_document_says_so(kind: str) -> None:
    with Server(answer({"count": 0, "numbers": []})) as server:
        options = routes(server.url, credentials_in="document", **ACCOUNT)
        run(kind, lambda v: v.numbers.list_owned(), **options)
    assert server.only.path == "/account/numbers"
    assert server.only.query == [("api_key", "abcd1234"), ("api_secret", SECRET)]
    assert server.only.header("Authorization") is None
    assert server.only.body == b""


@pytest.mark.parametrize(
    "use",
    [send, lambda v: v.numbers.list_owned(), lambda v: v.applications.list()],
    ids=["form", "query", "basic"],
)
def test_credentials_in_the_header_leave_url_and_body_clean(kind: str, use: Any) -> None:
    with Server(answer({**DONE, **SMS})) as server:
        run(kind, use, **routes(server.url, credentials_in="header", **ACCOUNT))
    assert server.only.header("Authorization") == BASIC
    assert "api_key" not in server.only.text and "abcd1234" not in server.only.target


def test_security_decides_for_the_others(kind: str, pem: str, rsa_key: rsa.RSAPrivateKey) -> None:
    application = {"application_id": APPLICATION, "private_key": pem}
    with Server(answer({**DONE, **SMS})) as server:
        run(kind, lambda v: v.applications.list(), **routes(server.url, **ACCOUNT, **application))
        run(kind, lambda v: v.voice.list_calls(), **routes(server.url, **ACCOUNT, **application))
    basic, bearer = (seen.header("Authorization") for seen in server.seen)
    assert basic == BASIC
    assert bearer is not None and bearer.startswith("Bearer ")
    token = bearer.removeprefix("Bearer ")
    assert pyjwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}
    claims = pyjwt.decode(token, rsa_key.public_key(), algorithms=["RS256"])
    assert claims.keys() == {"application_id", "iat", "exp", "jti"}
    assert claims["application_id"] == APPLICATION
    assert claims["exp"] - claims["iat"] == 900
    assert abs(claims["iat"] - time.time()) < 30


def test_nothing_sticks_from_one_call_to_the_next(pem: str) -> None:
    with Server(answer({**DONE, **SMS})) as server:
        options = routes(server.url, **ACCOUNT, application_id=APPLICATION, private_key=pem)
        with Vonage(**options) as vonage:
            vonage.voice.list_calls()
            vonage.applications.list(options=RequestOptions(extra_headers={"X-Once": "1"}))
            vonage.sms.send(**SEND)
            vonage.voice.list_calls()
    bearer, basic, form, again = server.seen
    assert form.header("Authorization") is None and form.header("X-Once") is None
    assert basic.header("X-Once") == "1" and basic.header("Content-Type") is None
    assert again.header("Content-Type") is None and again.header("X-Once") is None
    assert bearer.header("Authorization") == again.header("Authorization")


@pytest.mark.parametrize(
    ("given", "use", "missing", "environment"),
    [
        (
            {},
            send,
            ("api_key", "api_secret", "signature_secret"),
            ("VONAGE_API_KEY", "VONAGE_API_SECRET", "VONAGE_SIGNATURE_SECRET"),
        ),
        (
            {"api_key": "k", "api_secret": ""},
            send,
            ("api_secret", "signature_secret"),
            ("VONAGE_API_SECRET", "VONAGE_SIGNATURE_SECRET"),
        ),
        (
            {"signature_secret": "s"},
            send,
            ("api_key", "api_secret"),
            ("VONAGE_API_KEY", "VONAGE_API_SECRET"),
        ),
        (
            {"signature_secret": "s", "api_key": "abcd1234"},
            lambda v: v.numbers.list_owned(),
            ("api_secret",),
            ("VONAGE_API_SECRET",),
        ),
        (
            {},
            lambda v: v.messages.send(channel="sms", message_type="text", text="a", to="1", from_="2"),
            ("application_id", "private_key", "api_key", "api_secret"),
            ("VONAGE_APPLICATION_ID", "VONAGE_PRIVATE_KEY", "VONAGE_API_KEY", "VONAGE_API_SECRET"),
        ),
        (
            ACCOUNT,
            lambda v: v.voice.list_calls(),
            ("application_id", "private_key"),
            ("VONAGE_APPLICATION_ID", "VONAGE_PRIVATE_KEY"),
        ),
        (
            {"application_id": APPLICATION, "private_key": "x"},
            lambda v: v.applications.list(),
            ("api_key", "api_secret"),
            ("VONAGE_API_KEY", "VONAGE_API_SECRET"),
        ),
    ],
)
def test_what_is_missing_is_named_before_anything_is_sent(
    kind: str, given: dict[str, str], use: Any, missing: tuple[str, ...], environment: tuple[str, ...]
) -> None:
    with Server() as server, pytest.raises(CredentialsMissingError) as caught:
        run(kind, use, **routes(server.url, **given))
    assert server.seen == [] and server.connections == 0
    assert (caught.value.missing, caught.value.environment) == (missing, environment)
    for name in (*missing, *environment):
        assert name in str(caught.value)
    assert SECRET not in str(caught.value)


def test_the_environment_supplies_what_is_not_given(
    kind: str, pem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VONAGE_API_KEY", "fromenv1")
    monkeypatch.setenv("VONAGE_API_SECRET", "env-secret")
    monkeypatch.setenv("VONAGE_APPLICATION_ID", APPLICATION)
    monkeypatch.setenv("VONAGE_PRIVATE_KEY", pem.replace("\n", "\\n"))
    with Server(answer({**DONE, **SMS})) as server:
        run(kind, send, **routes(server.url))
        run(kind, send, **routes(server.url, api_key="given123"))
        run(kind, lambda v: v.voice.list_calls(), **routes(server.url))
    first, second, third = server.seen
    assert first.form[-2:] == [("api_key", "fromenv1"), ("api_secret", "env-secret")]
    assert second.form[-2:] == [("api_key", "given123"), ("api_secret", "env-secret")]
    assert (third.header("Authorization") or "").startswith("Bearer ey")


def test_other_credentials_for_a_copy(kind: str) -> None:
    with Server(answer(SMS)) as server:
        run(kind, lambda v: send(v.with_credentials(api_key="other123")), **routes(server.url, **ACCOUNT))
    assert server.only.form[-2:] == [("api_key", "other123"), ("api_secret", SECRET)]


def private_keys(key: rsa.RSAPrivateKey, folder: Path) -> dict[str, Any]:
    def written(form: serialization.PrivateFormat) -> bytes:
        return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())

    pkcs8, pkcs1 = (
        written(serialization.PrivateFormat.PKCS8),
        written(serialization.PrivateFormat.TraditionalOpenSSL),
    )
    assert b"BEGIN RSA PRIVATE KEY" in pkcs1
    file = folder / "private.key"
    file.write_bytes(pkcs8)
    return {
        "PKCS#8 text": pkcs8.decode(),
        "PKCS#8 bytes": pkcs8,
        "PKCS#1 text": pkcs1.decode(),
        "PKCS#1 bytes": pkcs1,
        "one line": pkcs8.decode().replace("\n", "\\n"),
        "CRLF": pkcs8.decode().replace("\n", "\r\n"),
        "Path": file,
        "path": str(file),
    }


def test_every_way_of_giving_a_key(rsa_key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    for name, given in private_keys(rsa_key, tmp_path).items():
        token = JWTSigner(given, {"a": 1})()
        assert pyjwt.decode(token, rsa_key.public_key(), algorithms=["RS256"])["a"] == 1, name


def test_a_bad_key_is_said_without_showing_it(
    kind: str, pem: str, rsa_key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    encrypted = rsa_key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"pw"),
    ).decode()
    elliptic = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    bare = "".join(pem.splitlines()[1:-1])
    for given, word in (
        (encrypted, "passphrase"),
        (elliptic, "not an RSA key"),
        (pem[:200] + "\n-----END PRIVATE KEY-----\n", "cannot be parsed"),
        (bare, "no file can be read"),
        (tmp_path / "absent.key", "absent.key"),
        (str(tmp_path), str(tmp_path)),
    ):
        with Server() as server, pytest.raises(ConfigurationError, match="private_key") as caught:
            run(
                kind,
                lambda v: v.voice.list_calls(),
                **routes(server.url, application_id=APPLICATION, private_key=given),
            )
        assert word in str(caught.value)
        assert bare[:40] not in str(caught.value) and server.connections == 0


def test_the_key_is_parsed_once_and_the_token_kept_until_it_nearly_expires(
    pem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1_700_000_000.0]
    monkeypatch.setattr(time, "time", lambda: now[0])
    loads: list[int] = []
    load = serialization.load_pem_private_key

    def counted(*args: Any, **kwargs: Any) -> Any:
        loads.append(1)
        return load(*args, **kwargs)

    monkeypatch.setattr(serialization, "load_pem_private_key", counted)
    signer = JWTSigner(pem, {})
    first = signer()
    now[0] += 839
    assert signer() == first
    now[0] += 1
    second = signer()
    assert second != first
    now[0] -= 1000
    third = signer()
    assert third not in (first, second), "a token from the future must not be used"
    ids = {pyjwt.decode(t, options={"verify_signature": False})["jti"] for t in (first, second, third)}
    assert len(ids) == 3 and len(loads) == 1


def test_many_threads_get_one_token(pem: str) -> None:
    signer = JWTSigner(pem, {})
    barrier = threading.Barrier(8)
    tokens: set[str] = set()

    def get() -> None:
        barrier.wait()
        tokens.add(signer())

    threads = [threading.Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tokens) == 1


def test_credentials_of_the_wrong_kind_are_refused() -> None:
    for client in (Vonage, AsyncVonage):
        with pytest.raises(ConfigurationError, match="api_secret must be text"):
            client(api_key="k", api_secret=12345)  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="colon"):
            client(api_key="a:b", api_secret="x")
        with pytest.raises(TypeError, match="api_token"):
            client(api_token="x")  # type: ignore[call-arg]
