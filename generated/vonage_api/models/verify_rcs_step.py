from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, String


class VerifyRcsStep(Model):
    """A code by RCS.

    Schema: ``#/components/schemas/VerifyRcsStep``
    """

    channel: Literal["rcs"]
    """Always 'rcs'."""
    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``."""
    from_: str | Unset = UNSET
    """Identifier of the RCS agent. Without it the vendor's own agent sends, in the countries that have it. In
    JSON: ``from``. From 1 to 15 characters.
    """
    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _JSON_NAMES = {"from_": "from"}

    RULE = Object(
        "#/components/schemas/VerifyRcsStep",
        properties={
            "channel": String(enum=("rcs",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "from": String(min_length=1, max_length=15),
            "reuse_code": Boolean(),
        },
        required=("channel", "to"),
    )
