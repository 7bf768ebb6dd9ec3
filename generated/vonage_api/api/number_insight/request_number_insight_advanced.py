"""Request advanced information about a number by webhook.

Start a lookup whose result is sent to `callback`. Each request is charged, and so is a retry:
`with_options(max_retries=0)` prevents it. Number Insight ends on 2027-02-04; use Identity Insights
instead.

Deprecated by the document.

- ``GET /ni/advanced/async/json`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1ni~1advanced~1async~1json/get``
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
from ...models.number_insight_async_started import NumberInsightAsyncStarted
from ...security import SCHEMES

OPERATION = Operation(
    id="requestNumberInsightAdvanced",
    call="number_insight.request_advanced",
    tag="Number Insight",
    method="GET",
    path="/ni/advanced/async/json",
    pointer="#/paths/~1ni~1advanced~1async~1json/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0", "43", "44", "45"),
        table=lambda: _codes.NumberInsightStatus,
        text="error_text",
    ),
    parameters=(
        Parameter("callback", "query", String(), required=True),
        Parameter("number", "query", String(min_length=1, pattern="^[0-9-+() ]+\\Z"), required=True),
        Parameter("country", "query", String(pattern="^[A-Z]{2}\\Z")),
        Parameter("cnam", "query", Boolean()),
        Parameter("ip", "query", String()),
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[NumberInsightAsyncStarted] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberInsightAsyncStarted),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
