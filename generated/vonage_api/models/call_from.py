from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, PhoneNumber, String


class CallFrom(Model):
    """The caller.

    Schema: ``#/components/schemas/CallFrom``
    """

    type: Literal["phone"]
    """Always 'phone'."""
    number: str
    """One of your numbers in E.164 form without a leading +, or a SIP URI. At least 1 character."""

    RULE = Object(
        "#/components/schemas/CallFrom",
        properties={"type": String(enum=("phone",)), "number": PhoneNumber(min_length=1)},
        required=("type", "number"),
    )
