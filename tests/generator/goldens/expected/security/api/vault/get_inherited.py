"""``getInherited``.

- ``GET /inherited`` of ``https://security.example.com``
- Security: basic
- Retry: safe
- Document: ``#/paths/~1inherited/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getInherited",
    call="vault.get_inherited",
    tag="Vault",
    method="GET",
    path="/inherited",
    pointer="#/paths/~1inherited/get",
    servers=(Server("https://security.example.com"),),
    security=(("basic",),),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
