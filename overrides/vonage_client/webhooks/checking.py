"""Whether a webhook is what it claims to be: signed tokens, and signatures among the fields of an SMS."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from oas_runtime.common.secrets import Secret
from oas_runtime.errors import (
    WebhookPayloadError,
    WebhookSignatureError,
    WebhookStaleError,
    WebhookUnreadableError,
    WebhookUnsignedError,
)

from ..signatures import SignatureMethod, signature

_ISSUER = "Vonage"
_EMPTY = hashlib.sha256(b"").hexdigest()
_LONGEST_TOKEN = 8192


class Checked(NamedTuple):
    """What a right signature tells: a name of the request, unique for each, and when it was signed."""

    id: str | None
    signed_at: float


class Expected(NamedTuple):
    """What a webhook is held against."""

    secrets: Sequence[Secret]
    method: SignatureMethod
    api_key: str | None
    application_id: str | None
    max_age: float


def check_token(authorization: Sequence[str], body: bytes, expected: Expected, now: float) -> Checked:
    """Check the signed token of a request: signature, claims, age, and that it is of this body."""
    claims = _claims(_bearer(authorization), expected.secrets)
    if claims.get("iss") != _ISSUER:
        raise WebhookSignatureError("The token of the webhook was not issued by Vonage.")
    signed_at = _time(claims.get("iat"))
    _check_age(signed_at, expected.max_age, now)
    if expected.api_key is not None and claims.get("api_key") != expected.api_key:
        raise WebhookSignatureError("The token of the webhook is of another account than api_key.")
    application = claims.get("application_id", expected.application_id)
    if expected.application_id is not None and application != expected.application_id:
        raise WebhookSignatureError("The token of the webhook is of another application than application_id.")
    _check_payload(claims, body)
    jti = claims.get("jti")
    return Checked(jti if isinstance(jti, str) and jti else None, signed_at)


def _bearer(authorization: Sequence[str]) -> str:
    if not authorization:
        raise WebhookUnsignedError("The webhook has no Authorization header, so nothing shows who sent it.")
    scheme, _, token = authorization[0].strip().partition(" ")
    token = token.strip()
    if len(authorization) > 1 or scheme.lower() != "bearer" or not token or len(token) > _LONGEST_TOKEN:
        raise WebhookSignatureError("The Authorization header of the webhook is not one Bearer token.")
    return token


def _claims(token: str, secrets: Sequence[Secret]) -> dict[str, Any]:
    from jwt.algorithms import HMACAlgorithm
    from jwt.api_jws import PyJWS

    algorithm = HMACAlgorithm(HMACAlgorithm.SHA256)
    claims: Any = None
    right = False
    try:
        # Parsed once; no algorithm is taken from the token: HS256 it is, whatever its header may say.
        parts = PyJWS().decode_complete(token, options={"verify_signature": False})
        signed = token.encode("ascii").rpartition(b".")[0]
        pinned = parts["header"].get("alg") == "HS256" and "crit" not in parts["header"]
        for secret in secrets if pinned else ():
            right |= algorithm.verify(signed, algorithm.prepare_key(secret.reveal()), parts["signature"])
        if right:
            claims = json.loads(parts["payload"])
    except Exception:  # noqa: BLE001 - a hostile token may fail anywhere, and its error may quote it
        claims = None
    if not isinstance(claims, dict):
        raise WebhookSignatureError(
            "The token of the webhook is not signed with the signature secret (HS256)."
        )
    return cast("dict[str, Any]", claims)


def _check_payload(claims: Mapping[str, Any], body: bytes) -> None:
    given = claims.get("payload_hash")
    if not body and given is None:
        return
    actual = hashlib.sha256(body).hexdigest() if body else _EMPTY
    same = isinstance(given, str) and hmac.compare_digest(
        given.lower().encode("utf-8", "surrogatepass"), actual.encode()
    )
    if not same:
        raise WebhookPayloadError("The body of the webhook is not the one that was signed.")


def check_fields(fields: Mapping[str, Any], expected: Expected, now: float) -> Checked:
    """Check the signature among the fields of an SMS, and its age."""
    given = fields.get("sig")
    if given is None or given == "":
        raise WebhookUnsignedError("The webhook has no field sig, so nothing shows who sent it.")
    if not isinstance(given, str):
        raise WebhookSignatureError("The field sig of the webhook is no text.")
    plain = {name: _plain(value) for name, value in fields.items()}
    claimed = given.lower().encode("utf-8", "surrogatepass")
    right = False
    for secret in expected.secrets:
        actual = signature(plain, secret.reveal(), expected.method)
        right |= hmac.compare_digest(claimed, actual.encode())
    if not right:
        raise WebhookSignatureError(
            f"The fields of the webhook are not signed with the signature secret ({expected.method})."
        )
    if expected.api_key is not None and plain.get("api-key", expected.api_key) != expected.api_key:
        raise WebhookSignatureError("The webhook is of another account than api_key.")
    signed_at = _time(plain.get("timestamp"))
    _check_age(signed_at, expected.max_age, now)
    return Checked(given.lower(), signed_at)


def _plain(value: Any) -> str:
    """A field as the text that is signed."""
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        raise WebhookUnreadableError("A field of the webhook is no plain value, so it cannot be signed.")
    return json.dumps(value)


def _time(value: Any) -> float:
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16
    number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15
    if not (digits or number):
        raise WebhookStaleError("The webhook does not say when it was signed.")
    return float(value)


def _check_age(signed_at: float, max_age: float, now: float) -> None:
    if abs(now - signed_at) > max_age:
        when = "ago" if signed_at < now else "in the future"
        raise WebhookStaleError(
            f"The webhook was signed {abs(now - signed_at):.0f} s {when}; {max_age:g} s are allowed (max_age)."
        )
