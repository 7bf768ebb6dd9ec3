"""``getNone``.

- ``GET /none`` of ``https://security.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1none/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getNone",
    call="vault.get_none",
    tag="Vault",
    method="GET",
    path="/none",
    pointer="#/paths/~1none/get",
    servers=(Server("https://security.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
