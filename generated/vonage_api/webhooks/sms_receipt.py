"""The webhook ``#/x-webhooks/sms_receipt``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

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
    product="SMS",
    setting="Sent where the account's default SMS setting is the SMS API (dashboard, API settings).",
    decode=_decode,
    models=(SmsReceipt,),
)
"""Delivery receipt of an SMS.

One receipt per part of a message, sent to the `callback` of the request, otherwise to the default URL of the
account. It can arrive before the response to the request.

Sent by GET (query), POST (json or form). Signed in the field ``sig`` if signing is enabled for the account.
Reply with any success status; the body is ignored.
"""
