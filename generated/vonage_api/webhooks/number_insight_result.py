"""The webhook ``#/x-webhooks/number_insight_result``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.number_insight_advanced import NumberInsightAdvanced

NUMBER_INSIGHT_RESULT: Webhook[NumberInsightAdvanced] = Webhook(
    name="number_insight_result",
    pointer="#/x-webhooks/number_insight_result",
    transports={"POST": ("json",)},
    signature="none",
    reply="ignored",
    decode=function_of(NumberInsightAdvanced),
    models=(NumberInsightAdvanced,),
)
"""Result of an asynchronous lookup.

Sent to the `callback` of the request. `request_id` is that of the response to the request.

Sent by POST (json). Not signed. Reply with any success status; the body is ignored.
"""
