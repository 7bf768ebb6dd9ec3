"""Tokens for client SDKs and for Video, read by PyJWT with the public key of the application."""

from __future__ import annotations

import base64
import copy
import json
import logging
import pickle
import time
import traceback
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from vonage_client import (
    AsyncVonage,
    CredentialsMissingError,
    RequestInvalidError,
    TokenInvalidError,
    Vonage,
    VonageError,
)
from vonage_client.tokens import APP_USER_PATHS

APPLICATION = "11111111-2222-3333-4444-555555555555"
OWN = {"application_id", "iat", "exp", "jti"}


@pytest.fixture(params=[Vonage, AsyncVonage], ids=["sync", "async"])
def vonage(request: pytest.FixtureRequest, pem: str) -> Iterator[Any]:
    return request.param(application_id=APPLICATION, private_key=pem)


def claims_of(token: str, key: RSAPrivateKey) -> dict[str, Any]:
    assert jwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}
    claims: dict[str, Any] = jwt.decode(token, key.public_key(), algorithms=["RS256"])
    assert claims["application_id"] == APPLICATION
    assert abs(claims["iat"] - time.time()) < 60
    return claims


def signed(key: RSAPrivateKey, **changes: Any) -> str:
    now = int(time.time())
    claims = {"application_id": APPLICATION, "iat": now, "exp": now + 60, "jti": "1", **changes}
    present = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(present, key, algorithm="RS256")


def test_a_token_of_the_application_itself(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    claims = claims_of(vonage.tokens.application(), rsa_key)
    assert claims.keys() == OWN
    assert claims["exp"] - claims["iat"] == 900


def test_a_token_of_a_user(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    paths = ["/*/users/**", "/v0.3/conversations/CON-1/*"]
    token = vonage.tokens.application(
        sub="Ada", acl=paths, ttl=timedelta(hours=24), claims={"nbf": 1, "plan": {"seats": 2}}
    )
    claims = claims_of(token, rsa_key)
    assert claims.keys() == {*OWN, "sub", "acl", "nbf", "plan"}
    assert (claims["sub"], claims["plan"]) == ("Ada", {"seats": 2})
    assert claims["acl"] == {"paths": {path: {} for path in paths}}
    assert claims["exp"] - claims["iat"] == 86_400
    assert vonage.tokens.check(token) == claims


def test_paths_may_be_limited_further(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    acl = {"/*/users/**": {"methods": ["GET"], "filters": {"name": "Ada"}}, "/*/legs/**": {}}
    assert claims_of(vonage.tokens.application(acl=acl), rsa_key)["acl"] == {"paths": acl}


def test_the_paths_of_an_app_are_ready_to_use(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    claims = claims_of(vonage.tokens.application(sub="Ada", acl=APP_USER_PATHS), rsa_key)
    assert {"/*/users/**", "/*/legs/**"} < claims["acl"]["paths"].keys()


def test_no_two_tokens_are_the_same(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    tokens = [vonage.tokens.application(), vonage.tokens.application(), vonage.video.tokens.client("1_a")]
    assert len({claims_of(token, rsa_key)["jti"] for token in tokens}) == 3


@pytest.mark.parametrize(
    ("arguments", "location", "rule"),
    [
        ({"ttl": 86_401}, "ttl", "maximum"),
        ({"ttl": timedelta(hours=24, seconds=1)}, "ttl", "maximum"),
        ({"ttl": 29}, "ttl", "minimum"),
        ({"ttl": -1}, "ttl", "minimum"),
        ({"ttl": float("nan")}, "ttl", "maximum"),
        ({"ttl": True}, "ttl", "type"),
        ({"ttl": "900"}, "ttl", "type"),
        ({"sub": ""}, "sub", "minLength"),
        ({"sub": 1}, "sub", "type"),
        ({"acl": []}, "acl", "minItems"),
        ({"acl": "/*/users/**"}, "acl", "type"),
        ({"acl": 1}, "acl", "type"),
        ({"acl": ["/*/users/**", "users/**"]}, "acl[1]", "pattern"),
        ({"acl": ["/"]}, "acl[0]", "pattern"),
        ({"acl": ["/*/users/"]}, "acl[0]", "pattern"),
        ({"acl": ["/*//users"]}, "acl[0]", "pattern"),
        ({"acl": ["/*/users/***"]}, "acl[0]", "pattern"),
        ({"acl": ["/*/us*rs"]}, "acl[0]", "pattern"),
        ({"acl": ["/*/users?x=1"]}, "acl[0]", "pattern"),
        ({"acl": ["/*/users \n"]}, "acl[0]", "pattern"),
        ({"acl": ["/../users"]}, "acl[0]", "pattern"),
        ({"acl": [{}]}, "acl[0]", "type"),
        ({"acl": {"/*/users/**": None}}, "acl['/*/users/**']", "type"),
        ({"acl": {"users": {}}}, "acl['users']", "pattern"),
        ({"claims": {"exp": 1}}, "claims['exp']", "not"),
        ({"claims": {"application_id": "x"}}, "claims['application_id']", "not"),
        ({"claims": [1]}, "claims", "type"),
        ({"claims": {"x": object()}}, "claims['x']", "type"),
        ({"claims": {"x": float("nan")}}, "claims['x']", "type"),
        ({"claims": {1: "x"}}, "claims[1]", "type"),
        ({"acl": {"/**": {"methods": {"GET"}}}}, "acl['/**']", "type"),
    ],
)
def test_what_no_token_can_be_made_of(vonage: Any, arguments: Any, location: str, rule: str) -> None:
    with pytest.raises(RequestInvalidError, match=r"tokens\.application: .* No token was made") as caught:
        vonage.tokens.application(**arguments)
    error = caught.value
    assert (error.argument, error.location, error.rule) == (location.partition("[")[0], location, rule)
    assert error.advice == "Correct the argument."


def test_a_token_for_a_session(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    token = vonage.video.tokens.client(
        "1_MX40",
        role="moderator",
        connection_data="seat=14",
        initial_layout_class_list=["focus", "full"],
        ttl=30 * 86_400,
    )
    claims = claims_of(token, rsa_key)
    assert claims["exp"] - claims["iat"] == 30 * 86_400
    assert {name: value for name, value in claims.items() if name not in OWN} == {
        "scope": "session.connect",
        "sub": "video",
        "acl": {"paths": {"/session/**": {}}},
        "session_id": "1_MX40",
        "role": "moderator",
        "connection_data": "seat=14",
        "initial_layout_class_list": "focus full",
    }
    assert vonage.video.tokens.check(token) == vonage.video.tokens.check(token, session_id="1_MX40") == claims


def test_what_is_not_given_is_not_in_the_token(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    claims = claims_of(vonage.video.tokens.client("1_MX40"), rsa_key)
    assert claims.keys() == {*OWN, "scope", "sub", "acl", "session_id", "role"}
    assert (claims["role"], claims["exp"] - claims["iat"]) == ("publisher", 900)


@pytest.mark.parametrize("role", ["publisher", "subscriber", "moderator", "publisheronly"])
def test_roles(vonage: Any, rsa_key: RSAPrivateKey, role: str) -> None:
    assert claims_of(vonage.video.tokens.client("1_MX40", role=role), rsa_key)["role"] == role


@pytest.mark.parametrize(
    ("arguments", "location", "rule"),
    [
        ({"ttl": 30 * 86_400 + 1}, "ttl", "maximum"),
        ({"ttl": 1}, "ttl", "minimum"),
        ({"session_id": ""}, "session_id", "minLength"),
        ({"session_id": None}, "session_id", "type"),
        ({"role": "admin"}, "role", "enum"),
        ({"role": ["publisher"]}, "role", "enum"),
        ({"connection_data": "x" * 1001}, "connection_data", "maxLength"),
        ({"connection_data": {}}, "connection_data", "type"),
        ({"initial_layout_class_list": "focus"}, "initial_layout_class_list", "type"),
        ({"initial_layout_class_list": ["focus", "a b"]}, "initial_layout_class_list[1]", "pattern"),
        ({"initial_layout_class_list": [""]}, "initial_layout_class_list[0]", "minLength"),
    ],
)
def test_what_no_session_takes(vonage: Any, arguments: Any, location: str, rule: str) -> None:
    with pytest.raises(RequestInvalidError, match=r"video\.tokens\.client: ") as caught:
        vonage.video.tokens.client(**{"session_id": "1_MX40", **arguments})
    assert (caught.value.location, caught.value.rule) == (location, rule)


def test_the_longest_connection_data(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    token = vonage.video.tokens.client("1_MX40", connection_data="x" * 1000)
    assert len(claims_of(token, rsa_key)["connection_data"]) == 1000


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"iat": 1_000, "exp": 2_000}, "expired"),
        ({"iat": 32_503_680_000, "exp": 32_503_690_000}, "not yet valid"),
        ({"application_id": "another"}, "claim application_id"),
        ({"application_id": None}, "claim application_id"),
        ({"exp": None}, "claim exp"),
        ({"iat": None}, "claim iat"),
    ],
)
def test_a_token_that_is_not_valid(
    vonage: Any, rsa_key: RSAPrivateKey, changes: dict[str, Any], reason: str
) -> None:
    for check in (vonage.tokens.check, vonage.video.tokens.check):
        with pytest.raises(TokenInvalidError) as caught:
            check(signed(rsa_key, session_id="1_MX40", scope="session.connect", **changes))
        assert caught.value.reason == reason
        assert caught.value.__context__ is None


def test_tokens_that_others_made(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    other = generate_private_key(public_exponent=65537, key_size=2048)
    public = rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    claims = {"application_id": APPLICATION, "iat": 1, "exp": 32_503_680_000}
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in (
        {"alg": "none", "typ": "JWT"}, claims
    )]  # fmt: skip
    damaged = {
        signed(other): "signature",
        ".".join([*parts, ""]): "malformed",
        jwt.encode(claims, public[:40].ljust(64, b"x"), algorithm="HS256"): "malformed",
        signed(rsa_key)[:-4] + "AAAA": "signature",
        "": "malformed",
        "a.b.c": "malformed",
    }
    for token, reason in damaged.items():
        with pytest.raises(TokenInvalidError) as caught:
            vonage.tokens.check(token)
        assert caught.value.reason == reason


def test_the_clock_of_another_machine(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    late = signed(rsa_key, iat=int(time.time()) - 900, exp=int(time.time()) - 30)
    assert vonage.tokens.check(late, leeway=600)["jti"] == "1"
    with pytest.raises(TokenInvalidError, match="expired"):
        vonage.tokens.check(late)


def test_a_token_for_something_else_opens_no_session(vonage: Any) -> None:
    with pytest.raises(TokenInvalidError, match="claim scope"):
        vonage.video.tokens.check(vonage.tokens.application())
    with pytest.raises(TokenInvalidError, match="claim session_id"):
        vonage.video.tokens.check(vonage.video.tokens.client("1_MX40"), session_id="1_MX41")


def test_a_token_is_text_that_no_repr_shows(vonage: Any, caplog: pytest.LogCaptureFixture) -> None:
    token = vonage.tokens.application()
    assert isinstance(token, str) and json.loads(json.dumps({"token": token})) == {"token": str(token)}
    for whole in (token, [token], {"token": token}, copy.copy(token), pickle.loads(pickle.dumps(token))):
        assert token[20:60] not in repr(whole)
    logging.getLogger("vonage_client").warning("made %r", token)
    assert token[20:60] not in caplog.text
    assert token[20:60] not in repr(vonage) + repr(vonage.tokens) + repr(vonage.video.tokens)
    with pytest.raises(TokenInvalidError) as caught:
        vonage.tokens.check(token + "x")
    assert token[20:60] not in "".join(traceback.format_exception(caught.value))
    assert pickle.loads(pickle.dumps(caught.value)).reason == caught.value.reason


@pytest.mark.parametrize("client", [Vonage, AsyncVonage])
@pytest.mark.parametrize("given", [{}, {"application_id": APPLICATION}, {"api_key": "k", "api_secret": "s"}])
def test_credentials_that_are_missing_are_named(client: Any, given: dict[str, str]) -> None:
    vonage = client(**given)
    for make in (vonage.tokens.application, lambda: vonage.video.tokens.client("1_MX40")):
        with pytest.raises(CredentialsMissingError, match="VONAGE_PRIVATE_KEY") as caught:
            make()
        assert "private_key" in caught.value.missing


def test_copies_sign_with_their_own_credentials(vonage: Any, rsa_key: RSAPrivateKey) -> None:
    assert vonage.tokens.application()
    other = vonage.with_credentials(application_id="another")
    token = other.tokens.application()
    assert jwt.decode(token, rsa_key.public_key(), algorithms=["RS256"])["application_id"] == "another"
    with pytest.raises(VonageError, match="application_id"):
        vonage.tokens.check(token)
