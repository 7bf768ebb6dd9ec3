from __future__ import annotations

from oas_runtime.model.model import Model, field
from oas_runtime.rules import Object, Secret, String


class VideoSipAuth(Model):
    """Credentials for digest authentication.

    Schema: ``#/components/schemas/VideoSip/properties/auth``
    """

    username: str
    """User name."""
    password: str = field(repr=False)
    """Password."""

    RULE = Object(
        "#/components/schemas/VideoSip/properties/auth",
        properties={"username": String(), "password": Secret(String())},
        required=("username", "password"),
    )
