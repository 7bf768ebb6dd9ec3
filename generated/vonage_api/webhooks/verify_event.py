"""The webhook ``#/x-webhooks/verify_event``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.verify_event import VerifyEvent


def _decode(data: Any) -> VerifyEvent:
    """Decode the fields of an event."""
    result: VerifyEvent = VerifyEvent.from_dict(data)
    return result


VERIFY_EVENT: Webhook[VerifyEvent] = Webhook(
    name="verify_event",
    pointer="#/x-webhooks/verify_event",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    decode=_decode,
    models=(VerifyEvent,),
)
"""Verification step ended.

Comes as POST (json). Signed by a token in the ``Authorization`` header. Any success will do as the answer;
its body is ignored.
"""
