"""The webhook ``#/x-webhooks/verify_summary``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.verify_summary_event import VerifySummaryEvent

VERIFY_SUMMARY: Webhook[VerifySummaryEvent] = Webhook(
    name="verify_summary",
    pointer="#/x-webhooks/verify_summary",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Verify",
    setting="Sent to the Verify status URL of an application.",
    decode=function_of(VerifySummaryEvent),
    models=(VerifySummaryEvent,),
)
"""Verification ended.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
