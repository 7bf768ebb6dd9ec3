"""``startJob``.

- ``POST /several`` of ``https://responses.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1several/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response, no_body

from ...models.answer import Answer
from ...models.job import Job
from ...security import SCHEMES

OPERATION = Operation(
    id="startJob",
    call="answers.start_job",
    tag="Answers",
    method="POST",
    path="/several",
    pointer="#/paths/~1several/post",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    accept="application/json",
)

ENDPOINT: Endpoint[Answer | Job | None] = Endpoint(
    OPERATION,
    success=(
        json_response("200", Answer, any_shape=True),
        json_response("202", Job, any_shape=True),
        no_body("204"),
    ),
)
