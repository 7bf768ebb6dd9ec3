"""The webhook ``#/x-webhooks/verify_event``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.verify_event import VerifyEvent

VERIFY_EVENT: Webhook[VerifyEvent] = Webhook(
    name="verify_event",
    pointer="#/x-webhooks/verify_event",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Verify",
    setting="Sent to the Verify status URL of an application.",
    decode=function_of(VerifyEvent),
    models=(VerifyEvent,),
)
"""Verification step ended.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
