from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class CallAppEndpoint(Model):
    """A user of a client application.

    Schema: ``#/components/schemas/CallAppEndpoint``
    """

    type: Literal["app"] | str
    """Always 'app'."""
    user: str
    """Name of the user. At least 1 character."""

    RULE = Object(
        "#/components/schemas/CallAppEndpoint",
        properties={"type": String(enum=("app",)), "user": String(min_length=1)},
        required=("type", "user"),
    )
