"""The webhook ``#/x-webhooks/sms_inbound``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.inbound_sms import InboundSms

SMS_INBOUND: Webhook[InboundSms] = Webhook(
    name="sms_inbound",
    pointer="#/x-webhooks/sms_inbound",
    transports={"GET": ("query",), "POST": ("json", "form")},
    signature="fields",
    reply="ignored",
    product="SMS",
    setting="Sent where the account's default SMS setting is the SMS API (dashboard, API settings).",
    decode=function_of(InboundSms),
    models=(InboundSms,),
)
"""Inbound SMS.

Sent to the `moHttpUrl` of the number, otherwise to the default URL of the account. Repeated for 24 hours
until the response is a success.

Sent by GET (query), POST (json or form). Signed in the field ``sig`` if signing is enabled for the account.
Reply with any success status; the body is ignored.
"""
