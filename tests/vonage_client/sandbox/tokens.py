"""Tokens of the application of an emulator."""

from __future__ import annotations

import time
import uuid

import jwt

from vonage_client.sandbox import Sandbox


def token_of(sandbox: Sandbox) -> str:
    """A token that the emulator accepts."""
    credentials = sandbox.credentials
    claims = {
        "application_id": credentials["application_id"],
        "iat": int(time.time()),
        "jti": str(uuid.uuid4()),
    }
    return jwt.encode(claims, credentials["private_key"], algorithm="RS256")
