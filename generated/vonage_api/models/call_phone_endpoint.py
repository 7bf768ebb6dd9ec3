from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, PhoneNumber, String


class CallPhoneEndpoint(Model):
    """A phone endpoint.

    Schema: ``#/components/schemas/CallPhoneEndpoint``
    """

    type: Literal["phone"] | str
    """Always 'phone'."""
    number: str
    """Phone number in E.164 form, 7 to 15 digits, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``.
    """
    dtmf_answer: str | None = None
    """Digits to play when the call is answered. `p` is a pause of 500 ms. In JSON: ``dtmfAnswer``. Matching
    ``^[0-9*#p]+$``.
    """
    shaken: str | None = None
    """STIR/SHAKEN identity header, for accounts that are permitted to use it."""

    _JSON_NAMES = {"dtmf_answer": "dtmfAnswer"}

    RULE = Object(
        "#/components/schemas/CallPhoneEndpoint",
        properties={
            "type": String(enum=("phone",)),
            "number": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "dtmfAnswer": String(pattern="^[0-9*#p]+\\Z"),
            "shaken": String(),
        },
        required=("type", "number"),
    )
