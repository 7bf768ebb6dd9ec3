"""``getAnd``.

- ``GET /and`` of ``https://security.example.com``
- Security: headerKey + queryKey + cookieKey
- Retry: safe
- Document: ``#/paths/~1and/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getAnd",
    call="vault.get_and",
    tag="Vault",
    method="GET",
    path="/and",
    pointer="#/paths/~1and/get",
    servers=(Server("https://security.example.com"),),
    security=(("headerKey", "queryKey", "cookieKey"),),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
