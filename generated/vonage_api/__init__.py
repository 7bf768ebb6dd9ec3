"""Vonage Communications API, version 1.0.0.

Vonage provides cloud communications APIs for voice, SMS, messaging, video, and verification. The Vonage API
platform enables businesses to build communication features into applications including voice calls, SMS,
video conferencing, two-factor authentication, and number management.

Generated from the OpenAPI document ``openapi.json``: do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
else:

    def __getattr__(name: str) -> object:
        if name in ("AsyncClient", "Client"):
            from . import client

            return getattr(client, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
