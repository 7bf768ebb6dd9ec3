"""``getInline``.

- ``GET /inline`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1inline/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.get_inline_response import GetInlineResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="getInline",
    call="answers.get_inline",
    tag="Answers",
    method="GET",
    path="/inline",
    pointer="#/paths/~1inline/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[GetInlineResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", GetInlineResponse),),
)
