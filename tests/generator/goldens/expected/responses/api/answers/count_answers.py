"""``countAnswers``.

- ``GET /count`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1count/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...security import SCHEMES

OPERATION = Operation(
    id="countAnswers",
    call="answers.count",
    tag="Answers",
    method="GET",
    path="/count",
    pointer="#/paths/~1count/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[int] = Endpoint(
    OPERATION,
    success=(json_response("200", scalars=(int,)),),
)
