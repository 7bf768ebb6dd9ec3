"""The webhook ``#/x-webhooks/reports_done``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.report import Report

REPORTS_DONE: Webhook[Report] = Webhook(
    name="reports_done",
    pointer="#/x-webhooks/reports_done",
    transports={"POST": ("json",)},
    signature="none",
    reply="ignored",
    product="Reports",
    setting="Sent to the `callback_url` of a report.",
    decode=function_of(Report),
    models=(Report,),
)
"""Report complete.

Sent by POST (json). Not signed. Reply with any success status; the body is ignored.
"""
