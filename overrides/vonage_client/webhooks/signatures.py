"""Signatures of webhooks: tokens in the header, and signatures in the fields of an SMS; checked and created."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import urlencode

from oas_runtime.common.secrets import Secret
from oas_runtime.errors import (
    ConfigurationError,
    WebhookPayloadError,
    WebhookSignatureError,
    WebhookStaleError,
    WebhookUnreadableError,
    WebhookUnsignedError,
)
from vonage_api.webhooks import Webhook

from ..signatures import SignatureMethod, signature
from .request import RequestParts

_ISSUER = "Vonage"
_EMPTY = hashlib.sha256(b"").hexdigest()
_LONGEST_TOKEN = 8192


class Verified(NamedTuple):
    """A valid signature: its identifier, which no other request has, and when it was made (Unix seconds)."""

    id: str | None
    signed_at: float


class SignaturePolicy(NamedTuple):
    """The requirements of a valid signature."""

    secrets: Sequence[Secret]
    method: SignatureMethod
    api_key: str | None
    application_id: str | None
    max_age: float


def verify_token(authorization: Sequence[str], body: bytes, policy: SignaturePolicy, now: float) -> Verified:
    """Check the signed token of a request: signature, claims, age, and that it covers this body."""
    claims = _claims(_bearer(authorization), policy.secrets)
    if claims.get("iss") != _ISSUER:
        raise WebhookSignatureError("The token of the webhook was not issued by Vonage.")
    signed_at = _time(claims.get("iat"))
    _check_age(signed_at, policy.max_age, now)
    if policy.api_key is not None and claims.get("api_key") != policy.api_key:
        raise WebhookSignatureError("The token of the webhook belongs to another account than api_key.")
    application = claims.get("application_id", policy.application_id)
    if policy.application_id is not None and application != policy.application_id:
        raise WebhookSignatureError(
            "The token of the webhook belongs to another application than application_id."
        )
    _check_payload(claims, body)
    jti = claims.get("jti")
    return Verified(jti if isinstance(jti, str) and jti else None, signed_at)


def _bearer(authorization: Sequence[str]) -> str:
    if not authorization:
        raise WebhookUnsignedError("The webhook has no Authorization header, so its sender is not known.")
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
    claimed = claims.get("payload_hash")
    if not body and claimed is None:
        return
    actual = hashlib.sha256(body).hexdigest() if body else _EMPTY
    same = isinstance(claimed, str) and hmac.compare_digest(
        claimed.lower().encode("utf-8", "surrogatepass"), actual.encode()
    )
    if not same:
        raise WebhookPayloadError("The body of the webhook differs from the signed body.")


def verify_fields(fields: Mapping[str, Any], policy: SignaturePolicy, now: float) -> Verified:
    """Check the signature among the fields of an SMS, and its age."""
    received = fields.get("sig")
    if received is None or received == "":
        raise WebhookUnsignedError("The webhook has no field sig, so its sender is not known.")
    if not isinstance(received, str):
        raise WebhookSignatureError("The field sig of the webhook is not text.")
    plain = {name: _plain(value) for name, value in fields.items()}
    claimed = received.lower().encode("utf-8", "surrogatepass")
    right = False
    for secret in policy.secrets:
        actual = signature(plain, secret.reveal(), policy.method)
        right |= hmac.compare_digest(claimed, actual.encode())
    if not right:
        raise WebhookSignatureError(
            f"The fields of the webhook are not signed with the signature secret ({policy.method})."
        )
    if policy.api_key is not None and plain.get("api-key", policy.api_key) != policy.api_key:
        raise WebhookSignatureError("The webhook belongs to another account than api_key.")
    signed_at = _time(plain.get("timestamp"))
    _check_age(signed_at, policy.max_age, now)
    return Verified(received.lower(), signed_at)


def _plain(value: Any) -> str:
    """A field as the text that is signed."""
    if isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        raise WebhookUnreadableError("A field of the webhook is not a plain value, so it cannot be signed.")
    return json.dumps(value)


def _time(value: Any) -> float:
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16
    number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15
    if not (digits or number):
        raise WebhookStaleError("The webhook has no signature time.")
    return float(value)


def _check_age(signed_at: float, max_age: float, now: float) -> None:
    if abs(now - signed_at) > max_age:
        when = "ago" if signed_at < now else "in the future"
        raise WebhookStaleError(
            f"The webhook was signed {abs(now - signed_at):.0f} s {when}; {max_age:g} s are allowed (max_age)."
        )


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request as the API sends it: ``client.post(url + "?" + query, content=body, headers=headers)``."""

    method: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def parts(self) -> RequestParts:
        """The arguments of ``Webhooks.receive``: ``webhooks.receive(kind, **request.parts)``."""
        return {"body": self.body, "headers": self.headers, "query": self.query}


def sign(
    kind: Webhook[Any],
    fields: Mapping[str, Any],
    *,
    signature_secret: str,
    signature_method: SignatureMethod = "md5hash",
    api_key: str = "abcd1234",
    application_id: str = "00000000-0000-4000-8000-000000000000",
    method: str | None = None,
    transport: Literal["json", "form", "query"] | None = None,
    signed_at: float | None = None,
) -> SignedRequest:
    """A signed request of a kind of webhook, for the tests of your own application.

    Args:
        kind: The kind of webhook.
        fields: The fields of the event, by their names in JSON.
        signature_secret: The secret to sign with.
        signature_method: How SMS are signed.
        api_key: The account in the token.
        application_id: The application in the token.
        method: ``"GET"`` or ``"POST"``; by default POST where the kind is sent so.
        transport: How the event is carried: ``"json"``, ``"form"`` or ``"query"``; by default the first one
            that the document has for the method.
        signed_at: When it was signed, in Unix seconds; by default now.

    Raises:
        ConfigurationError: The kind is not sent by this method, or not carried so.
    """
    method, transport = _way(kind, method, transport)
    now = int(time.time() if signed_at is None else signed_at)
    event = dict(fields)
    if kind.signature == "fields":
        event |= {"timestamp": str(now), "nonce": uuid.uuid4().hex}
        plain = {name: _plain(value) for name, value in event.items()}
        event["sig"] = signature(plain, signature_secret, signature_method)
    headers: dict[str, str] = {}
    query, body = "", b""
    if transport == "json":
        headers["content-type"] = "application/json"
        body = json.dumps(event).encode()
    else:
        form = urlencode({name: v if isinstance(v, str) else json.dumps(v) for name, v in event.items()})
        if transport == "query":
            query = form
        else:
            headers["content-type"] = "application/x-www-form-urlencoded"
            body = form.encode()
    if kind.signature == "jwt":
        import jwt

        claims: dict[str, Any] = {"iss": _ISSUER, "iat": now, "jti": str(uuid.uuid4()), "api_key": api_key}
        claims["application_id"] = application_id
        if body:
            claims["payload_hash"] = hashlib.sha256(body).hexdigest()
        headers["authorization"] = f"Bearer {jwt.encode(claims, signature_secret, algorithm='HS256')}"
    return SignedRequest(method, query, headers, body)


def _way(
    kind: Webhook[Any], method: str | None, transport: Literal["json", "form", "query"] | None
) -> tuple[str, Literal["json", "form", "query"]]:
    ways: list[tuple[str, Literal["json", "form", "query"]]] = [
        (name, carried)
        for name in sorted(kind.transports, reverse=True)
        for carried in kind.transports[name]
        if method in (None, name) and transport in (None, carried)
    ]
    if not ways:
        known = ", ".join(f"{name} ({' or '.join(carried)})" for name, carried in kind.transports.items())
        raise ConfigurationError(f"The webhook {kind.name} is sent by {known or 'no method'} only.")
    return ways[0]
