"""``getPicture``.

- ``GET /picture`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1picture/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, bytes_response

from ...security import SCHEMES

OPERATION = Operation(
    id="getPicture",
    call="answers.get_picture",
    tag="Answers",
    method="GET",
    path="/picture",
    pointer="#/paths/~1picture/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="image/png",
)

ENDPOINT: Endpoint[bytes] = Endpoint(
    OPERATION,
    success=(bytes_response("200", "image/png"),),
)
