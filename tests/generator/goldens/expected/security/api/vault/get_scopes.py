"""``getScopes``.

- ``GET /scopes`` of ``https://security.example.com``
- Security: oauth(read, write) | openid
- Retry: safe
- Document: ``#/paths/~1scopes/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getScopes",
    call="vault.get_scopes",
    tag="Vault",
    method="GET",
    path="/scopes",
    pointer="#/paths/~1scopes/get",
    servers=(Server("https://security.example.com"),),
    security=(("oauth",), ("openid",)),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
