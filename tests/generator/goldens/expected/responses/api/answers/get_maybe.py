"""``getMaybe``.

- ``GET /maybe`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1maybe/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getMaybe",
    call="answers.get_maybe",
    tag="Answers",
    method="GET",
    path="/maybe",
    pointer="#/paths/~1maybe/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[Answer | None] = Endpoint(
    OPERATION,
    success=(json_response("200", Answer, any_shape=True),),
)
