from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class VbcEndpoint(Model):
    """An extension of Vonage Business Communications, for the connect action of an NCCO.

    Schema: ``#/components/schemas/VbcEndpoint``
    """

    type: Literal["vbc"]
    """Always 'vbc'."""
    extension: str
    """The extension to call. At least 1 character."""

    RULE = Object(
        "#/components/schemas/VbcEndpoint",
        properties={"type": String(enum=("vbc",)), "extension": String(min_length=1)},
        required=("type", "extension"),
    )
