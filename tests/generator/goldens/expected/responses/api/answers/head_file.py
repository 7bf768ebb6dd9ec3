"""``headFile``.

- ``HEAD /headers`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1headers/head``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="headFile",
    call="answers.head_file",
    tag="Answers",
    method="HEAD",
    path="/headers",
    pointer="#/paths/~1headers/head",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
)
