"""Encodes a webhook as a request with the declared method, transport and signature."""

from __future__ import annotations

import hashlib
import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import jwt

from oas_runtime.common.media_types import FORM
from vonage_client.signatures import SignatureMethod, signature


@dataclass(frozen=True, slots=True)
class Signer:
    """The signer of webhooks: the signature secret and method of the account, and the application."""

    api_key: str
    secret: str
    method: SignatureMethod
    application: str | None = None


@dataclass(frozen=True, slots=True)
class Encoded:
    """An encoded request, ready to send."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes


def encode(
    url: str, method: str, transport: str, fields: Mapping[str, Any], signed: str, signer: Signer | None
) -> Encoded:
    """Encode a webhook as a request.

    Args:
        url: Where it is sent.
        method: ``GET`` or ``POST``.
        transport: Where the fields stand: ``query``, ``form`` or ``json``.
        fields: The event.
        signed: ``jwt``, ``fields`` or ``none``.
        signer: Who signs; None where signing is off.
    """
    # Receivers compare the time of a signature with the real clock, so the virtual time is not used.
    now = int(time.time())
    if signed == "fields" and signer is not None:
        plain = {
            name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()
        }
        plain |= {"timestamp": str(now), "nonce": str(uuid.uuid4())}
        fields = {**plain, "sig": signature(plain, signer.secret, signer.method)}
    headers = {"accept": "*/*", "user-agent": "Vonage/MessagingHUB/v1.0"}
    body = b""
    if transport == "json":
        headers["content-type"] = "application/json"
        body = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    else:
        encoded = urlencode({name: _text(value) for name, value in fields.items() if value is not None})
        if transport == "form":
            headers["content-type"] = f"{FORM}; charset=UTF-8"
            body = encoded.encode()
        else:
            parts = urlsplit(url)
            url = urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, encoded)))))
    if signed == "jwt" and signer is not None:
        claims: dict[str, Any] = {
            "iat": now,
            "jti": str(uuid.uuid4()),
            "iss": "Vonage",
            "api_key": signer.api_key,
        }
        if body:
            claims["payload_hash"] = hashlib.sha256(body).hexdigest()
        if signer.application:
            claims["application_id"] = signer.application
        headers["authorization"] = f"Bearer {jwt.encode(claims, signer.secret, algorithm='HS256')}"
    return Encoded(method, url, headers, body)


def _text(value: Any) -> str:
    """Encode a value for a query or form: objects and lists as JSON text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
