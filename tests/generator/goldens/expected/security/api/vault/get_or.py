"""``getOr``.

- ``GET /or`` of ``https://security.example.com``
- Security: headerKey | bearer
- Retry: safe
- Document: ``#/paths/~1or/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getOr",
    call="vault.get_or",
    tag="Vault",
    method="GET",
    path="/or",
    pointer="#/paths/~1or/get",
    servers=(Server("https://security.example.com"),),
    security=(("headerKey",), ("bearer",)),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
