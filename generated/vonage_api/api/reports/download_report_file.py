"""Download the file of a report.

Download the file of a report, within 72 hours after its creation. Pass the URL in the link of the
report, or the id in that URL. The file is a zipped CSV file and can be larger than
`max_response_bytes`: `with_options(max_response_bytes=...)` raises the limit.

- ``GET /v3/media/{file_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v3~1media~1{file_id}/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="downloadReportFile",
    call="reports.download_file",
    tag="Reports",
    method="GET",
    path="/v3/media/{file_id}",
    pointer="#/paths/~1v3~1media~1{file_id}/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us.nexmo.com"),
        Server("https://api-eu.nexmo.com"),
        Server("https://api-ap.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="file_id",
            argument="file_id",
            location="path",
            rule=String(pointer="#/paths/~1v3~1media~1{file_id}/parameters/0/schema"),
            required=True,
            accepts_url=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="application/octet-stream",
)


def build(
    _reject: Reject | None,
    /,
    *,
    file_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"file_id": file_id},
    )


def _decode_200(data: Any) -> bytes:
    """Decode the body of status 200."""
    result: bytes = data
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/octet-stream",
            kind="bytes",
            decode=_decode_200,
            pointer="#/paths/~1v3~1media~1{file_id}/get/responses/200",
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
