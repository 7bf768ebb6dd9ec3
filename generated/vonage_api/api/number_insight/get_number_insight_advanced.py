"""Retrieve advanced information about a number.

Retrieve roaming status, validity and reachability of a number, in addition to the standard
information. The response can take long; `request_advanced` delivers it by webhook instead. Each
request is charged, and so is a retry: `with_options(max_retries=0)` prevents it. Number Insight ends
on 2027-02-04; use Identity Insights instead.

Deprecated by the document.

- ``GET /ni/advanced/json`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1ni~1advanced~1json/get``
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
from oas_runtime.rules import Boolean, String

from ... import codes as _codes
from ...models.number_insight_advanced import NumberInsightAdvanced
from ...security import SCHEMES

OPERATION = Operation(
    id="getNumberInsightAdvanced",
    call="number_insight.get_advanced",
    tag="Number Insight",
    method="GET",
    path="/ni/advanced/json",
    pointer="#/paths/~1ni~1advanced~1json/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0", "43", "44", "45"),
        table=lambda: _codes.NumberInsightStatus,
        text="status_message",
    ),
    parameters=(
        Parameter("number", "query", String(min_length=1, pattern="^[0-9-+() ]+\\Z"), required=True),
        Parameter("country", "query", String(pattern="^[A-Z]{2}\\Z")),
        Parameter("cnam", "query", Boolean()),
        Parameter("ip", "query", String()),
        Parameter("real_time_data", "query", Boolean()),
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[NumberInsightAdvanced] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberInsightAdvanced),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
