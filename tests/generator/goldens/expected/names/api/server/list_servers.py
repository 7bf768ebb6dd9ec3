"""``listServers``.

- ``GET /servers`` of ``https://names.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1servers/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="listServers",
    call="server.list",
    tag="Server",
    method="GET",
    path="/servers",
    pointer="#/paths/~1servers/get",
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
