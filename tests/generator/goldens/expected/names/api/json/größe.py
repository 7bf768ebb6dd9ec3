"""``größe``.

- ``POST /escape`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1escape/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="größe",
    call="json.größe",
    tag="json",
    method="POST",
    path="/escape",
    pointer="#/paths/~1escape/post",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
