"""``getFile``.

- ``GET /file`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1file/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, bytes_response

from ...security import SCHEMES

OPERATION = Operation(
    id="getFile",
    call="answers.get_file",
    tag="Answers",
    method="GET",
    path="/file",
    pointer="#/paths/~1file/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/octet-stream",
)

ENDPOINT: Endpoint[bytes] = Endpoint(
    OPERATION,
    success=(bytes_response("200", "application/octet-stream"),),
)
