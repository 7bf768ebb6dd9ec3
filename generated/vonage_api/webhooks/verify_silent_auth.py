"""The webhook ``#/x-webhooks/verify_silent_auth``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.verify_silent_auth_event import VerifySilentAuthEvent


def _decode(data: Any) -> VerifySilentAuthEvent:
    """Decode the fields of an event."""
    result: VerifySilentAuthEvent = VerifySilentAuthEvent.from_dict(data)
    return result


VERIFY_SILENT_AUTH: Webhook[VerifySilentAuthEvent] = Webhook(
    name="verify_silent_auth",
    pointer="#/x-webhooks/verify_silent_auth",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    decode=_decode,
    models=(VerifySilentAuthEvent,),
)
"""Silent authentication event.

Comes as POST (json). Signed by a token in the ``Authorization`` header. Any success will do as the answer;
its body is ignored.
"""
