from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, String


class VerifySmsStep(Model):
    """A code by SMS.

    Schema: ``#/components/schemas/VerifySmsStep``
    """

    channel: Literal["sms"]
    """Always 'sms'."""
    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``."""
    app_hash: str | Unset = UNSET
    """Hash of the Android app that reads the SMS. Exactly 11 characters."""
    content_id: str | Unset = UNSET
    """Content id required by the regulations of India (DLT). From 1 to 20 characters."""
    entity_id: str | Unset = UNSET
    """Entity id required by the regulations of India (DLT). From 1 to 20 characters."""
    from_: str | Unset = UNSET
    """Sender: up to 11 alphanumeric characters or up to 15 digits. The default is the brand. In JSON: ``from``.
    From 1 to 15 characters.
    """
    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _JSON_NAMES = {"from_": "from"}

    RULE = Object(
        "#/components/schemas/VerifySmsStep",
        properties={
            "channel": String(enum=("sms",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "app_hash": String(min_length=11, max_length=11),
            "content_id": String(min_length=1, max_length=20),
            "entity_id": String(min_length=1, max_length=20),
            "from": String(min_length=1, max_length=15),
            "reuse_code": Boolean(),
        },
        required=("channel", "to"),
    )
