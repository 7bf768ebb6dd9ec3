from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, String


class VerifyVoiceStep(Model):
    """A code read in a phone call.

    Schema: ``#/components/schemas/VerifyVoiceStep``
    """

    channel: Literal["voice"]
    """Always 'voice'."""
    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``."""
    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    RULE = Object(
        "#/components/schemas/VerifyVoiceStep",
        properties={
            "channel": String(enum=("voice",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "reuse_code": Boolean(),
        },
        required=("channel", "to"),
    )
