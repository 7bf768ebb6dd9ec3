"""The webhook ``#/x-webhooks/sms_receipt``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
from ..models.sms_receipt import SmsReceipt


def _decode(data: Any) -> SmsReceipt:
    """Decode the fields of an event."""
    result: SmsReceipt = SmsReceipt.from_dict(data)
    return result


SMS_RECEIPT: Webhook[SmsReceipt] = Webhook(
    name="sms_receipt",
    pointer="#/x-webhooks/sms_receipt",
    transports={"GET": ("query",), "POST": ("json", "form")},
    signature="fields",
    reply="ignored",
    decode=_decode,
    models=(SmsReceipt,),
)
"""Delivery receipt of an SMS.

One receipt per part of a message, sent to the `callback` of the request, otherwise to the default URL of the
account. It can arrive before the response to the request.

Comes as GET (query), POST (json or form). Signed by the field ``sig``, where signing is turned on for the
account. Any success will do as the answer; its body is ignored.
"""
