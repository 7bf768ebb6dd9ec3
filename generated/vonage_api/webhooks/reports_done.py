"""The webhook ``#/x-webhooks/reports_done``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.report import Report


def _decode(data: Any) -> Report:
    """Decode the fields of an event."""
    result: Report = Report.from_dict(data)
    return result


REPORTS_DONE: Webhook[Report] = Webhook(
    name="reports_done",
    pointer="#/x-webhooks/reports_done",
    transports={"POST": ("json",)},
    signature="none",
    reply="ignored",
    product="Reports",
    setting="Sent to the `callback_url` of a report.",
    decode=_decode,
    models=(Report,),
)
"""Report complete.

Sent by POST (json). Not signed. Reply with any success status; the body is ignored.
"""
