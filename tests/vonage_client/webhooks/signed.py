"""Webhooks as the API signs them."""

from __future__ import annotations

import hashlib
import time
import uuid
from typing import Any

import jwt

SECRET = "a signature secret of more than 32 bytes"


def token(body: bytes = b"", secret: str = SECRET, algorithm: str = "HS256", **changes: Any) -> str:
    """The bearer token of a webhook with this body; ``changes`` of None leave a claim out."""
    claims: dict[str, Any] = {
        "iat": int(time.time()),
        "jti": str(uuid.uuid4()),
        "iss": "Vonage",
        "payload_hash": hashlib.sha256(body).hexdigest(),
        "api_key": "abcd1234",
        "application_id": "78d335fa-323d-0114-9c3d-d6f0d48968cf",
        **changes,
    }
    present = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(present, secret, algorithm=algorithm)


def headers(body: bytes = b"", **changes: Any) -> dict[str, str]:
    return {"authorization": f"Bearer {token(body, **changes)}", "content-type": "application/json"}
