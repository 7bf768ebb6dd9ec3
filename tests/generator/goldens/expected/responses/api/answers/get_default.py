"""``getDefault``.

- ``GET /default`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1default/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getDefault",
    call="answers.get_default",
    tag="Answers",
    method="GET",
    path="/default",
    pointer="#/paths/~1default/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[Answer] = Endpoint(
    OPERATION,
    success=(json_response("default", Answer),),
)
