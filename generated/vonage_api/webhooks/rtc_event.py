"""The webhook ``#/x-webhooks/rtc_event``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.rtc_event import RtcEvent


def _decode(data: Any) -> RtcEvent:
    """Decode the fields of an event."""
    result: RtcEvent = RtcEvent.from_dict(data)
    return result


RTC_EVENT: Webhook[RtcEvent] = Webhook(
    name="rtc_event",
    pointer="#/x-webhooks/rtc_event",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Conversations",
    setting="Sent to the RTC event URL of an application.",
    decode=_decode,
    models=(RtcEvent,),
)
"""Conversation event.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success
status; the body is ignored.
"""
