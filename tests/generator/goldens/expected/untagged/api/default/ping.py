"""``ping``.

- ``GET /ping`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1ping/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="ping",
    call="default.ping",
    tag="default",
    method="GET",
    path="/ping",
    pointer="#/paths/~1ping/get",
    servers=(Server("/"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
