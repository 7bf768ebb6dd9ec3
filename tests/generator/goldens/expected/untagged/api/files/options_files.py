"""``optionsFiles``.

- ``OPTIONS /files`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1files/options``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="optionsFiles",
    call="files.options_",
    tag="Files",
    method="OPTIONS",
    path="/files",
    pointer="#/paths/~1files/options",
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
