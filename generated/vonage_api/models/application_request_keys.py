from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class ApplicationRequestKeys(Model):
    """Your own public key. Vonage generates a key pair if it is omitted.

    Schema: ``#/components/schemas/ApplicationRequest/properties/keys``
    """

    public_key: str | Unset = UNSET
    """RSA public key in PEM format."""

    RULE = Object(
        "#/components/schemas/ApplicationRequest/properties/keys", properties={"public_key": String()}
    )
