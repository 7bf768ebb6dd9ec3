"""``uploadBinary``.

- ``PUT /binary`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1binary/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Bytes

from ...security import SCHEMES

OPERATION = Operation(
    id="uploadBinary",
    call="uploads.upload_binary",
    tag="Uploads",
    method="PUT",
    path="/binary",
    pointer="#/paths/~1binary/put",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/octet-stream",
        required=True,
        rule=Bytes(pointer="#/paths/~1binary/put/requestBody/content/application~1octet-stream/schema"),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
