"""List reports.

Deprecated by the document.

- ``GET /v2/reports`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 5/s reports
- Document: ``#/paths/~1v2~1reports/get``
"""

from __future__ import annotations

from datetime import datetime

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import DateTime, String
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="account_id",
            argument="account_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports/get/parameters/0/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="status",
            argument="status",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports/get/parameters/1/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_from",
            argument="date_from",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_to",
            argument="date_to",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
    deprecated=True,
)


def build(
    _reject: Reject | None,
    /,
    *,
    account_id: str,
    status: str,
    date_from: datetime | str | Unset = UNSET,
    date_to: datetime | str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"account_id": account_id, "status": status, "date_from": date_from, "date_to": date_to},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListReportsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1reports/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
    ),
)
