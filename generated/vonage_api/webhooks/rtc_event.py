"""The webhook ``#/x-webhooks/rtc_event``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.rtc_event import RtcEvent

RTC_EVENT: Webhook[RtcEvent] = Webhook(
    name="rtc_event",
    pointer="#/x-webhooks/rtc_event",
    transports={"GET": ("query",), "POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Conversations",
    setting="Sent to the RTC event URL of an application.",
    decode=function_of(RtcEvent),
    models=(RtcEvent,),
)
"""Conversation event.

Sent by GET (query), POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success
status; the body is ignored.
"""
