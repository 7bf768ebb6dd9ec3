from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, String


class VerifyEmailStep(Model):
    """A code by e-mail.

    Schema: ``#/components/schemas/VerifyEmailStep``
    """

    channel: Literal["email"]
    """Always 'email'."""
    to: str
    """E-mail address of the recipient. Matching ``^[^@\\s]+@[^@\\s]+$``."""
    from_: str | Unset = UNSET
    """E-mail address of the sender. In JSON: ``from``. Matching ``^[^@\\s]+@[^@\\s]+$``."""
    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _JSON_NAMES = {"from_": "from"}

    RULE = Object(
        "#/components/schemas/VerifyEmailStep",
        properties={
            "channel": String(enum=("email",)),
            "to": String(pattern="^[^@\\s]+@[^@\\s]+\\Z"),
            "from": String(pattern="^[^@\\s]+@[^@\\s]+\\Z"),
            "reuse_code": Boolean(),
        },
        required=("channel", "to"),
    )
