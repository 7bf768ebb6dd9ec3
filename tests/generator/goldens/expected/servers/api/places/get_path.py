"""``getPath``.

- ``GET /path`` of ``https://path.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1path/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getPath",
    call="places.get_path",
    tag="Places",
    method="GET",
    path="/path",
    pointer="#/paths/~1path/get",
    servers=(Server("https://path.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
