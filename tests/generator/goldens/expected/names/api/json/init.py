"""``__init__``.

- ``PUT /escape`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1escape/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="__init__",
    call="json.init",
    tag="json",
    method="PUT",
    path="/escape",
    pointer="#/paths/~1escape/put",
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
