"""``traceFiles``.

- ``TRACE /files`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1files/trace``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="traceFiles",
    call="files.trace",
    tag="Files",
    method="TRACE",
    path="/files",
    pointer="#/paths/~1files/trace",
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
