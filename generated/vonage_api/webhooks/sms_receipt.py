"""The webhook ``#/x-webhooks/sms_receipt``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.sms_receipt import SmsReceipt

SMS_RECEIPT: Webhook[SmsReceipt] = Webhook(
    name="sms_receipt",
    pointer="#/x-webhooks/sms_receipt",
    transports={"GET": ("query",), "POST": ("json", "form")},
    signature="fields",
    reply="ignored",
    product="SMS",
    setting="Sent where the account's default SMS setting is the SMS API (dashboard, API settings).",
    decode=function_of(SmsReceipt),
    models=(SmsReceipt,),
)
"""Delivery receipt of an SMS.

One receipt per part of a message, sent to the `callback` of the request, otherwise to the default URL of the
account. It can arrive before the response to the request.

Sent by GET (query), POST (json or form). Signed in the field ``sig`` if signing is enabled for the account.
Reply with any success status; the body is ignored.
"""
