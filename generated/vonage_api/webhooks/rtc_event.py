"""The webhook ``#/x-webhooks/rtc_event``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
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
    decode=_decode,
    models=(RtcEvent,),
)
"""Conversation event.

Comes as GET (query), POST (json). Signed by a token in the ``Authorization`` header. Any success will do as
the answer; its body is ignored.
"""
