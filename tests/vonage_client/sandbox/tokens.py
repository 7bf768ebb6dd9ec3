"""Tokens of the application of an emulator."""

from __future__ import annotations

import time
import uuid
from functools import cache

import jwt

from vonage_client.sandbox import Sandbox


def token_of(sandbox: Sandbox) -> str:
    """A token that the emulator accepts, made anew every few minutes: signing is slow."""
    credentials = sandbox.credentials
    return _token(credentials["application_id"], credentials["private_key"], int(time.time()) // 300)


@cache
def _token(application: str, key: str, period: int) -> str:
    claims = {
        "application_id": application,
        "iat": period * 300,
        "exp": period * 300 + 900,
        "jti": str(uuid.uuid4()),
    }
    return jwt.encode(claims, key, algorithm="RS256")
