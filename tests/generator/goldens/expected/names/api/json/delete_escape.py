"""``deleteEscape``.

It has no operationId.

- ``DELETE /escape`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1escape/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="deleteEscape",
    call="json.delete_escape",
    tag="json",
    method="DELETE",
    path="/escape",
    pointer="#/paths/~1escape/delete",
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
