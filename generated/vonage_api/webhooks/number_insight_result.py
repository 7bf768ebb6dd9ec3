"""The webhook ``#/x-webhooks/number_insight_result``."""

from __future__ import annotations

from typing import Any

from oas_runtime.operation.webhook import Webhook

from ..models.number_insight_advanced import NumberInsightAdvanced


def _decode(data: Any) -> NumberInsightAdvanced:
    """Decode the fields of an event."""
    result: NumberInsightAdvanced = NumberInsightAdvanced.from_dict(data)
    return result


NUMBER_INSIGHT_RESULT: Webhook[NumberInsightAdvanced] = Webhook(
    name="number_insight_result",
    pointer="#/x-webhooks/number_insight_result",
    transports={"POST": ("json",)},
    signature="none",
    reply="ignored",
    decode=_decode,
    models=(NumberInsightAdvanced,),
)
"""Result of an asynchronous lookup.

Sent to the `callback` of the request. `request_id` is that of the response to the request.

Sent by POST (json). Not signed. Reply with any success status; the body is ignored.
"""
