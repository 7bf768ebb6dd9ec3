"""``getXml``.

- ``GET /xml`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1xml/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getXml",
    call="answers.get_xml",
    tag="Answers",
    method="GET",
    path="/xml",
    pointer="#/paths/~1xml/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/xml",
)

ENDPOINT: Endpoint[Answer] = Endpoint(
    OPERATION,
    success=(json_response("200", Answer, "application/xml"),),
)
