"""``putPath``.

- ``PUT /path`` of ``https://{region}.example.com:{port}/{base}``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1path/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Server, ServerVariable, no_body

from ...security import SCHEMES

OPERATION = Operation(
    id="putPath",
    call="places.put_path",
    tag="Places",
    method="PUT",
    path="/path",
    pointer="#/paths/~1path/put",
    servers=(
        Server(
            "https://{region}.example.com:{port}/{base}",
            (
                ServerVariable("base", "v2", ()),
                ServerVariable("port", "8443", ()),
                ServerVariable("region", "eu", ("eu", "us")),
            ),
        ),
    ),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
