"""The webhook ``#/x-webhooks/verify_summary``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
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
    decode=_decode,
    models=(VerifySummaryEvent,),
)
"""Verification ended.

Comes as POST (json). Signed by a token in the ``Authorization`` header. Any success will do as the answer;
its body is ignored.
"""
