"""Retrieve basic information about a number.

Retrieve the formats and the country of a number. Number Insight ends on 2027-02-04; use Identity
Insights instead.

Deprecated by the document.

- ``GET /ni/basic/json`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1ni~1basic~1json/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    ErrorInSuccess,
    Operation,
    Parameter,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import String

from ... import codes as _codes
from ...models.number_insight_basic import NumberInsightBasic
from ...security import SCHEMES

OPERATION = Operation(
    id="getNumberInsightBasic",
    call="number_insight.get_basic",
    tag="Number Insight",
    method="GET",
    path="/ni/basic/json",
    pointer="#/paths/~1ni~1basic~1json/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0",),
        table=lambda: _codes.NumberInsightStatus,
        text="status_message",
    ),
    parameters=(
        Parameter("number", "query", String(min_length=1, pattern="^[0-9-+() ]+\\Z"), required=True),
        Parameter("country", "query", String(pattern="^[A-Z]{2}\\Z")),
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[NumberInsightBasic] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberInsightBasic),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
