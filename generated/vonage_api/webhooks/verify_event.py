"""The webhook ``#/x-webhooks/verify_event``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

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
    product="Verify",
    setting="Sent to the Verify status URL of an application.",
    decode=_decode,
    models=(VerifyEvent,),
)
"""Verification step ended.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
