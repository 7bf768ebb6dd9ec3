"""Cancel a report.

Cancel a report. Rejected with status 409 if the report is already complete.

- ``DELETE /v2/reports/{report_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Rate limit: 5/s reports
- Document: ``#/paths/~1v2~1reports~1{report_id}/delete``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.report import Report
from ...security import SCHEMES

OPERATION = Operation(
    id="cancelReport",
    call="reports.cancel",
    tag="Reports",
    method="DELETE",
    path="/v2/reports/{report_id}",
    pointer="#/paths/~1v2~1reports~1{report_id}/delete",
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
        json_response("409", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
