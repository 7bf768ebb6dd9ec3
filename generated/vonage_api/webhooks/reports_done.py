"""The webhook ``#/x-webhooks/reports_done``."""

from __future__ import annotations

from typing import Any

from .._support.webhook import Webhook
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
    decode=_decode,
    models=(Report,),
)
"""Report complete.

Comes as POST (json). The document knows of no signature. Any success will do as the answer; its body is
ignored.
"""
