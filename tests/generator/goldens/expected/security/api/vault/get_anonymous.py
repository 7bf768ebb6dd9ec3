"""``getAnonymous``.

- ``GET /anonymous`` of ``https://security.example.com``
- Security: bearer | anonymous
- Retry: safe
- Document: ``#/paths/~1anonymous/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="getAnonymous",
    call="vault.get_anonymous",
    tag="Vault",
    method="GET",
    path="/anonymous",
    pointer="#/paths/~1anonymous/get",
    servers=(Server("https://security.example.com"),),
    security=(("bearer",), ()),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
