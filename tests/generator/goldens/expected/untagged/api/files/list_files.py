"""``listFiles``.

- ``GET /files`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1files/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="listFiles",
    call="files.list",
    tag="Files",
    method="GET",
    path="/files",
    pointer="#/paths/~1files/get",
    servers=(Server("/"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
