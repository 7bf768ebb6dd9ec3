"""``getRelative``.

- ``GET /relative`` of ``/api/v3``
- Security: none
- Retry: safe
- Document: ``#/paths/~1relative/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getRelative",
    call="places.get_relative",
    tag="Places",
    method="GET",
    path="/relative",
    pointer="#/paths/~1relative/get",
    servers=(Server("/api/v3"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
