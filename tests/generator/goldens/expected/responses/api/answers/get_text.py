"""``getText``.

- ``GET /text`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1text/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, text_response

from ...security import SCHEMES

OPERATION = Operation(
    id="getText",
    call="answers.get_text",
    tag="Answers",
    method="GET",
    path="/text",
    pointer="#/paths/~1text/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="text/plain",
)

ENDPOINT: Endpoint[str] = Endpoint(
    OPERATION,
    success=(text_response("200", "text/plain"),),
)
