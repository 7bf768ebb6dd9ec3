"""``listAnswers``.

- ``GET /list`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1list/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="listAnswers",
    call="answers.list",
    tag="Answers",
    method="GET",
    path="/list",
    pointer="#/paths/~1list/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[list[Answer]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(Answer)),),
)
