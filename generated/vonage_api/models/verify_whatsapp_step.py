from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, String


class VerifyWhatsappStep(Model):
    """A code by WhatsApp.

    Schema: ``#/components/schemas/VerifyWhatsappStep``
    """

    channel: Literal["whatsapp"]
    """Always 'whatsapp'."""
    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``."""
    from_: str
    """Number of the WhatsApp Business account, in E.164 format without a leading +. In JSON: ``from``. From 1 to
    50 characters.
    """
    mode: Literal["zero_tap", "otp_code"] | Unset = UNSET
    """`zero_tap` lets Android apps receive the code without user action. The server's default is "otp_code".
    """
    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _JSON_NAMES = {"from_": "from"}

    RULE = Object(
        "#/components/schemas/VerifyWhatsappStep",
        properties={
            "channel": String(enum=("whatsapp",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "from": String(min_length=1, max_length=50),
            "mode": String(enum=("zero_tap", "otp_code")),
            "reuse_code": Boolean(),
        },
        required=("channel", "to", "from"),
    )
