from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class SipStandardHeaders(Model):
    """Standard headers of the SIP INVITE.

    Schema: ``#/components/schemas/SipStandardHeaders``
    """

    user_to_user: str | None = None
    """Value of the `User-to-User` header (RFC 7433). In JSON: ``User-to-User``."""

    _JSON_NAMES = {"user_to_user": "User-to-User"}

    RULE = Object("#/components/schemas/SipStandardHeaders", properties={"User-to-User": String()})
