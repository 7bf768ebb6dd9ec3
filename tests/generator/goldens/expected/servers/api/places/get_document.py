"""``getDocument``.

- ``GET /document`` of ``https://first.example.com/v1``
- Security: none
- Retry: safe
- Document: ``#/paths/~1document/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getDocument",
    call="places.get_document",
    tag="Places",
    method="GET",
    path="/document",
    pointer="#/paths/~1document/get",
    servers=(
        Server("https://first.example.com/v1"),
        Server("https://second.example.com/v1"),
    ),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
