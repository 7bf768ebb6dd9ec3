"""The webhook ``#/x-webhooks/verify_summary``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.verify_summary_event import VerifySummaryEvent


def _decode(data: Any) -> VerifySummaryEvent:
    """Decode the fields of an event."""
    result: VerifySummaryEvent = VerifySummaryEvent.from_dict(data)
    return result


VERIFY_SUMMARY: Webhook[VerifySummaryEvent] = Webhook(
    name="verify_summary",
    pointer="#/x-webhooks/verify_summary",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Verify",
    setting="Sent to the Verify status URL of an application.",
    decode=_decode,
    models=(VerifySummaryEvent,),
)
"""Verification ended.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
