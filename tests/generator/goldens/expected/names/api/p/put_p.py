"""``putP``.

- ``PUT /servers`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1servers/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="putP",
    call="p.put",
    tag="P",
    method="PUT",
    path="/servers",
    pointer="#/paths/~1servers/put",
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
