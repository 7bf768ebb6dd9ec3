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

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, bytes_response, json_response
from oas_runtime.rules import String

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
            "file_id",
            "path",
            String(pointer="#/paths/~1v3~1media~1{file_id}/parameters/0/schema"),
            required=True,
            accepts_url=True,
        ),
    ),
    accept="application/octet-stream",
)

ENDPOINT: Endpoint[bytes] = Endpoint(
    OPERATION,
    success=(bytes_response("200", "application/octet-stream"),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
