"""Retrieve a report.

Retrieve the status of a report. Reports are kept for 4 days. A report takes about 5 to 10 minutes per
million records; it is complete when `request_status` is neither `PENDING` nor `PROCESSING`.

- ``GET /v2/reports/{report_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 5/s reports
- Document: ``#/paths/~1v2~1reports~1{report_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

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
    parameters=(
        Parameter(
            name="report_id",
            argument="report_id",
            location="path",
            rule=String(pointer="#/components/parameters/ReportId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    report_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"report_id": report_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Report.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1reports~1{report_id}/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
