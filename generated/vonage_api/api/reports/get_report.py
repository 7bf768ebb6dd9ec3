"""Retrieve a report.

Retrieve the status of a report. Reports are kept for 4 days. A report takes about 5 to 10 minutes per
million records; it is complete when `request_status` is neither `PENDING` nor `PROCESSING`.

- ``GET /v2/reports/{report_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 5/s reports
- Waiter: wait(request_status=SUCCESS|TRUNCATED|FAILED|ABORTED)
- Document: ``#/paths/~1v2~1reports~1{report_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, Waiter, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.report import Report
from ...security import SCHEMES

OPERATION = Operation(
    id="getReport",
    call="reports.get",
    tag="Reports",
    method="GET",
    path="/v2/reports/{report_id}",
    pointer="#/paths/~1v2~1reports~1{report_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=5,
        seconds=1,
        bucket="reports",
    ),
    waiter=Waiter(
        field=("request_status",),
        until=("SUCCESS", "TRUNCATED", "FAILED", "ABORTED"),
        interval=5,
    ),
    parameters=(
        Parameter(
            "report_id", "path", String(pointer="#/components/parameters/ReportId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Report] = Endpoint(
    OPERATION,
    success=(json_response("200", Report),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
