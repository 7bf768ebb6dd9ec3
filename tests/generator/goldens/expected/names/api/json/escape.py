"""``../../escape``.

- ``GET /escape`` of ``https://names.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1escape/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="../../escape",
    call="json.escape",
    tag="json",
    method="GET",
    path="/escape",
    pointer="#/paths/~1escape/get",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
