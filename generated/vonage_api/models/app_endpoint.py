from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class AppEndpoint(Model):
    """A user of a client application, for the connect action of an NCCO.

    Schema: ``#/components/schemas/AppEndpoint``
    """

    type: Literal["app"]
    """Always 'app'."""
    user: str
    """Name of the user. At least 1 character."""

    RULE = Object(
        "#/components/schemas/AppEndpoint",
        properties={"type": String(enum=("app",)), "user": String(min_length=1)},
        required=("type", "user"),
    )
