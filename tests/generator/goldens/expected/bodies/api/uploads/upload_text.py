"""``uploadText``.

- ``PUT /text`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1text/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Server, no_body
from oas_runtime.rules import String

from ...security import SCHEMES

OPERATION = Operation(
    id="uploadText",
    call="uploads.upload_text",
    tag="Uploads",
    method="PUT",
    path="/text",
    pointer="#/paths/~1text/put",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="text/plain",
        rule=String(max_length=100, pointer="#/paths/~1text/put/requestBody/content/text~1plain/schema"),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
