"""List reports.

Deprecated by the document.

- ``GET /v2/reports`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 5/s reports
- Document: ``#/paths/~1v2~1reports/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, json_response
from oas_runtime.rules import DateTime, String

from ...models.list_reports_response import ListReportsResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listReports",
    call="reports.list",
    tag="Reports",
    method="GET",
    path="/v2/reports",
    pointer="#/paths/~1v2~1reports/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=5,
        seconds=1,
        bucket="reports",
    ),
    parameters=(
        Parameter("account_id", "query", String(), required=True),
        Parameter("status", "query", String(), required=True),
        Parameter("date_from", "query", DateTime()),
        Parameter("date_to", "query", DateTime()),
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[ListReportsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListReportsResponse),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
    ),
)
