"""``getRanges``.

- ``GET /ranges`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1ranges/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response, no_body

from ...models.answer import Answer
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getRanges",
    call="answers.get_ranges",
    tag="Answers",
    method="GET",
    path="/ranges",
    pointer="#/paths/~1ranges/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[Answer] = Endpoint(
    OPERATION,
    success=(json_response("2XX", Answer),),
    errors=(
        json_response("404", Problem, "application/problem+json"),
        no_body("5XX"),
        json_response("default", Problem),
    ),
)
